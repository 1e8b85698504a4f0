// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberTheme } from '~/stores/preferences';
import { localEngine } from '~/stores/storage';

afterEach(() => {
	vi.unstubAllGlobals();
});

const key = 'common-ground:/course/record';
const asideKey = 'common-ground:/course/set-aside';

beforeEach(() => {
	document.documentElement.dataset.root = '/course/';
});

/** A localStorage one can look into; `refuse` names the calls that fail. */
function withStorage(kept: Record<string, string>, refuse: readonly string[] = []) {
	const guard = (name: string) => {
		if (refuse.includes(name)) throw new DOMException(name);
	};
	vi.stubGlobal('localStorage', {
		getItem(key: string) {
			guard('getItem');
			return kept[key] ?? null;
		},
		setItem(key: string, text: string) {
			guard('setItem');
			kept[key] = text;
		},
		removeItem(key: string) {
			guard('removeItem');
			delete kept[key];
		},
	});
	return kept;
}

describe('the storage of the browser', () => {
	it('keeps a record and gives it back', () => {
		const kept = withStorage({});
		expect(localEngine.write('record')).toBe(true);
		expect(localEngine.read()).toBe('record');
		expect(kept).toEqual({ [key]: 'record' });
	});

	it('moves a broken record aside and forgets it when asked', () => {
		const kept = withStorage({ [key]: '{' });
		expect(localEngine.setAside('{')).toBe(true);
		expect([localEngine.read(), localEngine.aside()]).toEqual([null, '{']);
		expect(localEngine.forgetAside()).toBe(true);
		expect(kept).toEqual({});
	});

	it('erases with the record what was set aside, the room, the agenda and the record of two, and nothing of another copy', () => {
		const names = ['record', 'set-aside', 'room', 'desk', 'pair'];
		const other = { 'common-ground:/staging/pair': 'theirs' };
		const kept = withStorage({
			...Object.fromEntries(names.map((name) => [`common-ground:/course/${name}`, name])),
			...other,
		});
		expect(localEngine.remove()).toBe(true);
		expect(kept).toEqual(other);
	});

	it('keeps the first broken record when a second one is moved aside', () => {
		withStorage({});
		localEngine.setAside('{"first');
		localEngine.setAside('{"second');
		localEngine.setAside('{"second');
		expect(localEngine.aside()).toBe('{"first\n{"second');
	});

	it('leaves a broken record where it is when it cannot be moved, and says so', () => {
		withStorage({ [key]: '{' }, ['setItem']);
		expect(localEngine.setAside('{')).toBe(false);
		expect(localEngine.read()).toBe('{');
	});

	it('forgets the record and what was set aside, but not the wishes about this device', () => {
		const wishes = { 'common-ground:/course/theme': 'dark', 'common-ground:/course/language': 'ru' };
		const kept = withStorage({ [key]: 'a', [asideKey]: 'b', ...wishes });
		expect(localEngine.remove()).toBe(true);
		expect(kept).toEqual(wishes);
	});

	it('works when it can be written to, and leaves nothing of the trial', () => {
		const kept = withStorage({});
		expect(localEngine.works()).toBe(true);
		expect(kept).toEqual({});
	});

	it.each([
		['full', ['setItem']],
		['switched off', ['getItem', 'setItem', 'removeItem']],
	])('does not throw when it is %s, and says so', (_, refuse) => {
		withStorage({}, refuse);
		expect(localEngine.works()).toBe(false);
		expect(localEngine.write('record')).toBe(false);
		expect(localEngine.setAside('{')).toBe(false);
		expect(localEngine.aside()).toBeNull();
	});

	it('does not say "nothing" or "erased" when it refuses', () => {
		withStorage({ [key]: 'record' }, ['getItem', 'removeItem']);
		expect(localEngine.read()).toBeUndefined();
		expect(localEngine.remove()).toBe(false);
		expect(localEngine.forgetAside()).toBe(false);
	});

	it('does not throw where there is no localStorage at all', () => {
		vi.stubGlobal('localStorage', undefined);
		expect(localEngine.works()).toBe(false);
		expect(localEngine.read()).toBeUndefined();
	});

	it('tells of changes in other tabs and of a return from the history, and of nothing else', () => {
		const page = new EventTarget();
		vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
		let told = 0;
		localEngine.watch(() => {
			told += 1;
		});
		const send = (type: string, values: object) => page.dispatchEvent(Object.assign(new Event(type), values));
		send('storage', { key: 'common-ground:/course/theme' });
		send('storage', { key: 'common-ground:/staging/record' });
		send('pageshow', { persisted: false });
		expect(told).toBe(0);
		send('storage', { key });
		send('storage', { key: null });
		send('pageshow', { persisted: true });
		expect(told).toBe(3);
	});
});

describe('two copies of the course on one host', () => {
	it('do not share a record, and erasing one leaves the other', () => {
		const kept = withStorage({});
		localEngine.write('live');
		document.documentElement.dataset.root = '/staging/';
		expect(localEngine.read()).toBeNull();
		localEngine.write('staging');
		localEngine.remove();
		expect(kept).toEqual({ [key]: 'live' });
	});

	it('take over what lay under the old common key once: the one that writes first', () => {
		const kept = withStorage({
			'common-ground': 'old',
			'common-ground-set-aside': 'broken',
			'common-ground-theme': 'dark',
		});
		expect([localEngine.read(), localEngine.aside()]).toEqual(['old', 'broken']);
		localEngine.write('new');
		rememberTheme('light');
		document.documentElement.dataset.root = '/staging/';
		expect(localEngine.read()).toBeNull();
		expect(kept).toEqual({
			[key]: 'new',
			'common-ground:/course/theme': 'light',
			'common-ground-set-aside': 'broken',
		});
	});

	it('do not bring back from the old key what was erased', () => {
		const kept = withStorage({ 'common-ground': 'old', 'common-ground-set-aside': 'broken' });
		localEngine.remove();
		expect(kept).toEqual({});
	});
});
