import { atom, type ReadableAtom } from 'nanostores';
import { isNewer, newRoom, parseRoom, type Room } from '../core/room/room';
import { attempt, getItem, keyOf, setItem } from './site-keys';

/** A room as one window sees it. */
export interface OpenedRoom {
	readonly $room: ReadableAtom<Room>;
	/** Changes the room in every window, by a rule such as `(room) => moveTo(room, 3)`. */
	readonly change: (rule: (room: Room) => Room) => void;
	/** Leaves the room: nothing is heard or sent any more. */
	readonly close: () => void;
}

/**
 * Opens the room of this device and follows what other windows of the course do with it. They tell each other at
 * once; what is kept lets a window that comes later catch up, and tells those that cannot be told.
 */
export function openRoom(): OpenedRoom {
	const $room = atom<Room>(kept());
	const channel = attempt(() => new BroadcastChannel(keyOf('room')), undefined);
	const hear = (room: Room) => {
		if (isNewer(room, $room.get())) $room.set(room);
	};
	channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
		if (data === 'who is there?') channel.postMessage(JSON.stringify($room.get()));
		else if (typeof data === 'string') hear(parseRoom(data));
	});
	const hearStorage = ({ key, newValue }: StorageEvent) => {
		if (key === keyOf('room') && newValue !== null) hear(parseRoom(newValue));
		// Everything was erased.
		else if (key === keyOf('room') || key === null) $room.set(newRoom);
	};
	const catchUp = () => hear(kept());
	addEventListener('storage', hearStorage);
	// A page that lay in the browser's history has heard nothing.
	addEventListener('pageshow', catchUp);
	// Where nothing can be kept, another window may still know.
	channel?.postMessage('who is there?');
	return {
		$room,
		change: (rule) => {
			catchUp();
			const before = $room.get();
			const after = rule(before);
			if (after === before) return;
			const room = { ...after, count: before.count + 1 };
			const text = JSON.stringify(room);
			$room.set(room);
			attempt(() => setItem('room', text), undefined);
			channel?.postMessage(text);
		},
		close: () => {
			removeEventListener('storage', hearStorage);
			removeEventListener('pageshow', catchUp);
			channel?.close();
		},
	};
}

function kept(): Room {
	return parseRoom(attempt(() => getItem('room'), null));
}
