import { back, type Extent, next } from '../core/room/moves';
import { goTo, phonePageOf, type Room, reveal, setBlack, startAgain } from '../core/room/room';
import { fill } from '../i18n/format';
import type { OpenedRoom } from '../stores/room';
import { keepWish, wish } from '../stores/site-keys';
import { followRoomKeys } from './room-keys';

export interface Panel {
	/** Changes the room, once it is at the page of this panel. */
	readonly drive: (rule: (room: Room) => Room) => void;
}

type Toggle = 'meters' | 'thoughts' | 'why' | 'labels';

/**
 * Moves a printed panel: it leads the wall from stop to stop, blackens it, and reveals what is hidden.
 * @param extent how much the page has to show; asked at every move
 * @param choose makes a choice of a role-play by its key
 */
export function wakePanel(
	panel: HTMLElement,
	{ $room, change }: OpenedRoom,
	extent: () => Extent,
	choose?: (index: number) => void,
): Panel {
	const { panel: page = '' } = panel.dataset;
	const drive = (rule: (room: Room) => Room) => change((room) => rule(goTo(room, page)));
	const moves = {
		next: () => drive((room) => next(room, extent())),
		back: () => drive((room) => back(room, extent())),
		black: () => drive((room) => setBlack(room, !room.black)),
	};
	followRoomKeys({ ...moves, ...(choose && { choose }) });
	panel.addEventListener('click', ({ target }) => {
		const button = (target as Element).closest<HTMLElement>('button');
		if (!button) return;
		const { drive: move, reveal: part, size, again, phone } = button.dataset;
		if (move) moves[move as keyof typeof moves]();
		if (part) drive((room) => toggle(room, part as Toggle));
		if (size) resizeNotes(panel, Number(size));
		if (again !== undefined) drive(startAgain);
		if (phone) change((room) => goTo(room, isAtPhone(room) ? page : phonePageOf(phone)));
	});
	panel.querySelector<HTMLAnchorElement>('[data-open-wall]')?.addEventListener('click', openWindow);
	resizeNotes(panel, 0);
	$room.subscribe((room) => {
		sayWhere(panel, room, extent());
		for (const button of panel.querySelectorAll<HTMLElement>('[data-reveal]'))
			button.ariaPressed = `${room.shown[button.dataset.reveal as Toggle]}`;
		panel.querySelector('[data-drive="black"]')?.setAttribute('aria-pressed', `${room.black}`);
		panel.querySelector('[data-phone]')?.setAttribute('aria-pressed', `${isAtPhone(room)}`);
	});
	// What the trainer has opened is what the room sees.
	drive((room) => room);
	return { drive };
}

const isAtPhone = (room: Room) => room.page.startsWith(phonePageOf(''));

function sayWhere(panel: HTMLElement, { moment, shown }: Room, { stops, chapters }: Extent): void {
	const where = panel.querySelector<HTMLElement>('[data-where]');
	if (!where) return;
	const { words = '', part = '' } = where.dataset;
	where.textContent =
		shown.chapters > 0
			? fill(part, { now: shown.chapters, stops: chapters })
			: fill(words, { now: Math.min(moment, stops - 1) + 1, stops });
}

/** A thought and a reason lie over the stop, so that one takes the place of the other. */
function toggle(room: Room, part: Toggle): Room {
	const isOn = !room.shown[part];
	if (part === 'thoughts') return reveal(room, { thoughts: isOn, why: false });
	if (part === 'why') return reveal(room, { why: isOn, thoughts: false });
	return reveal(room, { [part]: isOn });
}

/** A window of its own can be dragged to the projector; where the browser opens none, the link opens a tab. */
function openWindow(event: MouseEvent): void {
	const { href, target } = event.currentTarget as HTMLAnchorElement;
	if (event.ctrlKey || event.metaKey || event.shiftKey) return;
	if (open(href, target, 'popup,width=1280,height=720')) event.preventDefault();
}

const sizes = [0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2];

function resizeNotes(panel: HTMLElement, by: number): void {
	const kept = sizes.indexOf(Number(wish('notes-size')));
	const size = sizes[Math.min(sizes.length - 1, Math.max(0, (kept < 0 ? 2 : kept) + by))] ?? 1;
	if (by !== 0) keepWish('notes-size', `${size}`);
	panel.querySelector<HTMLElement>('.notes-text')?.style.setProperty('--notes', `${size}em`);
}
