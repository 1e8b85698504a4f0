import { type Choice, choicesAt, choose, placeOf, type Rules, replay, type Step } from './play';

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
	readonly factsMissed: readonly Missed[];
}

/** A fact that a play did not bring to light. */
export interface Missed {
	readonly id: string;
	/** Scenes with a choice that does: of those that the play came to, else of all. */
	readonly scenes: readonly string[];
	/** Whether the play came to them. */
	readonly visited: boolean;
}

/** What can be learnt from a finished play; derived from the list of choices alone. */
export function debrief(rules: Rules, choiceIds: readonly string[]): Debrief {
	const { steps, state } = replay(rules, choiceIds);
	return {
		steps,
		turn: turnOf(rules, steps),
		factsOpened: state.facts,
		factsMissed: rules.facts
			.filter(({ id }) => !state.facts.includes(id))
			.map(({ id }) => missed(rules, steps, id)),
	};
}

function missed({ nodes }: Rules, steps: readonly Step[], id: string): Missed {
	const telling = Object.keys(nodes).filter((node) =>
		nodes[node]?.choices.some(({ effect }) => effect.facts.includes(id)),
	);
	const seen = telling.filter((node) => steps.some(({ nodeId }) => nodeId === node));
	return { id, scenes: seen.length > 0 ? seen : telling, visited: seen.length > 0 };
}

/**
 * Where a play turned: the step that cost most, its rating against that of the best choice open there (0 … 4). Where
 * none cost anything, the step that saved most, against the worst open there. Of equal steps the later, since it had
 * the last word; a last step is passed over where the best choice would have come to the same ending. Our own measure:
 * a choice that was best where it stood is never blamed.
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
	const earlier = costs.slice(0, -1);
	const decisive = earlier.some((cost) => cost > 0) && comesToTheSame(rules, steps, best) ? earlier : costs;
	const cost = Math.max(...decisive);
	if (cost > 0) {
		const index = decisive.lastIndexOf(cost);
		return { index, better: best[index] };
	}
	const worst = open.flatMap((choices) => choices.slice(-1));
	const saved = steps.map((_, step) => against(worst, step));
	return { index: saved.lastIndexOf(Math.max(...saved)), better: undefined };
}

/** Whether the best choice of the last scene would have led where the play ended anyway. */
function comesToTheSame(rules: Rules, steps: readonly Step[], best: readonly Choice[]): boolean {
	const [last, choice] = [steps.at(-1), best.at(-1)];
	return (
		last !== undefined &&
		choice !== undefined &&
		placeOf(choose(rules, last.before, choice)) === placeOf(last.after)
	);
}
