import type { CastId } from '../schema';
import type { Beat, Scenario } from './schema';

/** Everybody who says something in a scenario, once each. */
export function speakersOf({ nodes, endings }: Scenario): CastId[] {
	const beats: Beat[] = [
		...Object.values(nodes).flatMap((node) => [
			...node.beats,
			...node.choices.flatMap(({ reaction }) => reaction),
		]),
		...Object.values(endings).flatMap((ending) => ending.beats),
	];
	return [...new Set(beats.flatMap((beat) => ('who' in beat ? [beat.who] : [])))];
}
