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
 * Calm is needed unless the heat is known to be low and the quarrel known to be about its subject (Coser 1956;
 * Kjærvik & Bushman 2024). Secure is needed when it keeps coming back, or when new rules are ruled out only for want
 * of time (Vroom & Yetton 1973).
 * @returns at most one strategy a phase, in the order of the phases
 */
export function plan({ strategies }: Phased, answers: Answers, { ranking, vetoed }: RankingAdvice) {
	const phaseOf = (id: string) => strategies.find((strategy) => strategy.id === id)?.phase;
	const best = (phase: Phase, among: readonly Ranked<unknown>[] = ranking) =>
		among.find(({ strategy }) => phaseOf(strategy) === phase)?.strategy;
	const heated = answers.emotion !== undefined && answers.emotion !== 'calm';
	const tense = answers.realism !== undefined && answers.realism !== 'realistic';
	const lastly =
		answers.recurrence === 'recurring' ? (best('secure') ?? best('secure', vetoed)) : best('secure', vetoed);
	const steps: [Phase, string | undefined][] = [
		['calm', heated || tense ? best('calm') : undefined],
		['understand', best('understand')],
		['decide', best('decide')],
		['secure', lastly],
	];
	return steps.flatMap(([phase, strategy]) => (strategy ? [{ phase, strategy }] : []));
}
