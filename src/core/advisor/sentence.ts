import type { Answers } from './rules';

/** Factor id → levels, any of which will do. */
export type When = Readonly<Record<string, readonly string[]>>;

/** Words about a strategy that fit certain answers. */
interface Fitting {
	readonly strategy: string;
	/** All of these have to be answered so; {} for the fall-back. */
	readonly when: When;
}

export interface Sentence<Text> extends Fitting {
	readonly say: Text;
}

/** A first step that fits certain answers better than the strategy's own. */
export interface Step<Text> extends Fitting {
	readonly step: Text;
}

/**
 * What to say in this very conflict to begin a strategy.
 * @throws when the strategy has no sentence that fits; `checkAdvisor` makes sure each has a fall-back
 */
export function sentenceFor<Text>(
	sentences: readonly Sentence<Text>[],
	strategy: string,
	answers: Answers,
): Text {
	const best = bestFit(sentences, strategy, answers);
	if (!best) throw new Error(`no sentence for the strategy "${strategy}"`);
	return best.say;
}

/** The first step of a strategy in this very conflict; undefined when its own first step fits. */
export function stepFor<Text>(steps: readonly Step<Text>[], strategy: string, answers: Answers) {
	return bestFit(steps, strategy, answers)?.step;
}

/** Of the words whose conditions all hold those with most conditions, among equals the first of the file. */
function bestFit<Item extends Fitting>(items: readonly Item[], strategy: string, answers: Answers) {
	return items
		.filter((item) => item.strategy === strategy)
		.filter(({ when }) => fits(when, answers))
		.toSorted((a, b) => Object.keys(b.when).length - Object.keys(a.when).length)[0];
}

/** Whether all of these are answered so. */
export function fits(when: When, answers: Answers): boolean {
	return met(when, answers).length === Object.keys(when).length;
}

/** The factors of `when` that are answered with one of its levels; "don't know" equals no level. */
export function met(when: When, answers: Answers): string[] {
	return Object.entries(when).flatMap(([factor, levels]) =>
		levels.includes(answers[factor] ?? '') ? [factor] : [],
	);
}
