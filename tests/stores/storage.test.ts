import { afterEach, describe, expect, it, vi } from 'vitest';
import { localEngine } from '~/stores/storage';

afterEach(() => {
	vi.unstubAllGlobals();
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
		expect(kept).toEqual({ 'common-ground': 'record' });
	});

	it('moves a broken record aside and forgets it when asked', () => {
		const kept = withStorage({ 'common-ground': '{' });
		localEngine.setAside('{');
		expect([localEngine.read(), localEngine.aside()]).toEqual([null, '{']);
		localEngine.setAside(null);
		expect(kept).toEqual({});
	});

	it('leaves a broken record where it is when it cannot be moved', () => {
		withStorage({ 'common-ground': '{' }, ['setItem']);
		localEngine.setAside('{');
		expect(localEngine.read()).toBe('{');
	});

	it('forgets the record and what was set aside, but not the wishes about this device', () => {
		const wishes = { 'common-ground-theme': 'dark', 'common-ground-language': 'ru' };
		const kept = withStorage({ 'common-ground': 'a', 'common-ground-set-aside': 'b', ...wishes });
		localEngine.remove();
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
		expect([localEngine.read(), localEngine.aside()]).toEqual([null, null]);
		expect(() => {
			localEngine.remove();
			localEngine.setAside('{');
		}).not.toThrow();
	});

	it('does not throw where there is no localStorage at all', () => {
		vi.stubGlobal('localStorage', undefined);
		expect(localEngine.works()).toBe(false);
		expect(localEngine.read()).toBeNull();
	});

	it('tells of changes in other tabs and of a return from the history, and of nothing else', () => {
		const page = new EventTarget();
		vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
		let told = 0;
		localEngine.watch(() => {
			told += 1;
		});
		const send = (type: string, values: object) => page.dispatchEvent(Object.assign(new Event(type), values));
		send('storage', { key: 'common-ground-theme' });
		send('pageshow', { persisted: false });
		expect(told).toBe(0);
		send('storage', { key: 'common-ground' });
		send('storage', { key: null });
		send('pageshow', { persisted: true });
		expect(told).toBe(3);
	});
});
