import type { Push, Ranked } from './advise';

/** The pushes that weigh most, and the points of all the others together: with the base they add up to the points. */
export function strongest<Text>(
	{ points, base, pushes }: Ranked<Text>,
	most: number,
): { shown: readonly Push<Text>[]; others: number } {
	const shown = pushes.slice(0, most);
	return { shown, others: shown.reduce((rest, push) => rest - push.points, points - base) };
}
