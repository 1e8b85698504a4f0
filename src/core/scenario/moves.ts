import type { Condition } from './condition';
import type { Exploration } from './explore';
import { choicesAt } from './play';
import type { Scenario } from './schema';
import { bestOf, type Ways } from './stats';

/** A line on the map of a role-play: from a scene to a scene or ending. */
export interface Move {
	readonly from: string;
	readonly to: string;
	/** Ids of the choices that lead along here. */
	readonly choices: readonly string[];
	/** Those of them that are rated highest in their scene; none on a detour, where they fail. */
	readonly best: readonly string[];
	/** Of a detour, which is taken only when this holds. */
	readonly when: Condition | undefined;
}

/** Every line of the map: choices of a scene with the same `goto` share one, and detours with the same condition. */
export function movesOf(scenario: Pick<Scenario, 'nodes' | 'unscored'>): Move[] {
	const best = new Set(bestOf(scenario).flatMap((scene) => scene.best.map(({ id }) => id)));
	return Object.entries(scenario.nodes).flatMap(([from, { choices }]) => [
		...[...Map.groupBy(choices, ({ goto }) => goto)].map(([to, group]) => {
			const ids = group.map(({ id }) => id);
			return { from, to, choices: ids, best: ids.filter((id) => best.has(id)), when: undefined };
		}),
		...detoursOf(from, choices),
	]);
}

function detoursOf(from: string, choices: Scenario['nodes'][string]['choices']): Move[] {
	const single = choices.flatMap(({ id, detours }) =>
		[...Map.groupBy(detours, ({ goto }) => goto)].map(([to, group]) => ({
			id,
			to,
			when: anyOf(group.map(({ when }) => when)),
		})),
	);
	return [...Map.groupBy(single, ({ to, when }) => JSON.stringify([to, when])).values()].flatMap((group) =>
		group
			.slice(0, 1)
			.map(({ to, when }) => ({ from, to, choices: group.map(({ id }) => id), best: [], when })),
	);
}

const anyOf = (conditions: readonly Condition[]): Condition | undefined =>
	conditions.length > 1 ? { any: conditions } : conditions[0];

/** Choice → its number on the screen, counted from 1: of the choices open in a state, as the play shows them. */
export function numbersOnScreen(scenario: Scenario, { visits }: Exploration): Map<string, number> {
	const numbers = new Map<string, number>();
	for (const { state } of visits)
		for (const [index, { id }] of choicesAt(scenario, state).entries())
			if (!numbers.has(id)) numbers.set(id, index + 1);
	return numbers;
}

/**
 * Ending → the share of all ways that end there, in tenths of a percent. Rounded so that they sum to 100 %: whoever
 * loses most by rounding down gets the tenth that is left. Empty in a loop.
 */
export function roundedShares({ shares }: Pick<Ways, 'shares'>): Record<string, number> {
	const exact = Object.entries(shares).map(([id, share]) => ({ id, tenths: share * 1000 }));
	const left = Math.round(exact.reduce((sum, { tenths }) => sum + tenths - Math.floor(tenths), 0));
	const lucky = exact
		.toSorted((a, b) => (b.tenths % 1) - (a.tenths % 1))
		.slice(0, left)
		.map(({ id }) => id);
	return Object.fromEntries(
		exact.map(({ id, tenths }) => [id, (Math.floor(tenths) + (lucky.includes(id) ? 1 : 0)) / 1000]),
	);
}

/** Scenes and endings, the scene first in which a play begins. */
export function placesOf({ start, nodes, endings }: Pick<Scenario, 'start' | 'nodes' | 'endings'>): string[] {
	return [start, ...Object.keys(nodes).filter((id) => id !== start), ...Object.keys(endings)];
}
