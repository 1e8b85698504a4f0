import { type Condition, holds, type Standing } from './condition';

/** What the rules read of a scenario; both the authored one and one language of it fit. */
export interface Rules {
	/** Nothing is rated, and no play is kept; trust, tension and ratings stay at nothing. */
	readonly unscored?: boolean | undefined;
	readonly trust: number;
	readonly tension: number;
	readonly start: string;
	readonly facts: readonly { readonly id: string }[];
	readonly nodes: Readonly<Record<string, { readonly choices: readonly Choice[] }>>;
	readonly endings: Readonly<Record<string, unknown>>;
}

/** Only what the rules read, without a word of text: small enough to travel with an island. */
export function rulesOf(scenario: Rules): Rules {
	const { unscored, trust, tension, start } = scenario;
	const bare = ({ id, when, rating, effect, goto, detours }: Choice): Choice => ({
		id,
		when,
		rating,
		effect,
		goto,
		detours,
	});
	return {
		unscored,
		trust,
		tension,
		start,
		facts: scenario.facts.map(({ id }) => ({ id })),
		nodes: mapValues(scenario.nodes, ({ choices }) => ({ choices: choices.map(bare) })),
		endings: mapValues(scenario.endings, () => ({})),
	};
}

export interface Choice {
	readonly id: string;
	/** Without one, the choice is always open. */
	readonly when?: Condition | undefined;
	/** −2 … +2: how well it works here by theory. */
	readonly rating: number;
	readonly effect: { readonly trust: number; readonly tension: number; readonly facts: readonly string[] };
	readonly goto: string;
	readonly detours: readonly { readonly when: Condition; readonly goto: string }[];
}

export type Position = { at: 'node'; nodeId: string } | { at: 'ending'; endingId: string };

export interface State extends Standing {
	readonly position: Position;
}

/** One choice made: where, what, and the state before and after. */
export interface Step {
	readonly nodeId: string;
	readonly choice: Choice;
	readonly before: State;
	readonly after: State;
}

export function start(rules: Rules): State {
	return {
		position: { at: 'node', nodeId: rules.start },
		trust: rules.trust,
		tension: rules.tension,
		facts: [],
		chosen: [],
	};
}

/** The state after a choice: first its effect, then the first detour that is true, else `goto`. */
export function choose(rules: Rules, state: State, choice: Choice): State {
	const { effect } = choice;
	const felt = {
		trust: clamp(state.trust + effect.trust, -3, 3),
		tension: clamp(state.tension + effect.tension, 0, 10),
		facts: [...new Set([...state.facts, ...effect.facts])],
		chosen: [...state.chosen, choice.id],
	};
	const detour = choice.detours.find(({ when }) => holds(when, felt));
	return { ...felt, position: positionOf(rules, detour?.goto ?? choice.goto) };
}

/** The choices open in a state; none at an ending. */
export function choicesAt(rules: Rules, state: State): readonly Choice[] {
	if (state.position.at === 'ending') return [];
	const { choices = [] } = rules.nodes[state.position.nodeId] ?? {};
	return choices.filter(({ when }) => holds(when, state));
}

/**
 * Plays a saved path again. An id that no longer fits, since the content was edited, ends it: what comes after
 * would have been said to somebody else.
 * @returns the steps that fit and how many ids were dropped
 */
export function replay(
	rules: Rules,
	choiceIds: readonly string[],
): { steps: Step[]; state: State; dropped: number } {
	const steps: Step[] = [];
	let state = start(rules);
	for (const id of choiceIds) {
		const choice = choicesAt(rules, state).find((open) => open.id === id);
		if (!choice || state.position.at === 'ending') break;
		const after = choose(rules, state, choice);
		steps.push({ nodeId: state.position.nodeId, choice, before: state, after });
		state = after;
	}
	return { steps, state, dropped: choiceIds.length - steps.length };
}

/** The id of the scene or ending one is at. */
export function placeOf({ position }: State): string {
	return position.at === 'node' ? position.nodeId : position.endingId;
}

function positionOf(rules: Rules, id: string): Position {
	return id in rules.endings ? { at: 'ending', endingId: id } : { at: 'node', nodeId: id };
}

function clamp(value: number, lowest: number, highest: number): number {
	return Math.min(highest, Math.max(lowest, value));
}

function mapValues<Value, Result>(record: Readonly<Record<string, Value>>, change: (value: Value) => Result) {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
