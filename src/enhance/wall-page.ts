import { back, next } from '../core/room/moves';
import { goTo, moveTo, newRoom, type Room, reveal, setBlack } from '../core/room/room';
import { openRoom } from '../stores/room';
import { secondLanguage } from './lesson-second';
import { followRoomKeys } from './room-keys';
import { leaveFor } from './room-page';
import { stayAwake } from './room-wake';
import { stopsIn } from './stops';

/**
 * Brings a lesson on the wall to life: one moment alone. It follows the room once that is at this page; before, it
 * stands alone, moved by its own keys and touches, and the moment stands in the address.
 */
export function wakeWallPage(root: HTMLElement): void {
	const { wallPage: page = '' } = root.dataset;
	const { $room, change } = openRoom();
	const stops = stopsIn(root, true);
	let alone = moveTo(goTo(newRoom, page), Number.parseInt(location.hash.slice(1), 10) || 0);
	let follows = false;
	const show = ({ moment, shown, black }: Room) => {
		const { qr } = stops.show(moment, shown.labels)?.dataset ?? {};
		document.documentElement.toggleAttribute('data-black', black);
		if (qr) showPhone(root, qr);
	};
	show(alone);
	const speak = secondLanguage(root, page, () => show($room.get()));
	$room.subscribe((room) => {
		if (room.page === page) {
			follows = true;
			speak(room.second);
			show(room);
		} else if (follows) leaveFor(room, page);
	});
	const drive = (rule: (room: Room) => Room) => {
		if (follows) return change((room) => rule(goTo(room, page)));
		alone = rule(alone);
		history.replaceState(null, '', `#${alone.moment}`);
		show(alone);
	};
	const extent = () => ({ stops: stops.moments().length, chapters: 0 });
	const moves = {
		next: () => drive((room) => next(room, extent())),
		back: () => drive((room) => back(room, extent())),
		black: () => drive((room) => setBlack(room, !room.black)),
	};
	followRoomKeys(moves);
	addEventListener('keydown', ({ code }) => {
		if (code === 'KeyL') drive((room) => reveal(room, { labels: !room.shown.labels }));
	});
	// On the left third of the screen a touch goes back.
	addEventListener('click', ({ clientX }) => (clientX < innerWidth / 3 ? moves.back : moves.next)());
	stayAwake();
	root.dataset.alive = '';
}

async function showPhone(root: HTMLElement, path: string): Promise<void> {
	const place = root.querySelector<HTMLElement>('[data-qr]');
	const { showToPhones } = await import('./qr-code');
	if (place) showToPhones(place, path);
}
