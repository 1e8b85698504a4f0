import { type Answers, holds, known, type Level, type Rules, reasonFor } from './rules';
import type { Situation } from './situation';

/** What one answer does to one strategy. */
export interface Push<Text> {
	readonly factor: string;
	readonly level: string;
	/** −4 … +8, never 0. */
	readonly points: number;
	readonly why: Text;
	readonly sources: readonly string[];
}

export interface Ranked<Text> {
	readonly strategy: string;
	/** `base` plus the points of all pushes. */
	readonly points: number;
	/** What the strategy starts with before any answer. */
	readonly base: number;
	/** Strongest first, whichever way they push; equals in the order of the questions. */
	readonly pushes: readonly Push<Text>[];
	/** Ids of all vetoes that remove the strategy; empty in the ranking. */
	readonly vetoes: readonly string[];
}

export type Advice<Text> =
	| { readonly kind: 'refer'; readonly flags: readonly string[] }
	| {
			readonly kind: 'ranking';
			readonly ranking: readonly Ranked<Text>[];
			readonly vetoed: readonly Ranked<Text>[];
	  };

export type Standing = Pick<Ranked<unknown>, 'strategy' | 'points' | 'vetoes'>;

/**
 * The advice for a situation: gate → vetoes → points → order.
 * Any flag of the model ends it with `refer` and no ranking is made: not for self-help (Acas, NHS).
 */
export function advise<Text>(rules: Rules<Text>, { answers, flags }: Situation): Advice<Text> {
	const raised = rules.flags.map(({ id }) => id).filter((id) => flags.includes(id));
	if (raised.length > 0) return { kind: 'refer', flags: raised };
	const given = known(rules, answers);
	const ledger = rank(rules, answers).map((standing) => {
		const pushes = pushesOn(standing.strategy, given);
		return { ...standing, base: pushes.reduce((rest, { points }) => rest - points, standing.points), pushes };
	});
	return {
		kind: 'ranking',
		ranking: inPlay(ledger),
		vetoed: ledger.filter(({ vetoes }) => vetoes.length > 0),
	};
}

/** What is advised first; undefined when nothing speaks for any way, or when somebody has to be turned to. */
export function leaderOf(advice: Advice<unknown>): string | undefined {
	const first = advice.kind === 'ranking' ? advice.ranking[0] : undefined;
	return first && first.points > 0 ? first.strategy : undefined;
}

/**
 * Every strategy with its points and vetoes, most points first.
 * Points = base + Σ weights of the answers. Purely additive: the only interactions are the vetoes
 * (advisor model, after Rahim 2002). Equals keep the order of `rules.strategies`.
 */
export function rank(rules: Rules, answers: Answers): Standing[] {
	const points = pointsOf(rules, answers);
	const vetoes = rules.vetoes.filter(({ when }) => holds(when, answers));
	return rules.strategies
		.map(({ id }) => ({
			strategy: id,
			points: points.get(id) ?? 0,
			vetoes: vetoes.filter(({ removes }) => removes.includes(id)).map((veto) => veto.id),
		}))
		.sort((a, b) => b.points - a.points);
}

/** Points of every strategy by its id. */
export function pointsOf(rules: Rules, answers: Answers): ReadonlyMap<string, number> {
	const given = known(rules, answers);
	return new Map(
		rules.strategies.map(({ id, base }) => [
			id,
			given.reduce((sum, { level }) => sum + weightOf(level, id), base?.points ?? 0),
		]),
	);
}

/** What an answer gives a strategy; 0 for no answer. */
export function weightOf(level: Level<unknown> | undefined, strategy: string): number {
	return (level?.for?.weights[strategy] ?? 0) + (level?.against?.weights[strategy] ?? 0);
}

/** The first of the ranking, without making the whole of it. */
export function headOf(
	rules: Rules,
	answers: Answers,
	pointsFor: (strategy: string) => number,
): string | undefined {
	const removed = (id: string) =>
		rules.vetoes.some(({ removes, when }) => removes.includes(id) && holds(when, answers));
	let head: string | undefined;
	for (const { id } of rules.strategies) {
		const isAhead = head === undefined || pointsFor(id) > pointsFor(head);
		if (isAhead && !removed(id)) head = id;
	}
	return head;
}

/** Those that no veto removes, in their order. */
export function inPlay<Item extends Standing>(standings: readonly Item[]): Item[] {
	return standings.filter(({ vetoes }) => vetoes.length === 0);
}

function pushesOn<Text>(strategy: string, given: ReturnType<typeof known<Text>>): Push<Text>[] {
	return given
		.flatMap(({ factor, level }) =>
			[level.for, level.against].flatMap((reason) => {
				const points = reason?.weights[strategy];
				if (!reason || !points) return [];
				const why = reasonFor(reason, strategy);
				return { factor: factor.id, level: level.id, points, why, sources: level.sources };
			}),
		)
		.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
