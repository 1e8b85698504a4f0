import { advise, leaderOf } from './advise';
import type { GoldenCase } from './golden-schema';
import type { Rules } from './rules';

export const judgements = ['best', 'acceptable', 'unacceptable'] as const;
type Judged = (typeof judgements)[number];

export type Verdict = Judged | 'other';

/**
 * What is advised first in a golden case and how that was judged beforehand: `refer` when a flag is set; undefined,
 * and so "other", when no way has points above 0, as the course then puts none first.
 */
export function judgeCase(
	rules: Rules,
	{ answers, flags, ...expected }: Pick<GoldenCase, 'answers' | 'flags' | Judged>,
): { first: string | undefined; verdict: Verdict } {
	const advice = advise(rules, { answers, flags });
	const first = advice.kind === 'refer' ? 'refer' : leaderOf(advice);
	const judged = judgements.find((verdict) => first && expected[verdict].includes(first));
	return { first, verdict: judged ?? 'other' };
}
