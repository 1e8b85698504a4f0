import type { Rules } from '../scenario/play';
import type { PairPlay, Pick } from './pair';
import { picksOf, standingOf } from './step';

/** What two people did in one scene; all by player. */
export interface Result {
	readonly nodeId: string;
	readonly picks: readonly [Pick, Pick];
	readonly together: string;
	readonly isSame: boolean;
	/** Whether each guessed the other’s pick; undefined where they did not guess. */
	readonly guessed: readonly [boolean | undefined, boolean | undefined];
}

/** What can be said of a play of two afterwards: scene by scene where they agreed, and who guessed the other. */
export function resultsOf(rules: Rules, play: PairPlay): Result[] {
	const { rounds, steps } = standingOf(rules, play);
	return rounds.flatMap((round, index) => {
		const [one, two] = picksOf(play, index, round);
		const nodeId = steps[index]?.nodeId;
		if (!one || !two || round.together === undefined || !nodeId) return [];
		return {
			nodeId,
			picks: [one, two] as const,
			together: round.together,
			isSame: one.choice === two.choice,
			guessed: [guessed(one, two), guessed(two, one)] as const,
		};
	});
}

/** How often each guessed right, of how many guesses. */
export function guessesOf(results: readonly Result[], player: 0 | 1): { right: number; made: number } {
	const made = results.flatMap(({ guessed }) => guessed[player] ?? []);
	return { right: made.filter(Boolean).length, made: made.length };
}

function guessed({ guess }: Pick, other: Pick): boolean | undefined {
	return guess === undefined ? undefined : guess === other.choice;
}
