import { isPlan, type Plan } from '../agenda/plan';
import { type Locale, locales } from '../locale';

/*
 * What a trainer shows to a room: the one state that the presenter's window changes and the wall follows. Both windows
 * derive everything else from it and from the page, so that either may be closed and opened again.
 */

export interface Room extends Place {
	/** How often the room changed; of two states, the one with the higher count is the newer. */
	readonly count: number;
	/** What is on the wall, as an address after the locale: `scenarios/cold-leads/`. Empty: nothing yet. */
	readonly page: string;
	readonly shown: Shown;
	/** The language printed small beneath the large one. */
	readonly second: Locale | null;
	/** The wall is black, so that the room looks at the trainer. */
	readonly black: boolean;
	/** Where the room had got to on other pages, by page. */
	readonly left: Readonly<Record<string, Place>>;
	readonly plan: Plan | null;
}

/** Where the room is on one page. */
export interface Place {
	/** Ids of the choices of a role-play so far. */
	readonly choices: readonly string[];
	/** Which stop of the page, or of the scene of a role-play, is shown, from 0. */
	readonly moment: number;
	readonly votes: readonly unknown[];
}

/** What is hidden from the room until the trainer reveals it. */
export interface Shown {
	readonly meters: boolean;
	/** What the other one thinks in this scene. */
	readonly thoughts: boolean;
	/** Why the last choice worked as it did. */
	readonly why: boolean;
	/** How the room voted on the choices of this scene. */
	readonly votes: boolean;
	/** All labels of a picture at once; else they come one by one. */
	readonly labels: boolean;
	/** How many parts of the debrief have been on the wall; the last of them is there now. */
	readonly chapters: number;
}

const beginning: Place = { choices: [], moment: 0, votes: [] };
const hidden: Shown = {
	meters: false,
	thoughts: false,
	why: false,
	votes: false,
	labels: false,
	chapters: 0,
};

export const newRoom: Room = {
	count: 0,
	page: '',
	...beginning,
	shown: hidden,
	second: null,
	black: false,
	left: {},
	plan: null,
};

/** The address, after the locale, at which a page follows the room: a role-play is told so, other pages only follow. */
export function wallOf(page: string): string {
	return page.startsWith('scenarios/') ? `${page}?wall` : page;
}

/** The page with the code by which phones open another page, e.g. `lessons/02-two-rulers/`. */
export function phonePageOf(page: string): string {
	return `wall/phone/#${page}`;
}

/** Leads the room to a page. On the page where it is already nothing changes; where it was before it goes on. */
export function goTo(room: Room, page: string): Room {
	if (page === room.page) return room;
	const { [page]: before, ...left } = room.left;
	const { choices, moment, votes } = room;
	return {
		...room,
		page,
		...(before ?? beginning),
		shown: { ...hidden, meters: room.shown.meters },
		black: false,
		left: room.page === '' ? left : { ...left, [room.page]: { choices, moment, votes } },
	};
}

/** Plays other choices: one more, one less, or none. The scene begins anew, with what it hides hidden. */
export function setChoices(room: Room, choices: readonly string[]): Room {
	return { ...room, choices, moment: 0, shown: { ...hidden, meters: room.shown.meters }, black: false };
}

/** Begins the page again, as if nobody had been here. */
export function startAgain(room: Room): Room {
	return { ...setChoices(room, []), votes: [], shown: hidden };
}

/** Shows another stop. What was revealed in place of the stop before is hidden again. */
export function moveTo(room: Room, moment: number): Room {
	const shown = { ...room.shown, thoughts: false, why: false, votes: false };
	return { ...room, moment: Math.max(0, moment), shown, black: false };
}

export function reveal(room: Room, shown: Partial<Shown>): Room {
	return { ...room, shown: { ...room.shown, ...shown }, black: false };
}

export function setSecond(room: Room, second: Locale | null): Room {
	return { ...room, second };
}

export function setBlack(room: Room, black: boolean): Room {
	return { ...room, black };
}

export function setVotes(room: Room, votes: Room['votes']): Room {
	return { ...room, votes };
}

export function setPlan(room: Room, plan: Plan | null): Room {
	return { ...room, plan };
}

/**
 * Which of two states a window keeps when both reach it.
 * @returns true when the other one counts further; of two that count alike, all windows prefer the same
 */
export function isNewer(other: Room, room: Room): boolean {
	if (other.count !== room.count) return other.count > room.count;
	return JSON.stringify(other) > JSON.stringify(room);
}

/** @returns the room that was kept; a new one when there is none or the text is not ours */
export function parseRoom(text: string | null): Room {
	try {
		const value: unknown = JSON.parse(text ?? '');
		return isRoom(value) ? value : newRoom;
	} catch {
		return newRoom;
	}
}

function isRoom(value: unknown): value is Room {
	return (
		isRecord(value) &&
		isCount(value.count) &&
		typeof value.page === 'string' &&
		isPlace(value) &&
		isShown(value.shown) &&
		(value.second === null || locales.some((locale) => locale === value.second)) &&
		typeof value.black === 'boolean' &&
		isRecord(value.left) &&
		Object.values(value.left).every(isPlace) &&
		(value.plan === null || isPlan(value.plan))
	);
}

function isPlace(value: unknown): boolean {
	return (
		isRecord(value) &&
		Array.isArray(value.choices) &&
		value.choices.every((id) => typeof id === 'string') &&
		isCount(value.moment) &&
		Array.isArray(value.votes)
	);
}

function isShown(value: unknown): boolean {
	return (
		isRecord(value) &&
		[value.meters, value.thoughts, value.why, value.votes, value.labels].every(
			(one) => typeof one === 'boolean',
		) &&
		isCount(value.chapters)
	);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): boolean {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}
