/*
 * A room votes on a choice by hands, which the trainer counts for each department apart. Nobody's name is kept. Every
 * verb takes all votes of a role-play and returns new ones; a vote is found by the choices that led to its scene.
 */

export const groups = ['sales', 'marketing', 'others'] as const;
export type Group = (typeof groups)[number];

/** Hands for one choice. */
export type Hands = Readonly<Record<Group, number>>;

/** One count of the whole room: hands by the id of the choice. A choice that is missing has none. */
export type Round = Readonly<Record<string, Hands>>;

export interface Vote {
	/** Ids of the choices that led to the scene. */
	readonly path: readonly string[];
	/** In their order; the last is the one that counts. */
	readonly rounds: readonly [Round, ...Round[]];
	/** When the talk before the next round ends, in milliseconds since 1970. */
	readonly talkUntil: number | null;
}

const none: Hands = { sales: 0, marketing: 0, others: 0 };
const mostHands = 999;

export function voteAt(votes: readonly Vote[], path: readonly string[]): Vote | undefined {
	return votes.find((vote) => isSame(vote.path, path));
}

export function handsFor(round: Round, choiceId: string): Hands {
	return round[choiceId] ?? none;
}

/** The round that counts. */
export function lastRound({ rounds }: Vote): Round {
	return rounds.at(-1) ?? rounds[0];
}

/** Asks the room for its hands. A vote that is there already goes on. */
export function callVote(votes: readonly Vote[], path: readonly string[]): readonly Vote[] {
	return voteAt(votes, path) ? votes : [...votes, { path, rounds: [{}], talkUntil: null }];
}

/** Sets how many hands of a group are up for a choice, from 0 to 999. Asks for hands first where nobody has. */
export function setHands(
	votes: readonly Vote[],
	path: readonly string[],
	choiceId: string,
	group: Group,
	hands: number,
): readonly Vote[] {
	const counted = Math.min(mostHands, Math.max(0, Math.trunc(hands) || 0));
	return changed(callVote(votes, path), path, (vote) => {
		const round = lastRound(vote);
		const now = { ...round, [choiceId]: { ...handsFor(round, choiceId), [group]: counted } };
		return { ...vote, rounds: withLast(vote.rounds, now) };
	});
}

/** @param until when the talk ends, in milliseconds since 1970; null takes the clock away */
export function talk(votes: readonly Vote[], path: readonly string[], until: number | null): readonly Vote[] {
	return changed(votes, path, (vote) => ({ ...vote, talkUntil: until }));
}

/** Begins the next round, without a hand. */
export function voteAgain(votes: readonly Vote[], path: readonly string[]): readonly Vote[] {
	return changed(votes, path, (vote) => ({
		...vote,
		rounds: [...vote.rounds, {}],
		talkUntil: null,
	}));
}

/** Takes the last round back, and with the only one the vote. */
export function dropRound(votes: readonly Vote[], path: readonly string[]): readonly Vote[] {
	return votes.flatMap((vote) => {
		if (!isSame(vote.path, path)) return vote;
		const [first, ...rest] = vote.rounds.slice(0, -1);
		return first ? { ...vote, rounds: [first, ...rest], talkUntil: null } : [];
	});
}

/** @returns what of a kept list is a vote */
export function parseVotes(values: readonly unknown[]): readonly Vote[] {
	return values.filter(isVote);
}

function changed(
	votes: readonly Vote[],
	path: readonly string[],
	change: (vote: Vote) => Vote,
): readonly Vote[] {
	return votes.map((vote) => (isSame(vote.path, path) ? change(vote) : vote));
}

function withLast(rounds: Vote['rounds'], last: Round): Vote['rounds'] {
	const [first, ...rest] = rounds;
	return rest.length > 0 ? [first, ...rest.slice(0, -1), last] : [last];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((id, index) => id === other[index]);
}

function isVote(value: unknown): value is Vote {
	return (
		isRecord(value) &&
		Array.isArray(value.path) &&
		value.path.every((id) => typeof id === 'string') &&
		Array.isArray(value.rounds) &&
		value.rounds.length > 0 &&
		value.rounds.every((round) => isRecord(round) && Object.values(round).every(isHands)) &&
		(value.talkUntil === null || Number.isSafeInteger(value.talkUntil))
	);
}

function isHands(value: unknown): boolean {
	return isRecord(value) && groups.every((group) => isCount(value[group]));
}

function isCount(value: unknown): boolean {
	return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= mostHands;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
