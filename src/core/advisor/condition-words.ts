import type { Condition } from './rules';

export interface ConditionWords {
	/** One comparison; `not` when it must fail, as it also does without an answer. */
	answer(factor: string, levels: readonly string[], not: boolean): string;
	readonly and: string;
	readonly or: string;
}

/**
 * A condition in words. There is no word for `not` over a group: it is carried inwards, as "neither a nor b" is
 * "not a and not b" (De Morgan), so that every part can be read by itself.
 */
export function inWords(condition: Condition, words: ConditionWords, not = false): string {
	const all = (parts: readonly Condition[]) => parts.map((part) => inWords(part, words, not));
	if ('any' in condition) return all(condition.any).join(not ? words.and : words.or);
	if ('all' in condition) return all(condition.all).join(not ? words.or : words.and);
	if ('not' in condition) return inWords(condition.not, words, !not);
	return words.answer(condition.factor, condition.is, not);
}
