import type { Ranked } from './advise';
import type { Answers } from './rules';

/** Where a strategy has its place in a plan. */
export type Phase = 'calm' | 'understand' | 'decide' | 'secure';

interface Phased {
	readonly strategies: readonly { readonly id: string; readonly phase: Phase }[];
}

interface RankingAdvice {
	readonly ranking: readonly Ranked<unknown>[];
	readonly vetoed: readonly Ranked<unknown>[];
}

/**
 * The way through a conflict: calm → understand → decide → secure; of each phase the strategy that stands highest.
 * What stands first in the ranking has its step in any case. Calm is needed when an answer speaks of heat or of a
 * quarrel that is not only about its subject (Coser 1956; Kjærvik & Bushman 2024); an open question calls for
 * nothing. To understand and to decide need more that speaks for them than against, and nobody is there to be
 * understood when demands on one person clash (Kahn et al. 1964). Secure is needed when it keeps coming back, or
 * when new rules are ruled out only for want of time (Vroom & Yetton 1973).
 * @returns at most one strategy a phase, in the order of the phases
 */
export function plan({ strategies }: Phased, answers: Answers, { ranking, vetoed }: RankingAdvice) {
	const phases = new Map(strategies.map(({ id, phase }) => [id, phase]));
	const backed = ranking.filter(({ points }) => points > 0);
	const [first] = backed;
	const best = (phase: Phase, among: readonly Ranked<unknown>[]) =>
		[...(first ? [first] : []), ...among].find(({ strategy }) => phases.get(strategy) === phase)?.strategy;
	const alone = answers.level === 'intrapersonal';
	const heated = answers.emotion !== undefined && answers.emotion !== 'calm';
	const tense = answers.realism !== undefined && answers.realism !== 'realistic';
	const lasting = answers.recurrence === 'recurring' ? [...ranking, ...vetoed] : vetoed;
	const steps: [Phase, string | undefined][] = [
		['calm', best('calm', heated || tense ? ranking : [])],
		['understand', best('understand', alone ? [] : backed)],
		['decide', best('decide', backed)],
		['secure', best('secure', lasting)],
	];
	return steps.flatMap(([phase, strategy]) => (strategy ? [{ phase, strategy }] : []));
}
