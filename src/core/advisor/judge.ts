import { advise } from './advise';
import type { GoldenCase } from './cases-schema';
import type { Answers, Rules } from './rules';

const judgements = ['best', 'acceptable', 'unacceptable'] as const;
type Judged = (typeof judgements)[number];

export type Verdict = Judged | 'other';

/**
 * What is advised first in a golden case and how that was judged beforehand: `refer` when a flag is set; undefined,
 * and so "other", when no way has points above 0, as the course then puts none first.
 */
export function judgeCase(
	rules: Rules,
	{ situation, flags, ...expected }: Pick<GoldenCase, 'situation' | 'flags' | Judged>,
): { first: string | undefined; verdict: Verdict } {
	const first = firstAdvised(rules, situation, flags);
	const judged = judgements.find((verdict) => first !== undefined && expected[verdict].includes(first));
	return { first, verdict: judged ?? 'other' };
}

function firstAdvised(rules: Rules, answers: Answers, flags: readonly string[]): string | undefined {
	const advice = advise(rules, { answers, flags });
	if (advice.kind === 'refer') return 'refer';
	const [leader] = advice.ranking;
	return leader && leader.points > 0 ? leader.strategy : undefined;
}
