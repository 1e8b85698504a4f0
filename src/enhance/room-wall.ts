import { back, next } from '../core/room/moves';
import { goTo, type Room, setBlack } from '../core/room/room';
import { openRoomPlay } from '../stores/room-play';
import type { PlayData } from './play';
import { wakePlayBar } from './play-bar';
import { drawWall, haveWallStyle } from './room-draw';
import { followRoomKeys } from './room-keys';
import { leaveFor } from './room-page';
import { secondPages } from './room-second';
import { debriefSlides } from './room-slides';
import { stayAwake } from './room-wake';
import { runVoteClock } from './vote-clock';
import { votesOn } from './vote-slides';

/**
 * Turns the printed page of a role-play into a wall: it shows what the room is at, and nothing else. The keys of a
 * clicker work here, too, since nobody sees which of two windows has the focus.
 */
export async function wakeWall(root: HTMLElement, { id, rules, messages }: PlayData): Promise<void> {
	const opened = openRoomPlay(id, rules);
	const { $room, change, play, page } = opened;
	const bar = root.querySelector<HTMLElement>('[data-bar]');
	if (bar) wakePlayBar(bar, play, messages, () => {});
	await haveWallStyle(root);
	document.documentElement.dataset.wall = '';
	root.dataset.alive = '';
	const votes = votesOn(document, opened);
	const source = { page: document, words: messages, votes };
	const secondOf = secondPages(opened, (isThere) => isThere && draw($room.get()));
	let stops = 0;
	const draw = (room: Room) => {
		if (leaveFor(room, page)) return;
		stops = drawWall(root, play, room, source, secondOf(room.second)).stops.length;
	};
	document.documentElement.dataset.room = 'wall';
	$room.subscribe(draw);
	if (votes) runVoteClock(root, votes);
	const drive = (rule: (room: Room) => Room) => change((room) => rule(goTo(room, page)));
	followRoomKeys({
		next: () => drive((room) => next(room, { stops, chapters: debriefSlides(source, play).length })),
		back: () => drive((room) => back(room, { stops })),
		black: () => drive((room) => setBlack(room, !room.black)),
	});
	addEventListener('dblclick', () => document.documentElement.requestFullscreen?.().catch(() => {}));
	stayAwake();
}
