// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { goTo, moveTo, newRoom } from '~/core/room/room';
import { type OpenedRoom, openRoom } from '~/stores/room';
import { localEngine } from '~/stores/storage';

const key = 'common-ground:/course/room';
const windows: OpenedRoom[] = [];

/** Opens the room in one more window of the same device. */
function open(): OpenedRoom {
	const opened = openRoom();
	windows.push(opened);
	return opened;
}

beforeEach(() => {
	document.documentElement.dataset.root = '/course/';
	localStorage.clear();
});

afterEach(() => {
	for (const { close } of windows.splice(0)) close();
	vi.unstubAllGlobals();
});

describe('a room in two windows', () => {
	it('is the same in both once one of them changes it', async () => {
		const [presenter, wall] = [open(), open()];
		presenter.change((room) => goTo(room, 'scenarios/cold-leads/'));
		presenter.change((room) => moveTo(room, 2));
		await vi.waitFor(() => expect(wall.$room.get().moment).toBe(2));
		expect(wall.$room.get()).toEqual(presenter.$room.get());
		expect(wall.$room.get().count).toBe(2);
	});

	it('is there at once in a window that is opened again', () => {
		const presenter = open();
		presenter.change((room) => moveTo(room, 4));
		presenter.close();
		expect(open().$room.get()).toEqual(presenter.$room.get());
	});

	it('counts on from what is kept when a window has missed something', () => {
		const presenter = open();
		localStorage.setItem(key, JSON.stringify({ ...newRoom, count: 9, page: 'a/' }));
		presenter.change((room) => moveTo(room, 1));
		expect(presenter.$room.get()).toMatchObject({ count: 10, page: 'a/', moment: 1 });
	});

	it('follows what is kept where windows cannot talk to each other', () => {
		vi.stubGlobal('BroadcastChannel', undefined);
		const wall = open();
		const kept = JSON.stringify({ ...newRoom, count: 1, moment: 3 });
		dispatchEvent(new StorageEvent('storage', { key, newValue: kept }));
		expect(wall.$room.get().moment).toBe(3);
		dispatchEvent(new StorageEvent('storage', { key, newValue: '{' }));
		expect(wall.$room.get().moment).toBe(3);
		dispatchEvent(new StorageEvent('storage', { key: null }));
		expect(wall.$room.get()).toEqual(newRoom);
	});

	it('is told to a window that comes later where nothing can be kept', async () => {
		vi.stubGlobal('localStorage', undefined);
		const presenter = open();
		presenter.change((room) => moveTo(room, 5));
		const wall = open();
		await vi.waitFor(() => expect(wall.$room.get().moment).toBe(5));
	});

	it('is not written when a rule changes nothing', () => {
		open().change((room) => room);
		expect(localStorage.getItem(key)).toBeNull();
	});

	it('is forgotten when everything on the device is erased', () => {
		open().change((room) => moveTo(room, 1));
		localEngine.remove();
		expect(open().$room.get()).toEqual(newRoom);
	});
});
