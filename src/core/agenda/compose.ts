import { withBreaks } from './breaks';
import type { Item, Slot, Span } from './item';

const mostBreaks = 5;
/** What fills this share of the time can be stretched to fill all of it; one thing more would hurry the rest. */
const wellFilled = 0.9;

/**
 * An agenda whose minutes add up to what there is.
 * @returns undefined when the slots cannot fill the time, or what is always there does not fit into it
 */
export function compose(slots: readonly Slot[], minutes: number): Item[] | undefined {
	for (let breaks = 0; breaks <= mostBreaks; breaks++) {
		const content = minutes - breaks * breakMinutes(minutes);
		const chosen = choose(slots, content);
		const items = chosen && spread(chosen, content);
		const agenda = items && withBreaks(items, breaks, breakMinutes(minutes));
		if (agenda) return agenda;
	}
	return undefined;
}

/** Minutes of a break: longer where the day is. */
export function breakMinutes(minutes: number): number {
	return minutes < 180 ? 10 : 15;
}

/**
 * Takes slots by rank while they fit without hurry; then, where these cannot fill the time, more of them.
 * @returns undefined when they cannot fill it or do not fit
 */
function choose(slots: readonly Slot[], content: number): Slot[] | undefined {
	const byRank = slots.toSorted((a, b) => a.rank - b.rank);
	let chosen = byRank.filter(({ rank }) => rank === 1);
	const take = (key: keyof Span, isEnough: () => boolean) => {
		for (const group of Map.groupBy(byRank, ({ rank }) => rank).values()) {
			const fitting = group.filter((slot) => !chosen.includes(slot) && fits(slot, [...chosen, ...group]));
			const more = withoutStandIns([...chosen, ...fitting]);
			if (fitting.length > 0 && !isEnough() && sum(more, ({ span }) => span[key]) <= content) chosen = more;
		}
	};
	const ofAll = (key: keyof Span) => sum(chosen, ({ span }) => span[key]);
	take('usual', () => ofAll('usual') >= content * wellFilled);
	take('least', () => ofAll('most') >= content);
	if (ofAll('least') > content || ofAll('most') < content) return undefined;
	return slots.filter((slot) => chosen.includes(slot));
}

function fits({ needs, joins, unless }: Slot, beside: readonly Slot[]): boolean {
	const isThere = (id: string) => beside.some((slot) => slot.id === id);
	return (!needs || isThere(needs)) && (!joins || isThere(joins)) && !(unless && isThere(unless));
}

/** What stood in for something goes when that comes. */
function withoutStandIns(chosen: readonly Slot[]): Slot[] {
	return chosen.filter(({ unless }) => !chosen.some(({ id }) => id === unless));
}

/** Gives each its least, then fills up to the usual, then up to the most, all alike. */
function spread(slots: readonly Slot[], content: number): Item[] {
	const least = slots.map(({ span }) => span.least);
	const usual = fillUp(
		least,
		slots.map(({ span }) => span.usual),
		content,
	);
	const minutes = fillUp(
		usual,
		slots.map(({ span }) => span.most),
		content,
	);
	return slots.map(({ id, piece, rank, play, lesson, joins, span }, index) => ({
		id,
		piece,
		rank,
		play,
		lesson,
		joins,
		minutes: minutes[index] ?? span.least,
		least: span.least,
	}));
}

/** Raises numbers towards their limits, each by the same share of its room, until they add up to the total. */
function fillUp(from: readonly number[], to: readonly number[], total: number): number[] {
	const room = to.map((limit, index) => limit - (from[index] ?? limit));
	const all = sum(room, (one) => one);
	const extra = Math.min(all, total - sum(from, (one) => one));
	const shares = room.map((one) => (all > 0 ? (one * extra) / all : 0));
	const whole = shares.map(Math.floor);
	const left = extra - sum(whole, (one) => one);
	const byRest = shares
		.map((share, index) => ({ index, rest: share - Math.floor(share) }))
		.toSorted((a, b) => b.rest - a.rest)
		.slice(0, left);
	return from.map(
		(minutes, index) => minutes + (whole[index] ?? 0) + (byRest.some((one) => one.index === index) ? 1 : 0),
	);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
	return items.reduce((total, item) => total + of(item), 0);
}
