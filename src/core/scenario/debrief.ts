import { type Choice, choicesAt, type Rules, replay, type Step } from './play';

/** The step on which a play turned. */
export interface Turn {
	/** Its place among the steps. */
	readonly index: number;
	/** What would have worked better there; undefined where the choice was among the best and saved the conversation. */
	readonly better: Choice | undefined;
}

export interface Debrief {
	readonly steps: readonly Step[];
	/** Undefined for an empty play. */
	readonly turn: Turn | undefined;
	readonly factsOpened: readonly string[];
	readonly factsMissed: readonly string[];
}

/** What can be learnt from a finished play; derived from the list of choices alone. */
export function debrief(rules: Rules, choiceIds: readonly string[]): Debrief {
	const { steps, state } = replay(rules, choiceIds);
	return {
		steps,
		turn: turnOf(rules, steps),
		factsOpened: state.facts,
		factsMissed: rules.facts.map(({ id }) => id).filter((id) => !state.facts.includes(id)),
	};
}

/**
 * Where a play turned: the step that cost most, its rating against that of the best choice open there (0 … 4). Where
 * none cost anything, the step that saved most, against the worst open there. Of equal steps the later, since it had
 * the last word. Our own measure: a choice that was best where it stood is never blamed.
 */
function turnOf(rules: Rules, steps: readonly Step[]): Turn | undefined {
	if (steps.length === 0) return undefined;
	const open = steps.map(({ before }) =>
		choicesAt(rules, before).toSorted((one, other) => other.rating - one.rating),
	);
	const against = (choices: readonly Choice[], step: number) =>
		Math.abs((choices[step]?.rating ?? 0) - (steps[step]?.choice.rating ?? 0));
	const best = open.flatMap((choices) => choices.slice(0, 1));
	const costs = steps.map((_, step) => against(best, step));
	const cost = Math.max(...costs);
	if (cost > 0) {
		const index = costs.lastIndexOf(cost);
		return { index, better: best[index] };
	}
	const worst = open.flatMap((choices) => choices.slice(-1));
	const saved = steps.map((_, step) => against(worst, step));
	return { index: saved.lastIndexOf(Math.max(...saved)), better: undefined };
}
