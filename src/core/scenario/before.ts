import { entryName } from '../problem';
import { type Condition, holds } from './condition';
import { explore, type Visit } from './explore';
import { allChoices } from './passages';
import { choicesAt, placeOf, type State } from './play';
import type { Scenario, VaryingText } from './schema';

type Text = Readonly<Record<string, string>>;

/** A text of a role-play and what came before it on the ways that show it. */
export interface Before {
	/** The scene or ending where it is read. */
	readonly place: string;
	/** Where it stands in the file. */
	readonly path: string;
	readonly text: Text;
	readonly when: Condition | undefined;
	readonly came: Came;
}

/** What the ways to a text have in common, and in what they differ. */
export interface Came {
	/** How many states show it: two that differ in anything that came before are two. */
	readonly states: number;
	readonly trust: readonly [number, number];
	readonly tension: readonly [number, number];
	/** Facts on the table. */
	readonly facts: Known;
	/** Choices made earlier. */
	readonly choices: Known;
}

interface Known {
	/** On every way. */
	readonly always: readonly string[];
	/** On some ways only. */
	readonly atTimes: readonly string[];
}

/**
 * Every text of a role-play with what came before it, for whoever reads it for holes: what a text claims must rest on
 * what always came, or on its own condition.
 * @param bound how many states are looked at
 * @throws Error when there are more, since then nothing is certain
 */
export function beforeEach(scenario: Scenario, bound = 400_000): Before[] {
	const asked = new Set(allChoices(scenario).map(({ choice }) => choice.id));
	const { visits, isComplete } = explore(scenario, { asked, bound });
	if (!isComplete) throw new Error(`More than ${bound} states: part the role-play in two.`);
	const at = Map.groupBy(visits, ({ state }) => placeOf(state));
	const statesAt = (place: string) => (at.get(place) ?? []).map(({ state }) => state);
	return [
		...Object.entries(scenario.nodes).flatMap(([id, { beats, other, choices }]) => {
			const path = `nodes.${id}`;
			return [
				...spoken(beats, `${path}.beats`).flatMap(shownIn(id, statesAt(id))),
				...(other ? varying(other.thought, `${path}.other.thought`) : []).flatMap(shownIn(id, statesAt(id))),
				...choices.flatMap((choice) => {
					const here = `${path}.choices.${choice.id}`;
					const offered = statesAt(id).filter((state) =>
						choicesAt(scenario, state).some((open) => open.id === choice.id),
					);
					const after = statesAfter(choice.id, at.get(id) ?? []);
					return [
						...shownIn(id, offered)({ path: `${here}.say`, text: choice.say, when: choice.when }),
						...spoken(choice.reaction, `${here}.reaction`).flatMap(shownIn(id, after)),
						...varying(choice.why, `${here}.why`).flatMap(shownIn(id, after)),
					];
				}),
			];
		}),
		...Object.entries(scenario.endings).flatMap(([id, { beats, deal, relationship, learnt, verdict }]) => {
			const path = `endings.${id}`;
			return [
				...spoken(beats, `${path}.beats`),
				...Object.entries({ verdict, deal, relationship, learnt }).flatMap(([name, text]) =>
					text ? varying(text, `${path}.${name}`) : [],
				),
			].flatMap(shownIn(id, statesAt(id)));
		}),
	];
}

interface Shown {
	readonly path: string;
	readonly text: Text;
	readonly when: Condition | undefined;
	/** Conditions of the variants before it, none of which holds where it is shown. */
	readonly instead?: readonly (Condition | undefined)[];
}

type Beats = Scenario['nodes'][string]['choices'][number]['reaction'];

function spoken(beats: Scenario['nodes'][string]['beats'] | Beats, path: string): Shown[] {
	return beats.map((beat, index) => ({
		path: `${path}.${entryName(beats, index)}`,
		text: 'say' in beat ? beat.say : beat.narration,
		when: beat.when,
	}));
}

function varying(text: VaryingText, path: string): Shown[] {
	if (!Array.isArray(text)) return [{ path, text, when: undefined }];
	return text.map((one, index) => ({
		path: `${path}.${entryName(text, index)}`,
		text: one.text,
		when: one.when,
		instead: text.slice(0, index).map(({ when }) => when),
	}));
}

const shownIn =
	(place: string, states: readonly State[]) =>
	({ path, text, when, instead = [] }: Shown): Before[] => {
		const seen = states.filter((state) => holds(when, state) && !instead.some((one) => holds(one, state)));
		return [{ place, path, text, when, came: cameBefore(seen) }];
	};

function statesAfter(choice: string, here: readonly Visit[]): State[] {
	return here.flatMap(({ exits }) =>
		exits.filter((exit) => exit.choice.id === choice).map(({ to }) => to.state),
	);
}

function cameBefore(states: readonly State[]): Came {
	const range = (numbers: readonly number[]): [number, number] => [
		Math.min(...numbers),
		Math.max(...numbers),
	];
	const known = (of: (state: State) => readonly string[]): Known => {
		const count = new Map<string, number>();
		for (const state of states) for (const id of new Set(of(state))) count.set(id, (count.get(id) ?? 0) + 1);
		const split = Map.groupBy(count.keys(), (id) => count.get(id) === states.length);
		return { always: split.get(true) ?? [], atTimes: split.get(false) ?? [] };
	};
	return {
		states: states.length,
		trust: range(states.map(({ trust }) => trust)),
		tension: range(states.map(({ tension }) => tension)),
		facts: known(({ facts }) => facts),
		choices: known(({ chosen }) => chosen),
	};
}
