import { entryName } from '../problem';
import type { Condition } from './condition';
import type { ReactionBeat, Scenario, VaryingText } from './schema';

/** One text that may be shown, and what it has to do with the state. */
export interface Piece {
	/** Where it stands in the file. */
	readonly path: string;
	readonly when: Condition | undefined;
	readonly assumes: readonly string[];
	readonly tells: readonly string[];
}

/** Pieces of which the first whose condition holds is shown. */
export interface Passage {
	/** A beat has one piece, which may be missing; a text has as many as variants, and one is always shown. */
	readonly kind: 'beat' | 'text';
	readonly pieces: readonly Piece[];
}

export interface Passages {
	/** Scene or ending → what is read there, before any choice. */
	readonly at: Readonly<Record<string, readonly Passage[]>>;
	/** Choice → what is read after its effect. */
	readonly after: Readonly<Record<string, readonly Passage[]>>;
}

/** Every text that may depend on the state, by where it is read. */
export function passagesOf({ nodes, endings }: Scenario): Passages {
	const scenes = Object.entries(nodes).map(([id, { beats, other }]) => [
		id,
		[
			...ofBeats(beats, `nodes.${id}.beats`),
			...(other ? ofText(other.thought, `nodes.${id}.other.thought`) : []),
			...(other?.pressure ? ofText(other.pressure, `nodes.${id}.other.pressure`) : []),
		],
	]);
	const ends = Object.entries(endings).map(([id, { beats, deal, relationship, learnt, verdict }]) => [
		id,
		[
			...ofBeats(beats, `endings.${id}.beats`),
			...Object.entries({ deal, relationship, learnt, verdict }).flatMap(([name, text]) =>
				text ? ofText(text, `endings.${id}.${name}`) : [],
			),
		],
	]);
	const after = allChoices({ nodes }).map(({ path, choice }) => [
		choice.id,
		[...ofBeats(choice.reaction, `${path}.reaction`), ...ofText(choice.why, `${path}.why`)],
	]);
	return { at: Object.fromEntries([...scenes, ...ends]), after: Object.fromEntries(after) };
}

function ofBeats(beats: readonly ReactionBeat[], path: string): Passage[] {
	return beats.map(({ when, assumes = [], tells = [] }, index) => ({
		kind: 'beat',
		pieces: [{ path: `${path}.${entryName(beats, index)}`, when, assumes, tells }],
	}));
}

function ofText(text: VaryingText, path: string): Passage[] {
	if (!Array.isArray(text)) return [];
	const pieces = text.map(({ when, assumes = [] }, index) => ({
		path: `${path}.${entryName(text, index)}`,
		when,
		assumes,
		tells: [],
	}));
	return [{ kind: 'text', pieces }];
}

export type AuthoredChoice = Scenario['nodes'][string]['choices'][number];

/** Every choice of a scenario, its scene, and where it stands in the file. */
export function allChoices({
	nodes,
}: Pick<Scenario, 'nodes'>): { node: string; path: string; choice: AuthoredChoice }[] {
	return Object.entries(nodes).flatMap(([node, { choices }]) =>
		choices.map((choice) => ({ node, path: `nodes.${node}.choices.${choice.id}`, choice })),
	);
}
