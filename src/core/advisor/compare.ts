import type { Ranked } from './advise';

/** A case as the learner judged it and as the model ranks it. */
export interface Compared {
	/** What the learner would do first: a strategy, or `refer`. */
	readonly mine: string;
	/** What the model puts first: a strategy, or `refer`. */
	readonly model: string;
	/** Points that each answer gives a strategy, by strategy and factor. */
	readonly points: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Points that each answer gives a strategy, by factor. */
export function pointsByFactor({ pushes }: Pick<Ranked<unknown>, 'pushes'>): Record<string, number> {
	const points: Record<string, number> = {};
	for (const push of pushes) points[push.factor] = (points[push.factor] ?? 0) + push.points;
	return points;
}

/**
 * The answers on which learner and model part: those that speak more for the model's first than for the learner's.
 * @param most how many at most
 * @returns ids of factors, the largest difference in points first; none when both have the same first
 */
export function partings({ mine, model, points }: Compared, most = 2): string[] {
	if (mine === model) return [];
	const [theirs = {}, own = {}] = [points[model], points[mine]];
	return [...new Set([...Object.keys(theirs), ...Object.keys(own)])]
		.map((factor) => ({ factor, more: (theirs[factor] ?? 0) - (own[factor] ?? 0) }))
		.filter(({ more }) => more > 0)
		.sort((a, b) => b.more - a.more)
		.slice(0, most)
		.map(({ factor }) => factor);
}

/**
 * What puts the model's first ahead of the learner's.
 * @param lead points of the model's first over the learner's
 * @returns the answers that do most of it (a single point is too little to name), and what everything else comes to: below 0 when it speaks for the learner's
 */
export function whatDecides(
	compared: Compared,
	lead: number,
	most = 3,
): { deciding: readonly string[]; others: number } {
	const { mine, model, points } = compared;
	const gap = (factor: string) => (points[model]?.[factor] ?? 0) - (points[mine]?.[factor] ?? 0);
	const deciding = partings(compared, most).filter((factor, index) => index === 0 || gap(factor) > 1);
	return { deciding, others: deciding.reduce((rest, factor) => rest - gap(factor), lead) };
}

/** How often each factor parts learner and model over several cases, the most frequent first. */
export function commonPartings(cases: readonly Compared[]): { factor: string; count: number }[] {
	const all = cases.flatMap((one) => partings(one));
	return [...Map.groupBy(all, (factor) => factor)]
		.map(([factor, times]) => ({ factor, count: times.length }))
		.sort((a, b) => b.count - a.count);
}
