import { type Item, minutesOf } from './item';
import { agendaFor, type Kit, languages, minutesRange, peopleRange, type Wish } from './kit';
import type { Plan, PlanItem } from './plan';

/*
 * The trainer's agenda as it lies on the desk: what was wished, and the items as the trainer has changed them.
 */

export interface Desk {
	readonly wish: Wish;
	/** `10:00`, or empty. */
	readonly startsAt: string;
	readonly items: readonly DeskItem[];
}

export interface DeskItem extends Item {
	/** Left out by the trainer; it can be put back. */
	readonly out?: boolean;
	/** The trainer's own note. */
	readonly note?: string;
	/** The name of an item that the trainer has added. */
	readonly own?: string;
}

/** The piece of items that the trainer has added. */
export const ownPiece = 'own';

/** What stands on a desk that nobody has used yet. */
export function firstWish({ locale, goals }: Pick<Kit, 'locale' | 'goals'>): Wish {
	return { people: 16, minutes: 60, goal: goals[0]?.id ?? '', language: locale };
}

export function newDesk(kit: Kit, wish: Wish, startsAt = ''): Desk {
	return { wish, startsAt, items: agendaFor(kit, wish) ?? [] };
}

/** Whether the trainer has changed anything of what came out for the wish. */
export function isEdited(kit: Kit, { wish, items }: Desk): boolean {
	return JSON.stringify(items) !== JSON.stringify(newDesk(kit, wish).items);
}

/** Another wish makes another agenda; what was edited before is gone. Numbers out of range are brought into it. */
export function wishFor(kit: Kit, desk: Desk, part: Partial<Wish>): Desk {
	const wish = { ...desk.wish, ...part };
	return newDesk(kit, withinRange(wish), desk.startsAt);
}

function withinRange(wish: Wish): Wish {
	const into = (value: number, { least, most }: { least: number; most: number }) =>
		Math.min(most, Math.max(least, Math.round(value) || least));
	return { ...wish, people: into(wish.people, peopleRange), minutes: into(wish.minutes, minutesRange) };
}

export function changeItem(desk: Desk, id: string, part: Partial<DeskItem>): Desk {
	return { ...desk, items: desk.items.map((item) => (item.id === id ? { ...item, ...part } : item)) };
}

/** @param by −1: earlier, 1: later */
export function moveItem(desk: Desk, id: string, by: -1 | 1): Desk {
	const from = desk.items.findIndex((item) => item.id === id);
	const to = from + by;
	if (from < 0 || to < 0 || to >= desk.items.length) return desk;
	const others = desk.items.filter((item) => item.id !== id);
	return { ...desk, items: others.toSpliced(to, 0, ...desk.items.slice(from, from + 1)) };
}

/** Adds an item of the trainer's own before the last one. */
export function addItem(desk: Desk, own: string, minutes: number): Desk {
	const taken = new Set(desk.items.map(({ id }) => id));
	let number = 1;
	while (taken.has(`${ownPiece}-${number}`)) number++;
	const item: DeskItem = { id: `${ownPiece}-${number}`, piece: ownPiece, rank: 2, minutes, least: 1, own };
	return { ...desk, items: desk.items.toSpliced(-1, 0, item) };
}

export function removeItem(desk: Desk, id: string): Desk {
	return { ...desk, items: desk.items.filter((item) => item.id !== id) };
}

/** The items that will be held, each with the minute in which it begins. */
export function timesOf(items: readonly DeskItem[]): (DeskItem & { readonly from: number })[] {
	const held = items.filter(({ out }) => !out);
	return held.map((item, index) => ({ ...item, from: minutesOf(held.slice(0, index)) }));
}

/** `10:00` and 75 → `11:15`; a day has 24 hours. */
export function clockTime(startsAt: string, minute: number): string {
	const [hours = 0, minutes = 0] = startsAt.split(':').map(Number);
	const all = hours * 60 + minutes + minute;
	return `${Math.floor(all / 60) % 24}:${String(all % 60).padStart(2, '0')}`;
}

/** The plan that the windows of a room follow. */
export function planOf(kit: Kit, desk: Desk, startedAt: number): Plan {
	const items = timesOf(desk.items).map((item) => planItem(kit, item));
	return { items, startedAt, item: 0 };
}

function planItem(kit: Kit, { id, minutes, least, rank, joins, own, note, ...item }: DeskItem): PlanItem {
	const piece = kit.pieces.find((one) => one.id === item.piece);
	const page = roomPage(kit, item) ?? (piece?.page && `${piece.page}/`);
	return {
		id,
		title: own ?? piece?.title ?? '',
		minutes,
		least: Math.min(least, minutes),
		rank,
		...(joins && { joins }),
		...(page && { page }),
		guidance: [piece?.do, piece?.say, note].flatMap((text) => text || []),
	};
}

/** The presenter's page of an item, as an address after the locale. */
export function roomPage(
	kit: Kit,
	{ piece: id, play, lesson }: Pick<Item, 'piece' | 'play' | 'lesson'>,
): string | undefined {
	const piece = kit.pieces.find((one) => one.id === id);
	const shown = piece?.wall === 'play' ? play : piece?.wall === 'lesson' ? lesson : undefined;
	return shown && `room/${shown}/`;
}

/** @returns undefined when the text is no desk of ours; items that the course no longer knows are left out */
export function parseDesk(kit: Kit, text: string | null): Desk | undefined {
	try {
		const { wish, startsAt, items } = Object(JSON.parse(text ?? ''));
		if (!isWish(kit, wish) || typeof startsAt !== 'string' || !Array.isArray(items)) return undefined;
		const known = new Set([ownPiece, ...kit.pieces.map(({ id }) => id)]);
		const kept = items.filter(isItem).filter(({ piece }) => known.has(piece));
		return kept.length > 0 ? { wish, startsAt, items: kept } : undefined;
	} catch {
		return undefined;
	}
}

function isWish(kit: Kit, value: unknown): value is Wish {
	const { people, minutes, goal, language } = Object(value);
	const goals = [...kit.goals, ...kit.skills.subjects];
	return (
		isWithin(people, peopleRange) &&
		isWithin(minutes, minutesRange) &&
		goals.some(({ id }) => id === goal) &&
		languages.some((one) => one === language)
	);
}

function isItem(value: unknown): value is DeskItem {
	const { id, piece, minutes, least, rank, play, lesson, joins, note, own, out } = Object(value);
	return (
		[id, piece].every((text) => typeof text === 'string') &&
		[minutes, least, rank].every((number) => isWithin(number, { least: 0, most: 600 })) &&
		[play, lesson, joins, note, own].every((text) => text === undefined || typeof text === 'string') &&
		(out === undefined || typeof out === 'boolean')
	);
}

function isWithin(value: unknown, { least, most }: { least: number; most: number }): boolean {
	return Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
}
