import { moveTo, type Room, reveal, setBlack } from './room';

/** What a page of the course has to show to a room. */
export interface Extent {
	/** How many stops the page has, or the scene or ending of a role-play that is on the stage. */
	readonly stops: number;
	/** How many parts its debrief has; none before the ending. */
	readonly chapters: number;
}

/** The next stop; after the last one of an ending, the next part of the debrief. A black wall is lit first. */
export function next(room: Room, { stops, chapters }: Extent): Room {
	const uncovered = uncover(room);
	if (uncovered !== room) return uncovered;
	const now = Math.min(room.moment, stops - 1);
	if (room.shown.chapters === 0 && now < stops - 1) return moveTo(room, now + 1);
	return room.shown.chapters < chapters ? reveal(room, { chapters: room.shown.chapters + 1 }) : room;
}

export function back(room: Room, { stops }: Pick<Extent, 'stops'>): Room {
	const uncovered = uncover(room);
	if (uncovered !== room) return uncovered;
	if (room.shown.chapters > 0) return reveal(room, { chapters: room.shown.chapters - 1 });
	const now = Math.min(room.moment, stops - 1);
	return now > 0 ? moveTo(room, now - 1) : room;
}

/** Takes away what lies over the stop: black, a thought, a reason, the votes. */
function uncover(room: Room): Room {
	if (room.black) return setBlack(room, false);
	const { thoughts, why, votes } = room.shown;
	return thoughts || why || votes ? reveal(room, { thoughts: false, why: false, votes: false }) : room;
}
