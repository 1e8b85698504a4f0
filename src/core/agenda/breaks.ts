import { type Item, minutesOf } from './item';

/** People sit and listen at most so many minutes before a break. */
const longestBlock = 90;

/**
 * Puts breaks where they part the session most evenly, and not between a role-play and its debrief.
 * @returns undefined when some block would still be too long
 */
export function withBreaks(items: readonly Item[], breaks: number, minutes: number): Item[] | undefined {
	const open = items.flatMap(({ joins }, index) => (index > 0 && !joins ? index : []));
	const [best] = waysToPart(open, breaks)
		.map((cuts) => ({ cuts, longest: Math.max(...blocksOf(items, cuts)) }))
		.toSorted((a, b) => a.longest - b.longest);
	if (!best || best.longest > longestBlock) return undefined;
	return items.flatMap((item, index) => {
		const place = best.cuts.indexOf(index);
		return place < 0 ? item : [breakItem(place, minutes), item];
	});
}

function breakItem(place: number, minutes: number): Item {
	return {
		id: place === 0 ? 'break' : `break-${place + 1}`,
		piece: 'break',
		rank: 1,
		minutes,
		least: 5,
	};
}

/** Every choice of so many places, in order. */
function waysToPart(places: readonly number[], count: number): number[][] {
	if (count === 0) return [[]];
	return places.flatMap((place, index) =>
		waysToPart(places.slice(index + 1), count - 1).map((others) => [place, ...others]),
	);
}

/** Minutes between the cuts. */
function blocksOf(items: readonly Item[], cuts: readonly number[]): number[] {
	return [0, ...cuts].map((from, index) => minutesOf(items.slice(from, cuts[index])));
}
