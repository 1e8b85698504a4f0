import { type Choice, choicesAt, type Rules, replay, type Step } from './play';

export interface Debrief {
	readonly steps: readonly Step[];
	/** Place of the turning point in `steps`; −1 for an empty play. */
	readonly turningPoint: number;
	/** The other thing one could have said at the turning point. */
	readonly roadNotTaken: { readonly nodeId: string; readonly choice: Choice } | undefined;
	readonly factsOpened: readonly string[];
	readonly factsMissed: readonly string[];
}

/** What can be learnt from a finished play; derived from the list of choices alone. */
export function debrief(rules: Rules, choiceIds: readonly string[]): Debrief {
	const { steps, state } = replay(rules, choiceIds);
	const turningPoint = findTurningPoint(steps);
	return {
		steps,
		turningPoint,
		roadNotTaken: otherRoad(rules, steps[turningPoint]),
		factsOpened: state.facts,
		factsMissed: rules.facts.map(({ id }) => id).filter((id) => !state.facts.includes(id)),
	};
}

/**
 * How much a step moved the talk: |Δtrust| / 6 + |Δtension| / 10, each as a share of its own range (trust −3 … +3,
 * tension 0 … 10), so 0 … 2. Our own measure, chosen so that neither outweighs the other.
 */
export function impact({ before, after }: Step): number {
	return Math.abs(after.trust - before.trust) / 6 + Math.abs(after.tension - before.tension) / 10;
}

/** The step of the greatest impact; of equals the later, since it had the last word. */
function findTurningPoint(steps: readonly Step[]): number {
	const greatest = Math.max(...steps.map(impact));
	return steps.findLastIndex((step) => impact(step) === greatest);
}

/** The best-rated other choice; where the best was taken, the one that tempts: the lowest-rated. */
function otherRoad(rules: Rules, step: Step | undefined): Debrief['roadNotTaken'] {
	if (!step) return undefined;
	const others = choicesAt(rules, step.before)
		.filter(({ id }) => id !== step.choice.id)
		.toSorted((a, b) => b.rating - a.rating);
	const best = others[0];
	const choice = best && best.rating > step.choice.rating ? best : others.at(-1);
	return choice && { nodeId: step.nodeId, choice };
}
