import { back, next } from '../core/room/moves';
import { goTo, type Room, setBlack } from '../core/room/room';
import { openRoomPlay } from '../stores/room-play';
import { haveStyle } from './late-style';
import type { PlayData } from './play';
import { wakePlayBar } from './play-bar';
import { followRoomKeys } from './room-keys';
import { leaveFor } from './room-page';
import { debriefSlides, type Slide, slideOver } from './room-slides';
import { setStage } from './room-stage';
import { stayAwake } from './room-wake';

/**
 * Turns the printed page of a role-play into a wall: it shows what the room is at, and nothing else. The keys of a
 * clicker work here, too, since nobody sees which of two windows has the focus.
 */
export async function wakeWall(root: HTMLElement, { id, rules, messages }: PlayData): Promise<void> {
	const { $room, change, play, page } = openRoomPlay(id, rules);
	const bar = root.querySelector<HTMLElement>('[data-bar]');
	if (bar) wakePlayBar(bar, play, messages, () => {});
	await putOnWall(root);
	const source = { page: document, words: messages };
	let stops = 0;
	$room.subscribe((room) => {
		if (leaveFor(room, page)) return;
		stops = drawWall(root, play, room, slideOver(source, play, room));
	});
	document.documentElement.dataset.room = 'wall';
	const drive = (rule: (room: Room) => Room) => change((room) => rule(goTo(room, page)));
	followRoomKeys({
		next: () => drive((room) => next(room, { stops, chapters: debriefSlides(source, play).length })),
		back: () => drive((room) => back(room, { stops })),
		black: () => drive((room) => setBlack(room, !room.black)),
	});
	addEventListener('dblclick', () => document.documentElement.requestFullscreen?.().catch(() => {}));
	stayAwake();
}

/** Fetches the look of a wall, and puts the page into it. */
export async function putOnWall(root: HTMLElement): Promise<void> {
	const large = root.querySelector<HTMLElement>('[data-large]')?.dataset.href ?? '';
	await Promise.all([large, root.dataset.href ?? ''].map(haveStyle));
	document.documentElement.dataset.wall = '';
	root.dataset.alive = '';
}

/** @returns how many stops the scene or ending on the wall has */
export function drawWall(
	root: HTMLElement,
	play: Parameters<typeof setStage>[1],
	room: Room,
	slide: Slide | undefined,
): number {
	const { stops } = setStage(root, play, room);
	document.documentElement.toggleAttribute('data-black', room.black);
	root.toggleAttribute('data-meters', room.shown.meters);
	root.querySelector(':scope > .slide')?.remove();
	if (slide) root.append(drawnSlide(slide));
	return stops.length;
}

function drawnSlide({ title, markup, lines }: Slide): HTMLElement {
	const drawn = document.createElement('section');
	drawn.className = 'slide';
	const heading = document.createElement('h2');
	heading.textContent = title;
	const body = document.createElement('div');
	body.innerHTML = markup ?? '';
	for (const line of lines) {
		const paragraph = document.createElement('p');
		paragraph.textContent = line;
		body.append(paragraph);
	}
	drawn.append(heading, body);
	return drawn;
}
