import { type Rules, replay, type State, type Step } from './play';

/** One of two plays that are held side by side, from where they part. */
export interface Parted {
	readonly steps: readonly Step[];
	/** Where it ended. */
	readonly state: State;
}

/**
 * Two plays of one role-play, each from the first step on which they differ.
 * @param earlier choices of a finished play, as far as the role-play still has them
 * @returns undefined where the earlier one is the same, or no longer leads to an ending
 */
export function compare(
	rules: Rules,
	now: readonly string[],
	earlier: readonly string[],
): readonly [now: Parted, earlier: Parted] | undefined {
	const plays = [replay(rules, now), replay(rules, earlier)] as const;
	const parted = plays[0].steps.findIndex(
		({ choice }, step) => choice.id !== plays[1].steps[step]?.choice.id,
	);
	if (parted < 0 || plays[1].state.position.at !== 'ending') return undefined;
	const [ours, theirs] = plays.map(({ steps, state }) => ({ steps: steps.slice(parted), state }));
	return ours && theirs && [ours, theirs];
}
