import { goTo, phonePageOf, setBlack } from '../core/room/room';
import { openRoom } from '../stores/room';
import { showToPhones } from './qr-code';
import { followRoomKeys } from './room-keys';
import { leaveFor } from './room-page';
import { stayAwake } from './room-wake';

/** Shows the code of the page that stands in the fragment, until the room goes on. */
export function wakePhonePage(place: HTMLElement): void {
	const { $room, change } = openRoom();
	const shown = () => decodeURIComponent(location.hash.slice(1));
	const show = () => showToPhones(place, `${document.documentElement.lang}/${shown()}`);
	const goBack = () => change((room) => goTo(room, shown().replace(/^lessons\//, 'wall/')));
	show();
	addEventListener('hashchange', show);
	$room.subscribe((room) => {
		document.documentElement.toggleAttribute('data-black', room.black);
		leaveFor(room, phonePageOf(shown()));
	});
	followRoomKeys({ next: goBack, back: goBack, black: () => change((room) => setBlack(room, !room.black)) });
	stayAwake();
}
