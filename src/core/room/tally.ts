import { type Choice, choicesAt, type Rules, replay } from '../scenario/play';
import { type Group, groups, type Hands, handsFor, lastRound, type Round, type Vote, voteAt } from './vote';

export const handsIn = (hands: Hands): number => groups.reduce((sum, group) => sum + hands[group], 0);

/** All hands of a group in a round. */
export function groupHands(round: Round, group: Group): number {
	return Object.values(round).reduce((sum, hands) => sum + hands[group], 0);
}

export function allHands(round: Round): number {
	return Object.values(round).reduce((sum, hands) => sum + handsIn(hands), 0);
}

/** A group's hands for a choice as a part of all its hands, 0 … 1. */
export function shareOf(round: Round, choiceId: string, group: Group): number {
	const all = groupHands(round, group);
	return all === 0 ? 0 : handsFor(round, choiceId)[group] / all;
}

/**
 * The choices with most hands, of those that are open: none when nobody raised a hand, several in a tie, which is the
 * trainer's to settle. Whose hands they are makes no difference.
 */
export function leaders(round: Round, choiceIds: readonly string[]): readonly string[] {
	const most = Math.max(0, ...choiceIds.map((id) => handsIn(handsFor(round, id))));
	return most === 0 ? [] : choiceIds.filter((id) => handsIn(handsFor(round, id)) === most);
}

/** The choice with most hands of a group; several in a tie, none when it raised no hand. */
export function favourites(round: Round, choiceIds: readonly string[], group: Group): readonly string[] {
	const most = Math.max(0, ...choiceIds.map((id) => handsFor(round, id)[group]));
	return most === 0 ? [] : choiceIds.filter((id) => handsFor(round, id)[group] === most);
}

/**
 * How many hands moved to another choice between two rounds. Within each group, what some choices lost, as far as
 * others gained it: who came or left in between is not counted. Sales 5–3 and then 2–6: three hands.
 */
export function movedHands(before: Round, after: Round): number {
	const choiceIds = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	return groups.reduce((sum, group) => {
		const changes = choiceIds.map((id) => handsFor(after, id)[group] - handsFor(before, id)[group]);
		const total = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
		const gained = total(changes.filter((change) => change > 0));
		const lost = -total(changes.filter((change) => change < 0));
		return sum + Math.min(gained, lost);
	}, 0);
}

/**
 * How far sales and marketing voted alike, 0 … 1: for each choice the smaller of both shares, added up. Sales 3 of 4
 * for one choice and 1 of 4 for another, marketing the other way round: 0.25 + 0.25 = 0.5. Our own measure.
 * @returns undefined while one of them has no hand up
 */
export function commonGround(round: Round): number | undefined {
	if (groupHands(round, 'sales') === 0 || groupHands(round, 'marketing') === 0) return undefined;
	return Object.keys(round).reduce(
		(sum, id) => sum + Math.min(shareOf(round, id, 'sales'), shareOf(round, id, 'marketing')),
		0,
	);
}

/** A vote with what the rules know of its scene. */
export interface Voted {
	readonly vote: Vote;
	readonly nodeId: string;
	/** The choices that were open, in the order of the page. */
	readonly choices: readonly Choice[];
	/** Which of them was taken; undefined off the path, and before one is. */
	readonly taken: string | undefined;
}

/** A vote on a scene that the content still has. */
export function votedOn(rules: Rules, vote: Vote, choiceIds: readonly string[]): Voted | undefined {
	const { state, dropped } = replay(rules, vote.path);
	if (dropped > 0 || state.position.at === 'ending') return undefined;
	const isOnPath = vote.path.every((id, index) => id === choiceIds[index]);
	return {
		vote,
		nodeId: state.position.nodeId,
		choices: choicesAt(rules, state),
		taken: isOnPath ? choiceIds[vote.path.length] : undefined,
	};
}

/** The votes along a path, step by step, in which somebody raised a hand. */
export function votesAlong(rules: Rules, votes: readonly Vote[], choiceIds: readonly string[]): Voted[] {
	return choiceIds.flatMap((_, step) => {
		const vote = voteAt(votes, choiceIds.slice(0, step));
		const voted = vote && allHands(lastRound(vote)) > 0 ? votedOn(rules, vote, choiceIds) : undefined;
		return voted ?? [];
	});
}
