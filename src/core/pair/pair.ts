/** Who of the two people at the device: 0 is named first. */
export type Player = 0 | 1;

/** What one of them decided apart. */
export interface Pick {
	readonly choice: string;
	/** What they think that the other picks. */
	readonly guess?: string | undefined;
}

/** One decision: what each picked, in the order in which the device went round, and what they pressed together. */
export interface Round {
	readonly picks: readonly Pick[];
	readonly together?: string | undefined;
}

export interface PairPlay {
	/** Who sits on the chair that the role-play calls “you”. */
	readonly driver: Player;
	/** How many have read their brief: the driver reads first. */
	readonly briefs: number;
	readonly rounds: readonly Round[];
}

/** What is kept of two people at one device, apart from the record of one person. */
export interface Pair {
	readonly version: 1;
	/** A name may be left out; then the name of the chair stands for it. */
	readonly names: readonly [string, string];
	/** When their hour began, in milliseconds since 1970; 0 while none has. */
	readonly begun: number;
	/** By id of the role-play. */
	readonly plays: Readonly<Record<string, PairPlay>>;
	readonly agreement: PairAgreement;
}

export interface PairAgreement {
	/** What both agreed on. */
	readonly lines: readonly [string, string];
	/** An if–then plan of each. */
	readonly plans: readonly [string, string];
	/** When they look at it again, `2026-03-19`; '' is no day yet. */
	readonly day: string;
}

export const noPair: Pair = {
	version: 1,
	names: ['', ''],
	begun: 0,
	plays: {},
	agreement: { lines: ['', ''], plans: ['', ''], day: '' },
};

export const otherThan = (player: Player): Player => (player === 0 ? 1 : 0);

/** Puts a text in the place of one of the two. */
export function withPlace(
	pair: readonly [string, string],
	place: Player,
	text: string,
): readonly [string, string] {
	return place === 0 ? [text, pair[1]] : [pair[0], text];
}

export function writeName(pair: Pair, player: Player, name: string): Pair {
	return { ...pair, names: withPlace(pair.names, player, name) };
}

export function writeAgreement(pair: Pair, parts: Partial<PairAgreement>): Pair {
	return { ...pair, agreement: { ...pair.agreement, ...parts } };
}

/** After so many minutes, what begins is another hour. */
const longestHour = 120;

/** Begins a role-play anew. @param now in milliseconds since 1970 */
export function takeSeats(pair: Pair, id: string, driver: Player, now: number): Pair {
	const begun = minutesOf(pair, now) <= longestHour ? pair.begun : now;
	return withPlay({ ...pair, begun }, id, { driver, briefs: 0, rounds: [] });
}

/** Whole minutes since the hour of these two began; endless where none has. */
export function minutesOf({ begun }: Pair, now: number): number {
	return begun === 0 || now < begun ? Number.POSITIVE_INFINITY : Math.floor((now - begun) / 60_000);
}

/** The person who had the device has read their brief. */
export function closeBrief(pair: Pair, id: string): Pair {
	return change(pair, id, (play) => ({ ...play, briefs: Math.min(2, play.briefs + 1) }));
}

/** The scene is read, and each decides apart. */
export function openRound(pair: Pair, id: string): Pair {
	return change(pair, id, (play) =>
		isOpen(play.rounds.at(-1)) ? play : { ...play, rounds: [...play.rounds, { picks: [] }] },
	);
}

/** What the person who has the device decided. A third pick is ignored. */
export function addPick(pair: Pair, id: string, pick: Pick): Pair {
	return changeRound(pair, id, (round) =>
		isOpen(round) && round.picks.length < 2 ? { ...round, picks: [...round.picks, pick] } : round,
	);
}

/** What both pressed together, once both have decided. */
export function agreeOn(pair: Pair, id: string, choice: string): Pair {
	return changeRound(pair, id, (round) =>
		isOpen(round) && round.picks.length === 2 ? { ...round, together: choice } : round,
	);
}

/** One step back: to the talk before a common choice, to the scene before anybody decided. */
export function stepBack(pair: Pair, id: string): Pair {
	return change(pair, id, (play) => {
		const last = play.rounds.at(-1);
		if (!last) return play;
		const before = play.rounds.slice(0, -1);
		return { ...play, rounds: isOpen(last) ? before : [...before, { picks: last.picks }] };
	});
}

function isOpen(round: Round | undefined): boolean {
	return round !== undefined && round.together === undefined;
}

function withPlay(pair: Pair, id: string, play: PairPlay): Pair {
	return { ...pair, plays: { ...pair.plays, [id]: play } };
}

function change(pair: Pair, id: string, verb: (play: PairPlay) => PairPlay): Pair {
	const play = pair.plays[id];
	return play ? withPlay(pair, id, verb(play)) : pair;
}

function changeRound(pair: Pair, id: string, verb: (round: Round) => Round): Pair {
	return change(pair, id, (play) => {
		const last = play.rounds.at(-1);
		return last ? { ...play, rounds: [...play.rounds.slice(0, -1), verb(last)] } : play;
	});
}
