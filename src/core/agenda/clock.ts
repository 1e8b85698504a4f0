import { minutesOf } from './item';
import type { Plan, PlanItem } from './plan';

/** How a session stands against its plan. Minutes are whole. */
export interface Standing {
	/** The item that should run by the plan, from 0; the last one when the time is over. */
	readonly due: number;
	/** Minutes left for the item that runs; below zero, it is over its time. */
	readonly left: number;
	/** Minutes behind the plan; below zero, ahead of it. */
	readonly behind: number;
	readonly proposal: Proposal | undefined;
}

/** How to come back to the plan. */
export interface Proposal {
	readonly cuts: readonly Cut[];
	/** Title of a later debrief that should keep its time. */
	readonly keep: string | undefined;
	/** Minutes that are still missing when all this is done. */
	readonly missing: number;
}

export interface Cut {
	readonly id: string;
	readonly title: string;
	/** Minutes that are left of it; 0: it is skipped. */
	readonly to: number;
}

/** Less than that is not worth a change of plan. */
const worthTelling = 2;

/** @param now milliseconds since 1970 */
export function standingOf(plan: Plan, now: number): Standing {
	const passed = (now - plan.startedAt) / 60_000;
	const begins = minutesOf(plan.items.slice(0, plan.item));
	const ends = begins + (plan.items[plan.item]?.minutes ?? 0);
	const behind = passed > ends ? Math.floor(passed - ends) : passed < begins ? Math.ceil(passed - begins) : 0;
	return {
		due: dueItem(plan.items, passed),
		left: passed > ends ? -behind : Math.ceil(ends - passed),
		behind: behind || 0,
		proposal: behind >= worthTelling ? propose(plan, behind) : undefined,
	};
}

function dueItem(items: readonly PlanItem[], passed: number): number {
	const index = items.findIndex((_, at) => passed < minutesOf(items.slice(0, at + 1)));
	return index < 0 ? items.length - 1 : index;
}

/**
 * What to cut of what is still to come. First one item is shortened if that is enough, then one is skipped; then
 * several, the least needed first. What debriefs need, they keep, as long as anything else is there.
 */
function propose({ items, item }: Plan, behind: number): Proposal {
	const later = items.slice(item + 1);
	const byNeed = later.toSorted((a, b) => Number(isDebrief(a)) - Number(isDebrief(b)) || b.rank - a.rank);
	const cuts = cutOne(byNeed, behind) ?? cutMany(byNeed, behind);
	const all = cuts.flatMap((cut) => [cut, ...(cut.to > 0 ? [] : joinedTo(cut.id, later))]);
	const won = all.reduce((sum, { id, to }) => sum + minutesAt(later, id) - to, 0);
	return {
		cuts: all,
		keep: later.find((one) => isDebrief(one) && !all.some(({ id }) => id === one.id))?.title,
		missing: Math.max(0, behind - won),
	};
}

function cutOne(byNeed: readonly PlanItem[], behind: number): Cut[] | undefined {
	const short = byNeed.find((one) => !isDebrief(one) && one.minutes - one.least >= behind);
	if (short) return [cut(short, short.minutes - behind)];
	const skipped = byNeed.find((one) => !isDebrief(one) && one.rank > 1 && one.minutes >= behind);
	return skipped && [cut(skipped, 0)];
}

/** Shortens everything, and skips from the least needed on as far as that is not enough. */
function cutMany(byNeed: readonly PlanItem[], behind: number): Cut[] {
	const cuts: Cut[] = [];
	let missing = behind;
	for (const one of byNeed) {
		if (missing <= 0) break;
		const to = one.rank > 1 && !isDebrief(one) ? 0 : Math.max(one.least, one.minutes - missing);
		if (to < one.minutes) cuts.push(cut(one, to));
		missing -= one.minutes - to;
	}
	return cuts;
}

const isDebrief = ({ joins }: PlanItem): boolean => joins !== undefined;
const cut = ({ id, title }: PlanItem, to: number): Cut => ({ id, title, to });
const joinedTo = (id: string, later: readonly PlanItem[]): Cut[] =>
	later.filter(({ joins }) => joins === id).map((one) => cut(one, 0));
const minutesAt = (items: readonly PlanItem[], id: string): number =>
	items.find((one) => one.id === id)?.minutes ?? 0;

/** The plan with the cuts made: what they win goes to the item that runs. */
export function withCuts(plan: Plan, cuts: readonly Cut[]): Plan {
	const toOf = (id: string) => cuts.find((one) => one.id === id)?.to;
	const cutItems = plan.items
		.map((one) => ({ ...one, minutes: toOf(one.id) ?? one.minutes }))
		.filter(({ minutes }) => minutes > 0);
	const won = minutesOf(plan.items) - minutesOf(cutItems);
	return {
		...plan,
		items: cutItems.map((one, index) => (index === plan.item ? { ...one, minutes: one.minutes + won } : one)),
	};
}
