import type { Standing } from '~/core/pair/step';
import { holds } from '~/core/scenario/condition';
import { placeOf } from '~/core/scenario/play';
import type { PairBeat, PairChoice, PairScript } from './payloads';

/** What the pair reads now: what came of their last choice, then the scene or the ending. */
export interface Moments {
	/** The choice that led here. */
	readonly choice: PairChoice | undefined;
	readonly reaction: readonly PairBeat[];
	/** Facts that it has brought to light. */
	readonly facts: readonly string[];
	readonly beats: readonly PairBeat[];
}

export function momentsOf(script: PairScript, { steps, state }: Standing): Moments {
	const last = steps.at(-1);
	const choice = last && choiceIn(script, last.nodeId, last.choice.id);
	const shown = (beats: readonly PairBeat[]) => beats.filter(({ when }) => holds(when, state));
	const place = placeOf(state);
	const told = state.facts.filter((id) => !last?.before.facts.includes(id));
	return {
		choice,
		reaction: choice ? shown(choice.reaction) : [],
		facts: last ? script.facts.filter(({ id }) => told.includes(id)).map(({ text }) => text) : [],
		beats: shown((script.nodes[place] ?? script.endings[place])?.beats ?? []),
	};
}

export function choiceIn(script: PairScript, nodeId: string, id: string): PairChoice | undefined {
	return script.nodes[nodeId]?.choices.find((choice) => choice.id === id);
}

/** The words of a choice, wherever it stands. */
export function sayOf({ nodes }: PairScript, id: string): string {
	return (
		Object.values(nodes)
			.flatMap(({ choices }) => choices)
			.find((choice) => choice.id === id)?.say ?? id
	);
}
