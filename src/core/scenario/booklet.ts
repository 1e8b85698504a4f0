import type { Condition } from './condition';
import type { Choice, Rules } from './play';

/** A role-play as a game book: sections that lead to one another by number. */
export interface Booklet {
	/** Where one begins to read. */
	readonly start: number;
	/** In the order of play, from 1. */
	readonly scenes: readonly SceneSection[];
	/** What comes of each choice, shuffled: no neighbours are answers to the same scene. */
	readonly consequences: readonly ConsequenceSection[];
	readonly endings: readonly Section[];
}

export interface Section {
	readonly number: number;
	/** Of the scene, choice or ending. */
	readonly id: string;
}

export interface SceneSection extends Section {
	/** The choices of the scene and the sections that tell what comes of them. */
	readonly choices: readonly Section[];
}

export interface ConsequenceSection extends Section {
	/** The first whose condition holds shows the way; the last has none. */
	readonly exits: readonly Exit[];
}

export interface Exit {
	readonly when: Condition | undefined;
	readonly to: number;
}

/** Numbers scenes first, then the consequences of choices, then endings; the same on every build. */
export function bookletOf({ start, nodes, endings }: Rules): Booklet {
	const places = Object.keys(nodes);
	const choices = deal(Object.values(nodes).flatMap((node) => node.choices));
	const ends = Object.keys(endings);
	const ids = [...places, ...choices.map(({ id }) => id), ...ends];
	const section = (id: string): Section => ({ id, number: ids.indexOf(id) + 1 });
	return {
		start: section(start).number,
		scenes: Object.entries(nodes).map(([id, node]) => ({
			...section(id),
			choices: node.choices.map((choice) => section(choice.id)),
		})),
		consequences: choices.map((choice) => ({
			...section(choice.id),
			exits: exitsOf(choice).map(({ when, goto }) => ({ when, to: section(goto).number })),
		})),
		endings: ends.map(section),
	};
}

/** Detours as a reader follows them: neighbours that lead to one place are one, and the last exit needs no condition. */
function exitsOf({ detours, goto }: Choice): { when: Condition | undefined; goto: string }[] {
	const last = detours.findLastIndex((detour) => detour.goto !== goto);
	const exits: { goto: string; any: Condition[] }[] = [];
	for (const detour of detours.slice(0, last + 1)) {
		const before = exits.at(-1);
		if (before?.goto === detour.goto) before.any.push(detour.when);
		else exits.push({ goto: detour.goto, any: [detour.when] });
	}
	return [
		...exits.map((exit) => ({
			goto: exit.goto,
			when: exit.any.length > 1 ? { any: exit.any } : exit.any[0],
		})),
		{ goto, when: undefined },
	];
}

/** Takes every so-manyth choice, round and round, until none is left, so that those of one scene lie far apart. */
function deal(choices: readonly Choice[]): readonly Choice[] {
	const count = choices.length;
	let stride = Math.max(1, Math.floor(count * 0.38));
	while (divisor(stride, count) > 1) stride += 1;
	return choices.map((_, index) => choices[(index * stride) % count] as Choice);
}

/** The greatest that divides both. */
function divisor(one: number, other: number): number {
	return other === 0 ? one : divisor(other, one % other);
}
