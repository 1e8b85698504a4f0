/** A trainer's agenda under way, as the windows of a room know it. */
export interface Plan {
	readonly items: readonly PlanItem[];
	/** Milliseconds since 1970. */
	readonly startedAt: number;
	/** The item that runs, from 0. */
	readonly item: number;
}

export interface PlanItem {
	readonly id: string;
	readonly title: string;
	readonly minutes: number;
	/** It can be shortened to so many minutes. */
	readonly least: number;
	/** The higher, the sooner it can be left out; 1 never is. */
	readonly rank: number;
	/** Makes no sense without that item. */
	readonly joins?: string;
	/** The page that belongs to it, after the locale; a presenter's one begins with `room/`. */
	readonly page?: string;
	/** What to do and say, by paragraphs. */
	readonly guidance?: readonly string[];
}

/** Goes to another item; beyond the ends it stays at the end. */
export function atItem(plan: Plan, item: number): Plan {
	return { ...plan, item: Math.max(0, Math.min(plan.items.length - 1, item)) };
}

export function isPlan(value: unknown): value is Plan {
	const { items, startedAt, item } = Object(value);
	return (
		Array.isArray(items) &&
		items.length > 0 &&
		items.every(isPlanItem) &&
		isCount(startedAt) &&
		isCount(item) &&
		item < items.length
	);
}

function isPlanItem(value: unknown): boolean {
	const { id, title, minutes, least, rank, joins, page, guidance = [] } = Object(value);
	return (
		[id, title].every((text) => typeof text === 'string') &&
		[minutes, least, rank].every(isCount) &&
		[joins, page].every((text) => text === undefined || typeof text === 'string') &&
		Array.isArray(guidance) &&
		guidance.every((text) => typeof text === 'string')
	);
}

function isCount(value: unknown): boolean {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}
