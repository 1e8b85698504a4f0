import { goTo, setChoices } from '../core/room/room';
import { parseVotes, type Vote } from '../core/room/vote';
import type { Rules } from '../core/scenario/play';
import { createPlay, type Play, type Sink } from './play';
import { type OpenedRoom, openRoom } from './room';

export interface RoomPlay extends OpenedRoom {
	readonly play: Play;
	/** The page of the role-play, as the room names it. */
	readonly page: string;
	/** How the room voted on its way through it. */
	readonly votes: () => readonly Vote[];
}

/** Opens a role-play as the room plays it: its choices are kept in the room, and in nobody's record. */
export function openRoomPlay(id: string, rules: Rules): RoomPlay {
	const room = openRoom();
	const page = `scenarios/${id}/`;
	const here = () => {
		const now = room.$room.get();
		return now.page === page ? now : now.left[page];
	};
	const choicesHere = () => here()?.choices ?? [];
	const keepInRoom: Sink = ({ choices }, cause) => {
		if (cause === 'moved') room.change((now) => setChoices(goTo(now, page), choices));
	};
	const play = createPlay(rules, choicesHere(), [keepInRoom]);
	room.$room.listen(() => {
		if (choicesHere().join('.') !== play.$choices.get().join('.')) play.show(choicesHere(), 'travelled');
	});
	return { ...room, play, page, votes: () => parseVotes(here()?.votes ?? []) };
}
