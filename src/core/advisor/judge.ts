import { advise } from './advise';
import type { Answers, Rules } from './rules';

/** A situation for which people who know the theory said beforehand what should and what must not come first. */
export interface GoldenCase {
	readonly id: string;
	readonly situation: Answers;
	readonly flags: readonly string[];
	readonly best: readonly string[];
	readonly acceptable: readonly string[];
	readonly unacceptable: readonly string[];
}

export type Verdict = 'best' | 'acceptable' | 'unacceptable' | 'other';

/** What the model puts first in a golden case (`refer` when a flag is set) and how that was judged beforehand. */
export function judge(
	rules: Rules,
	{ situation, flags, ...expected }: GoldenCase,
): { first: string; verdict: Verdict } {
	const advice = advise(rules, { answers: situation, flags });
	const first = advice.kind === 'refer' ? 'refer' : (advice.ranking[0]?.strategy ?? '');
	const verdicts = ['best', 'acceptable', 'unacceptable'] as const;
	return { first, verdict: verdicts.find((verdict) => expected[verdict].includes(first)) ?? 'other' };
}
