/** When a veto holds; the whole language of `content/advisor/vetoes.yaml`. */
export type Condition =
	| { readonly factor: string; readonly is: readonly string[] }
	| { readonly any: readonly Condition[] }
	| { readonly all: readonly Condition[] }
	| { readonly not: Condition };

/** Points that an answer gives to strategies, and why. */
export interface Reason<Text> {
	readonly weights: Readonly<Record<string, number>>;
	/** Printed under every strategy that has no reason of its own. */
	readonly why: Text;
	readonly whyFor?: Readonly<Record<string, Text>> | undefined;
}

/** Why an answer speaks for or against this very strategy. */
export function reasonFor<Text>({ why, whyFor }: Reason<Text>, strategy: string): Text {
	return whyFor?.[strategy] ?? why;
}

export interface Level<Text> {
	readonly id: string;
	readonly for?: Reason<Text> | undefined;
	readonly against?: Reason<Text> | undefined;
	readonly sources: readonly string[];
}

export interface Factor<Text> {
	readonly id: string;
	/** True when the levels stand in an order, so that two of them are one or more steps apart. */
	readonly ordered: boolean;
	readonly levels: readonly Level<Text>[];
}

/**
 * What the engine reads of the authored model. `Text` is whatever the caller has: both languages side
 * by side at build time, one string in the browser; the engine hands it through and never looks inside.
 */
export interface Rules<Text = unknown> {
	readonly factors: readonly Factor<Text>[];
	/** In the order that breaks ties: the earlier and easier to undo comes first. */
	readonly strategies: readonly { id: string; base?: { points: number } | undefined }[];
	readonly vetoes: readonly { id: string; when: Condition; removes: readonly string[] }[];
	readonly flags: readonly { id: string }[];
	/** The first questions of the quick mode. */
	readonly quick: readonly string[];
	/** High: at least all of these. Low: at most this margin, or less than this coverage. */
	readonly confidence: {
		high: { margin: number; coverage: number; stability: number };
		low: { margin: number; coverage: number };
	};
}

/** Factor id → level id. A factor that is not there is "don't know". */
export type Answers = Readonly<Record<string, string | undefined>>;

/** @returns whether the condition holds; a question without an answer equals no level. */
export function holds(condition: Condition, answers: Answers): boolean {
	if ('any' in condition) return condition.any.some((part) => holds(part, answers));
	if ('all' in condition) return condition.all.every((part) => holds(part, answers));
	if ('not' in condition) return !holds(condition.not, answers);
	const answer = answers[condition.factor];
	return condition.is.some((level) => level === answer);
}

/** The answers that the model knows, in its order; anything else counts as "don't know". */
export function known<Text>(rules: Rules<Text>, answers: Answers) {
	const found: { factor: Factor<Text>; level: Level<Text> }[] = [];
	for (const factor of rules.factors) {
		const answer = answers[factor.id];
		const level = factor.levels.find(({ id }) => id === answer);
		if (level) found.push({ factor, level });
	}
	return found;
}
