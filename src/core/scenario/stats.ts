import { limits } from '../limits';
import { type Locale, locales } from '../locale';
import type { Mode } from '../schema';
import { holds } from './condition';
import type { Exploration, Visit } from './explore';
import { type AuthoredChoice, allChoices } from './passages';
import { placeOf, type State } from './play';
import type { ReactionBeat, Scenario } from './schema';

/** What can be counted of the ways through a role-play. */
export interface Ways {
	/** How many there are; undefined when one can go round in a loop, so that they have no end. */
	readonly count: number | undefined;
	/** Ending → share of all ways, 0 … 1; empty when they cannot be counted. */
	readonly shares: Readonly<Record<string, number>>;
	/** Choices from the start to an ending. */
	readonly shortest: number;
	/** Undefined in a loop. */
	readonly longest: number | undefined;
}

/** Counts ways without walking them one by one: a state is entered by as many as enter the states before it. */
export function countWays({ endings }: Pick<Scenario, 'endings'>, { visits }: Exploration): Ways {
	const open = new Map(visits.map((visit) => [visit, { entries: 0, ways: 0, depth: 0 }]));
	const at = (visit: Visit) => open.get(visit) ?? { entries: 0, ways: 0, depth: 0 };
	for (const visit of visits) for (const { to } of visit.exits) at(to).entries++;
	const [first] = visits;
	const sorted = visits.filter((visit) => at(visit).entries === 0);
	if (first) at(first).ways = 1;
	for (const visit of sorted) {
		const here = at(visit);
		for (const { to } of visit.exits) {
			const next = at(to);
			next.ways += here.ways;
			next.depth = Math.max(next.depth, here.depth + 1);
			if (--next.entries === 0) sorted.push(to);
		}
	}
	const ends = visits.filter(({ state }) => state.position.at === 'ending');
	const shortest = Math.min(...ends.map(depthOf));
	if (sorted.length < visits.length) return { count: undefined, shares: {}, shortest, longest: undefined };
	const waysTo = (id: string) =>
		ends.filter(({ state }) => placeOf(state) === id).reduce((sum, visit) => sum + at(visit).ways, 0);
	const count = ends.reduce((sum, visit) => sum + at(visit).ways, 0);
	return {
		count,
		shares: Object.fromEntries(Object.keys(endings).map((id) => [id, waysTo(id) / count])),
		shortest,
		longest: ends.reduce((most, visit) => Math.max(most, at(visit).depth), 0),
	};
}

const depthOf = ({ from }: Visit): number => (from ? depthOf(from.visit) + 1 : 0);

/** The share of all ways that come to an ending that lasts. */
export function shareOfBest({ endings }: Pick<Scenario, 'endings'>, { shares }: Ways): number {
	return Object.entries(shares).reduce(
		(sum, [id, share]) => sum + (endings[id]?.outcome === 'durable' ? share : 0),
		0,
	);
}

/** Whether an ending that lasts can still be reached after so many choices rated below zero. */
export function isForgiving(
	{ endings }: Pick<Scenario, 'endings'>,
	{ visits }: Exploration,
	mistakes: number = limits.play.forgiven,
): boolean {
	const made = Array.from({ length: mistakes + 1 }, () => new Set<Visit>());
	const todo = visits.slice(0, 1).map((visit) => ({ visit, bad: 0 }));
	for (const { visit, bad } of todo) {
		if (made[bad]?.has(visit)) continue;
		made[bad]?.add(visit);
		for (const { choice, to } of visit.exits)
			todo.push({ visit: to, bad: Math.min(mistakes, bad + (choice.rating < 0 ? 1 : 0)) });
	}
	return [...(made[mistakes] ?? [])].some(({ state }) => endings[placeOf(state)]?.outcome === 'durable');
}

type Rated = Pick<Scenario, 'nodes' | 'unscored'>;

/** The choices rated highest of each scene: one, or several that are equally good; none where nothing is rated. */
export function bestOf({ nodes, unscored }: Rated): { id: string; best: AuthoredChoice[] }[] {
	if (unscored) return [];
	return Object.entries(nodes).map(([id, { choices }]) => {
		const top = Math.max(...choices.map(({ rating }) => rating));
		return { id, best: choices.filter(({ rating }) => rating === top) };
	});
}

/** How many of the best choices are of each mode. */
export function modesOfBest(scenario: Rated): Partial<Record<Mode, number>> {
	const best = bestOf(scenario).flatMap((scene) => scene.best.flatMap(({ mode }) => mode ?? []));
	return Object.fromEntries([...Map.groupBy(best, (mode) => mode)].map(([mode, all]) => [mode, all.length]));
}

/** Scenes with one best choice, and those of them in which at most one other is shorter. */
export function shortBest({ nodes, unscored }: Rated, locale: Locale): { short: number; of: number } {
	const scenes = bestOf({ nodes, unscored }).filter(({ best }) => best.length === 1);
	const isShort = ({ id, best: [best] }: (typeof scenes)[number]) =>
		(nodes[id]?.choices ?? []).filter(({ say }) => say[locale].length < (best?.say[locale].length ?? 0))
			.length < 2;
	return { short: scenes.filter(isShort).length, of: scenes.length };
}

/** A text of a play that is measured for the wall. */
export interface Measured {
	readonly kind: 'beat' | 'choice' | 'reaction';
	readonly path: string;
	readonly locale: Locale;
	/** Characters; of a reaction all that is shown together, at its longest. */
	readonly length: number;
}

export function lengthsOfPlay(scenario: Scenario, { visits }: Exploration): Measured[] {
	const choices = allChoices(scenario);
	const exits = Map.groupBy(
		visits.flatMap((visit) => visit.exits),
		({ choice }) => choice.id,
	);
	const places = [
		...Object.entries(scenario.nodes).map(([id, { beats }]) => ({ path: `nodes.${id}`, beats })),
		...Object.entries(scenario.endings).map(([id, { beats }]) => ({ path: `endings.${id}`, beats })),
	];
	return locales.flatMap((locale) => [
		...places.flatMap(({ path, beats }) =>
			beats.map((beat, index) => ({
				kind: 'beat' as const,
				path: `${path}.beats.#${index + 1}`,
				locale,
				length: textOf(beat)[locale].length,
			})),
		),
		...choices.flatMap(({ path, choice: { id, say, reaction } }) => [
			{ kind: 'choice' as const, path: `${path}.say`, locale, length: say[locale].length },
			{
				kind: 'reaction' as const,
				path: `${path}.reaction`,
				locale,
				length: longest(
					reaction,
					(exits.get(id) ?? []).map(({ to }) => to.state),
					locale,
				),
			},
		]),
	]);
}

function longest(reaction: readonly ReactionBeat[], states: readonly State[], locale: Locale): number {
	const lengthIn = (state: State | undefined) =>
		reaction
			.filter(({ when }) => !state || holds(when, state))
			.reduce((sum, beat) => sum + textOf(beat)[locale].length, 0);
	const isSame = reaction.every(({ when }) => !when);
	return isSame ? lengthIn(undefined) : states.reduce((most, state) => Math.max(most, lengthIn(state)), 0);
}

const textOf = (beat: ReactionBeat) => ('narration' in beat ? beat.narration : beat.say);

/** Scene → how many beats are shown there at most. */
export function beatsShown({ nodes }: Pick<Scenario, 'nodes'>, { visits }: Exploration): Map<string, number> {
	const most = new Map<string, number>();
	for (const { state } of visits) {
		const place = placeOf(state);
		const shown = nodes[place]?.beats.filter(({ when }) => holds(when, state)).length ?? 0;
		most.set(place, Math.max(most.get(place) ?? 0, shown));
	}
	return most;
}

/** A share of 0 … 1 as it is printed, to a tenth. */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
