import type { CastId } from '../schema';

type Beat = { readonly who: CastId } | { readonly narration: string };
/** What is read of a scenario; both the authored one and one language of it fit. */
interface Spoken {
	readonly nodes: Readonly<
		Record<
			string,
			{ readonly beats: readonly Beat[]; readonly choices: readonly { readonly reaction: readonly Beat[] }[] }
		>
	>;
	readonly endings: Readonly<Record<string, { readonly beats: readonly Beat[] }>>;
}

/** Everybody who says something in a scenario, once each. */
export function speakersOf({ nodes, endings }: Spoken): CastId[] {
	const beats: Beat[] = [
		...Object.values(nodes).flatMap((node) => [
			...node.beats,
			...node.choices.flatMap(({ reaction }) => reaction),
		]),
		...Object.values(endings).flatMap((ending) => ending.beats),
	];
	return [...new Set(beats.flatMap((beat) => ('who' in beat ? [beat.who] : [])))];
}

/** Those whose side of the matter is told: everybody but the player who thinks something in a scene. */
export function partnersIn({
	nodes,
}: {
	readonly nodes: Readonly<Record<string, { readonly other?: { readonly who: CastId } | undefined }>>;
}): CastId[] {
	return [...new Set(Object.values(nodes).flatMap(({ other }) => other?.who ?? []))];
}
