// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { conflictOf } from '~/core/progress/advisor';
import type { Progress } from '~/core/progress/progress';
import { nothingYet } from '~/core/progress/record';
import { keyOf } from '~/stores/site-keys';
import { advisor } from '../core/advisor/model';

type Store = typeof import('~/stores/advisor');

const page = `${location.origin}/ru/advisor/`;
const key = keyOf('record');
let store: Store;

type Listener = (event: Event) => void;

/** What the page listens to; those of an earlier page are gone with it. */
let listeners: [type: string, listener: Listener][] = [];
const tell = (event: Event) => {
	for (const [type, listener] of listeners) if (type === event.type) listener(event);
};

/** A page of the advisor that has just come, at this address. */
async function open(address: string, record?: Partial<Progress>): Promise<void> {
	if (record) localStorage.setItem(key, JSON.stringify({ ...nothingYet, ...record }));
	history.replaceState(null, '', page + address);
	await reload();
}

async function reload(): Promise<void> {
	vi.resetModules();
	listeners = [];
	store = await import('~/stores/advisor');
	store.openSituation(advisor);
}

/** A link of the page, or an address typed over the present one. */
function follow(hash: string): void {
	history.pushState(null, '', location.pathname + hash);
	tell(new Event('hashchange'));
}

/** Another tab has changed the record. */
function changeElsewhere(change: (saved: Progress) => Progress | null): void {
	const changed = change(saved());
	if (changed) localStorage.setItem(key, JSON.stringify(changed));
	else localStorage.removeItem(key);
	tell(new StorageEvent('storage', { key }));
}

const saved = (): Progress => JSON.parse(localStorage.getItem(key) ?? JSON.stringify(nothingYet));
const address = () => location.href.slice(page.length);
const answers = () => store.$situation.get().answers;

beforeEach(() => {
	localStorage.clear();
	vi.stubGlobal('addEventListener', (type: string, listener: Listener) => listeners.push([type, listener]));
	return () => vi.unstubAllGlobals();
});

describe('the address', () => {
	it('holds each answer behind its #, and nothing once all are cleared', async () => {
		await open('');
		store.answer('trust', 'low');
		store.setFlag('legal', true);
		expect(address()).toBe('#trust=low&flags=legal');
		store.clearSituation();
		expect(address()).toBe('');
		store.restoreSituation();
		expect(address()).toBe('#trust=low&flags=legal');
		expect(store.linkHere()).toBe(`${page}#trust=low&flags=legal`);
		expect(store.pageHere()).toBe(page);
	});

	it('of former days loses its query at once', async () => {
		await open('?nature=goals&utm_source=mail#other-side');
		expect(address()).toBe('#nature=goals');
		expect(store.$at.get().id).toBe('other-side');
	});

	it.each(['?utm_source=mail', '?fbclid=IwAR0', '?gclid=1&ref=x', '#utm_campaign=a', '#kept-cases', '?'])(
		'%s on the way here hides none of the answers left here',
		async (spoilt) => {
			await open(spoilt, { advisor: 'trust=low' });
			expect(answers()).toEqual({ trust: 'low' });
			expect(store.$ignored.get()).toEqual([]);
			expect(address()).toBe('#trust=low');
			store.answer('time', 'days');
			expect(saved()).toMatchObject({ advisor: 'trust=low&time=days' });
			expect(saved().others).toBeUndefined();
		},
	);

	it('keeps its answers when a link leads to an element of the page, and when Back leads from there', async () => {
		await open('#trust=low');
		const entry = history.state;
		follow('#result');
		expect(address()).toBe('#trust=low');
		expect(store.$at.get().id).toBe('result');
		store.answer('time', 'days');
		history.replaceState(entry, '', `${page}#trust=low`);
		tell(new Event('hashchange'));
		expect(answers()).toEqual({ trust: 'low', time: 'days' });
		expect(address()).toBe('#trust=low&time=days');
	});

	it('pasted over the present one opens another conflict, and replaces nothing yet', async () => {
		await open('', { advisor: 'trust=low' });
		follow('#nature=goals');
		expect(answers()).toEqual({ nature: 'goals' });
		expect(store.$opening.get()).toMatchObject({ count: 1, byLink: true });
		expect(saved().advisor).toBe('trust=low');
		store.answer('time', 'days');
		expect(saved()).toMatchObject({ advisor: 'nature=goals&time=days', others: [{ advisor: 'trust=low' }] });
	});
});

describe('a link of the course', () => {
	it.each(['', `${location.origin}/`, 'https://elsewhere.example/'])(
		'is the person’s own step, whatever the referrer says: %j',
		async (referrer) => {
			vi.spyOn(document, 'referrer', 'get').mockReturnValue(referrer);
			await open('#nature=goals&from=course', { advisor: 'trust=low' });
			expect(saved()).toMatchObject({ advisor: 'nature=goals', others: [{ advisor: 'trust=low' }] });
			expect(address()).toBe('#nature=goals');
		},
	);

	it('on the same page replaces what is shown, and Back brings that back', async () => {
		await open('', { advisor: 'trust=low' });
		const entry = history.state;
		follow('#nature=goals&from=course');
		expect(saved().advisor).toBe('nature=goals');
		history.replaceState(entry, '', `${page}#trust=low`);
		tell(new Event('hashchange'));
		expect(store.$opening.get().byLink).toBe(false);
		expect(answers()).toEqual({ trust: 'low' });
		expect(saved().advisor).toBe('trust=low');
		expect(saved().others).toBeUndefined();
	});
});

describe('what is erased in another tab', () => {
	it.each(['', '#side=other', '#nature=goals'])('stays erased after the next answer: %s', async (at) => {
		await open(at, { advisor: 'trust=low&time=days', otherSide: 'trust=high' });
		changeElsewhere(() => null);
		expect(answers()).toEqual({});
		expect(address()).toBe('');
		expect(store.$side.get()).toBe('own');
		store.answer('emotion', 'calm');
		expect(saved().advisor).toBe('emotion=calm');
		await reload();
		expect(answers()).toEqual({ emotion: 'calm' });
	});

	it('is told from a change that leaves a record', async () => {
		await open('', { advisor: 'trust=low' });
		changeElsewhere((progress) => ({ ...progress, advisor: undefined, last: 'course/' }));
		expect(answers()).toEqual({ trust: 'low' });
	});
});

describe('the other side', () => {
	const both = { advisor: 'nature=goals', otherSide: 'nature=values' };

	it('answers about the conflict it was asked about, whatever was opened elsewhere', async () => {
		await open('#side=other&from=course', both);
		changeElsewhere((progress) => ({
			...progress,
			advisor: 'time=days',
			otherSide: undefined,
			conflict: 'y',
			others: [{ id: '1', ...both }],
		}));
		store.answer('trust', 'low');
		expect(saved().otherSide).toBeUndefined();
		expect(saved().others).toEqual([
			{ id: '1', advisor: 'nature=goals', otherSide: 'nature=values&trust=low' },
		]);
		await reload();
		expect(store.$side.get()).toBe('other');
		expect(answers()).toEqual({ nature: 'values', trust: 'low' });
	});

	it('answers about the conflict it was asked about after a reload, too', async () => {
		await open('#side=other&from=course', { advisor: 'nature=goals' });
		changeElsewhere((progress) => ({
			...progress,
			advisor: 'time=days',
			conflict: 'y',
			others: [{ id: '1', advisor: 'nature=goals' }],
		}));
		await reload();
		store.answer('trust', 'low');
		expect(saved().otherSide).toBeUndefined();
		expect(saved().others).toEqual([{ id: '1', advisor: 'nature=goals', otherSide: 'trust=low' }]);
	});

	it('stands beside its conflict again once a clearing is taken back, and beside no other', async () => {
		await open('', both);
		const id = store.$conflict.get();
		store.clearSituation();
		store.restoreSituation();
		expect(store.$conflict.get()).toBe(saved().conflict);
		expect(conflictOf(saved(), id)).toMatchObject(both);
		store.clearSituation();
		store.answer('trust', 'low');
		expect(saved().otherSide).toBeUndefined();
		expect(store.$conflict.get()).toBe(saved().conflict);
		expect(saved().conflict).not.toBe(id);
	});

	it('is only imagined once its conflict is cleared elsewhere', async () => {
		await open('#side=other', both);
		changeElsewhere((progress) => ({ ...progress, advisor: undefined, otherSide: undefined, last: 'x' }));
		expect(store.$side.get()).toBe('imagined');
		store.answer('trust', 'low');
		expect(saved().otherSide).toBeUndefined();
	});

	it('in a stranger’s link does not replace what the other side has answered here', async () => {
		await open('#side=other&nature=roles', both);
		expect(store.$side.get()).toBe('imagined');
		store.answer('trust', 'low');
		expect(saved().otherSide).toBe('nature=values');
	});

	it('goes on after a reload', async () => {
		await open('#side=other&nature=values', both);
		store.answer('trust', 'low');
		changeElsewhere((progress) => ({ ...progress, otherSide: 'nature=values&time=days' }));
		await reload();
		expect(store.$side.get()).toBe('other');
		store.answer('emotion', 'calm');
		expect(saved().otherSide).toBe('nature=values&emotion=calm&trust=low');
	});

	it('is not remembered with trouble, nor where there is nothing to compare with', async () => {
		await open('#side=other', both);
		store.setFlag('legal', true);
		expect(saved().otherSide).toBeUndefined();
		localStorage.clear();
		await open('#side=other&nature=goals');
		store.answer('trust', 'low');
		expect(saved().otherSide).toBeUndefined();
	});
});
