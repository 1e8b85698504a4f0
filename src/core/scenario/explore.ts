import { type Choice, choicesAt, choose, placeOf, type Rules, type State, start } from './play';

/** A state that a play can be in, and a shortest way to it. */
export interface Visit {
	/** Of the choices made, only those that some condition asks for: the others tell no two states apart. */
	readonly state: State;
	/** Undefined at the start. */
	readonly from: { readonly visit: Visit; readonly choice: Choice } | undefined;
	/** One for each choice open here. */
	readonly exits: readonly Exit[];
}

export interface Exit {
	readonly choice: Choice;
	readonly to: Visit;
}

export interface Exploration {
	/** Nearest first. */
	readonly visits: readonly Visit[];
	/** False when it stopped at its bound: what it did not find may still be there. */
	readonly isComplete: boolean;
}

interface Options {
	/** Ids of the choices that tell states apart. */
	readonly asked?: ReadonlySet<string>;
	/** How many states at most. */
	readonly bound?: number;
	/** Ends the walk at the first visit for which this is true. */
	readonly until?: (visit: Visit) => boolean;
}

/** Every state that can be reached, equal ones merged: same place, trust, tension, facts and asked choices. */
export function explore(
	rules: Rules,
	{ asked = askedChoices(rules), bound = 200_000, until = () => false }: Options = {},
): Exploration {
	const known = new Map<string, Visit>();
	const visits: (Visit & { exits: Exit[] })[] = [];
	const visit = (state: State, from: Visit['from']): Visit => {
		const key = keyOf(state);
		const old = known.get(key);
		if (old) return old;
		const found = { state, from, exits: [] };
		known.set(key, found);
		visits.push(found);
		return found;
	};
	visit(start(rules), undefined);
	for (const here of visits) {
		if (visits.length > bound) return { visits, isComplete: false };
		if (until(here)) break;
		for (const choice of choicesAt(rules, here.state)) {
			const after = choose(rules, here.state, choice);
			const chosen = after.chosen.filter((id, index, all) => asked.has(id) && all.indexOf(id) === index);
			here.exits.push({ choice, to: visit({ ...after, chosen }, { visit: here, choice }) });
		}
	}
	return { visits, isComplete: true };
}

const keyOf = (state: State): string =>
	[
		placeOf(state),
		state.trust,
		state.tension,
		state.facts.toSorted().join(),
		state.chosen.toSorted().join(),
	].join('|');

/** Ids of every choice that a condition asks for, at any depth. */
export function askedChoices(part: unknown): Set<string> {
	if (typeof part !== 'object' || part === null) return new Set();
	return new Set(
		Object.entries(part).flatMap(([key, value]) =>
			(key === 'chose' || key === 'not') && Array.isArray(value) ? value : [...askedChoices(value)],
		),
	);
}

/** The choices that lead to a visit. */
export function wayTo({ from }: Visit): Choice[] {
	return from ? [...wayTo(from.visit), from.choice] : [];
}

/**
 * A shortest way from the start to a scene or ending, for an address that names only where to be.
 * @returns choice ids; undefined when nothing leads there
 */
export function pathTo(rules: Rules, place: string): string[] | undefined {
	if (!Object.hasOwn(rules.nodes, place) && !Object.hasOwn(rules.endings, place)) return undefined;
	const { visits } = explore(rules, { until: ({ state }) => placeOf(state) === place });
	const found = visits.find(({ state }) => placeOf(state) === place);
	return found && wayTo(found).map(({ id }) => id);
}
