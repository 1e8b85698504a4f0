import { choicesAt, type Step as PlayStep, type Rules, replay, type State } from '../scenario/play';
import { otherThan, type PairPlay, type Pick, type Player, type Round } from './pair';

/** Where two people are in a role-play. What is private is shown only to the player named. */
export type PairStep =
	| { readonly at: 'seats' }
	| { readonly at: 'brief'; readonly player: Player }
	| { readonly at: 'scene' }
	| { readonly at: 'decide'; readonly player: Player }
	| { readonly at: 'reveal'; readonly picks: readonly [Pick, Pick] }
	| { readonly at: 'ending' };

export interface Standing {
	readonly step: PairStep;
	readonly steps: readonly PlayStep[];
	readonly state: State;
	/** The rounds that fit the role-play as it is now. */
	readonly rounds: readonly Round[];
}

/** Derives where a pair is from what was decided; what no longer fits the role-play is left out. */
export function standingOf(rules: Rules, play: PairPlay | undefined): Standing {
	const rounds = play ? fitting(rules, play.rounds) : [];
	const { steps, state } = replay(rules, pathOf(rounds));
	return { step: stepOf(play, rounds, state), steps, state, rounds };
}

function stepOf(play: PairPlay | undefined, rounds: readonly Round[], state: State): PairStep {
	if (!play) return { at: 'seats' };
	if (play.briefs < 2)
		return { at: 'brief', player: play.briefs === 0 ? play.driver : otherThan(play.driver) };
	const last = rounds.at(-1);
	if (last && last.together === undefined) {
		const [first, second] = picksOf(play, rounds.length - 1, last);
		if (first && second) return { at: 'reveal', picks: [first, second] };
		return { at: 'decide', player: turnOf(play, rounds.length - 1, last.picks.length) };
	}
	return state.position.at === 'ending' ? { at: 'ending' } : { at: 'scene' };
}

/** Who decides: nobody is always first. @param place 0 decides first in this round */
function turnOf({ driver }: PairPlay, round: number, place: number): Player {
	return (round + place) % 2 === 0 ? driver : otherThan(driver);
}

/** What each picked in a round, by player. */
export function picksOf(
	play: PairPlay,
	index: number,
	{ picks }: Round,
): readonly [Pick | undefined, Pick | undefined] {
	return turnOf(play, index, 0) === 0 ? [picks[0], picks[1]] : [picks[1], picks[0]];
}

export function pathOf(rounds: readonly Round[]): string[] {
	return rounds.flatMap(({ together }) => together ?? []);
}

/** The rounds up to the first in which something was picked that is not open there. */
function fitting(rules: Rules, rounds: readonly Round[]): readonly Round[] {
	const unfit = rounds.findIndex(({ picks, together }, index) => {
		const before = rounds.slice(0, index);
		const open = choicesAt(rules, replay(rules, pathOf(before)).state).map(({ id }) => id);
		const chosen = [...picks.map(({ choice }) => choice), ...(together === undefined ? [] : [together])];
		return open.length === 0 || chosen.some((id) => !open.includes(id));
	});
	return unfit < 0 ? rounds : rounds.slice(0, unfit);
}
