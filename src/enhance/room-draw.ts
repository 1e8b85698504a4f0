import type { Room } from '../core/room/room';
import type { Play } from '../stores/play';
import { haveStyle } from './late-style';
import { beneath, type SecondPage } from './room-second';
import { type Slide, type Source, slideOver } from './room-slides';
import { type Stage, setStage } from './room-stage';
import { element } from './vote-board';
import { askedFor } from './vote-clock';
import type { Votes } from './vote-slides';

/** Fetches the look of a wall. */
export function haveWallStyle(root: HTMLElement): Promise<unknown> {
	const large = root.querySelector<HTMLElement>('[data-large]')?.dataset.href ?? '';
	const board = document.querySelector<HTMLElement>('#vote-words')?.dataset.href;
	return Promise.all([large, root.dataset.href ?? '', ...(board ? [board] : [])].map(haveStyle));
}

/** Shows one stop alone, or what lies over it, in large type; beneath it, small, the same in a second language. */
export function drawWall(
	root: HTMLElement,
	play: Play,
	room: Room,
	source: Source,
	second: SecondPage | undefined,
): Stage {
	// Before anything is quoted from the page.
	removeDrawn(root);
	const stage = setStage(root, play, room);
	const slide = slideOver(source, play, room);
	document.documentElement.toggleAttribute('data-black', room.black);
	root.toggleAttribute('data-meters', room.shown.meters);
	root.removeAttribute('data-tight');
	if (slide) root.append(drawnSlide(slide));
	if (source.votes) callForHands(root, source.votes);
	if (second) writeBeneath(root, play, room, second);
	return stage;
}

/** What was drawn for a wall and is not wanted on the presenter's own screen. */
export function clearWall(root: HTMLElement): void {
	document.documentElement.removeAttribute('data-black');
	removeDrawn(root);
}

function removeDrawn(root: HTMLElement): void {
	for (const drawn of root.querySelectorAll('.slide, .second, .vote-call')) drawn.remove();
}

/** Over the choices: what the room is asked for. */
function callForHands(root: HTMLElement, { current, words }: Votes): void {
	const vote = current();
	if (!vote) return;
	const call = element('p', 'vote-call', askedFor(vote, words));
	call.dataset.voteClock = '';
	root.querySelector('[data-shown] > .choices')?.before(call);
}

function drawnSlide(slide: Slide): HTMLElement {
	const drawn = document.createElement('section');
	drawn.className = 'slide';
	const heading = document.createElement('h2');
	heading.textContent = slide.title;
	heading.toggleAttribute('data-vote-clock', slide.isClock === true);
	drawn.append(heading, bodyOf(slide));
	return drawn;
}

function bodyOf({ markup, lines, drawn }: Slide): HTMLElement {
	const body = document.createElement('div');
	body.innerHTML = markup ?? '';
	body.append(
		...lines.map((line) => {
			const paragraph = document.createElement('p');
			paragraph.textContent = line;
			return paragraph;
		}),
	);
	if (drawn) body.append(drawn);
	return body;
}

function writeBeneath(root: HTMLElement, play: Play, room: Room, second: SecondPage): void {
	const { line, choices, slide } = beneath(second, play, room);
	const small = (words: string | Node) => {
		const written = document.createElement('div');
		written.className = 'second';
		written.lang = second.locale;
		written.append(words);
		return written;
	};
	// A board says it in numbers.
	if (slide?.drawn) return;
	if (slide) root.append(small(bodyOf(slide)));
	else if (line) root.append(small(line));
	else
		for (const [id, words] of choices)
			root.querySelector(`[data-shown] [data-choice="${CSS.escape(id)}"]`)?.append(small(words));
	shrink(root);
}

/** Smaller by steps, then tighter, until all is on the screen. The large language never shrinks; the small one may go. */
function shrink(root: HTMLElement): void {
	for (const isTight of [false, true])
		for (const size of [0.7, 0.6, 0.5, 0.45]) {
			root.toggleAttribute('data-tight', isTight);
			root.style.setProperty('--second', `${size}em`);
			if (isWithin(root)) return;
		}
	for (const written of root.querySelectorAll('.second')) written.remove();
	root.removeAttribute('data-tight');
}

function isWithin(root: HTMLElement): boolean {
	const drawn = root.querySelectorAll('[data-shown] [data-now], .choices a, .slide > div, .second');
	return [...drawn]
		.filter((part) => part.checkVisibility())
		.every((part) => {
			const around = part.parentElement?.closest('.slide, [data-shown]') ?? root;
			const { top, bottom } = part.getBoundingClientRect();
			return (
				top >= -1 &&
				bottom <= around.getBoundingClientRect().bottom + 1 &&
				part.scrollHeight <= part.clientHeight + 2
			);
		});
}
