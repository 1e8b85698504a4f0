import type { Answers } from './rules';

/** Factor id → levels, any of which will do. */
export type When = Readonly<Record<string, readonly string[]>>;

export interface Sentence<Text> {
	readonly strategy: string;
	/** All of these have to be answered so; {} for the fall-back. */
	readonly when: When;
	readonly say: Text;
}

/**
 * What to say in this very conflict to begin a strategy: of the sentences that fit the answers the one with most
 * conditions, among equals the first of the file.
 * @throws when the strategy has no sentence that fits; `checkAdvisor` makes sure each has a fall-back
 */
export function sentenceFor<Text>(
	sentences: readonly Sentence<Text>[],
	strategy: string,
	answers: Answers,
): Text {
	const [best] = sentences
		.filter((sentence) => sentence.strategy === strategy)
		.filter(({ when }) => met(when, answers).length === Object.keys(when).length)
		.toSorted((a, b) => Object.keys(b.when).length - Object.keys(a.when).length);
	if (!best) throw new Error(`no sentence for the strategy "${strategy}"`);
	return best.say;
}

/** The factors of `when` that are answered with one of its levels; "don't know" equals no level. */
export function met(when: When, answers: Answers): string[] {
	return Object.entries(when).flatMap(([factor, levels]) =>
		levels.includes(answers[factor] ?? '') ? [factor] : [],
	);
}
