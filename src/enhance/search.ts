import { fill, type PluralForms, plural } from '../i18n/format';
import { keepWish, wish } from '../stores/site-keys';
import { loadSearch, type Search } from './search-engine';
import { type ResultWords, resultItem } from './search-results';

interface Words extends ResultWords {
	readonly loading: string;
	readonly found: PluralForms;
	readonly best: string;
	readonly nothing: string;
	readonly failed: string;
}

/** So many results are listed: whoever does not find it among these adds a word. */
const most = 20;
/** Milliseconds without a key before a search begins. */
const pause = 200;

/** The page of search: looks up what is typed, and keeps it in the fragment of the address, which goes to no host. */
export function wakeSearch(page: HTMLElement): void {
	const field = part<HTMLInputElement>(page, 'input[type="search"]');
	const look = lookingUp(page, field);
	let timer = 0;
	field.oninput = () => {
		clearTimeout(timer);
		timer = window.setTimeout(look, pause);
	};
	part<HTMLFormElement>(page, 'form').onsubmit = async (event) => {
		event.preventDefault();
		clearTimeout(timer);
		await look();
		page.querySelector<HTMLElement>('ol a')?.focus();
	};
	const takeFromAddress = () => {
		field.value = queryIn(location.hash);
		look();
	};
	addEventListener('hashchange', takeFromAddress);
	page.onkeydown = (event) => moveByArrow(event, [field, ...page.querySelectorAll<HTMLElement>('ol a')]);
	part(page, '[data-retry]').onclick = () => location.reload();
	wakeKey(page, field);
	if (location.hash) takeFromAddress();
	else {
		field.focus();
		// Somebody typed before this script arrived.
		if (field.value) look();
	}
}

/** @returns what looks up the words in the field and shows what they find */
function lookingUp(page: HTMLElement, field: HTMLInputElement): () => Promise<void> {
	const words: Words = JSON.parse(page.dataset.words ?? '');
	const show = (state: 'start' | 'waiting' | 'results' | 'nothing' | 'failed', say = '') => {
		page.dataset.state = state;
		part(page, '[role="status"]').textContent = say;
	};
	let engine: Promise<Search> | undefined;
	return async () => {
		const query = field.value.trim();
		history.replaceState(null, '', query ? `#q=${encodeURIComponent(query)}` : location.pathname);
		if (!query) return show('start');
		if (!engine) show('waiting', words.loading);
		try {
			engine ??= loadSearch(new URL(document.documentElement.dataset.root ?? '/', location.href));
			const found = await (await engine)(query);
			// Somebody typed on meanwhile.
			if (query !== field.value.trim()) return;
			part(page, 'ol').replaceChildren(...found.slice(0, most).map((one) => resultItem(one, words)));
			if (found.length === 0) show('nothing', fill(words.nothing, { query }));
			else show('results', sumOf(found.length, words));
		} catch {
			show('failed', words.failed);
		}
	};
}

function sumOf(count: number, { found, best }: Words): string {
	const sum = plural(document.documentElement.lang, found, count);
	return count > most ? `${sum}, ${fill(best, { shown: most })}` : sum;
}

/** The key `/` presses the link to this page; here, where the field is at hand, that leads to it. */
function wakeKey(page: HTMLElement, field: HTMLInputElement): void {
	const link = document.querySelector<HTMLElement>('.site-search');
	if (link)
		link.onclick = () => {
			field.select();
			return false;
		};
	const wanted = part<HTMLInputElement>(page, '[data-search-key]');
	wanted.checked = wish('search-key') === null;
	wanted.onchange = () => keepWish('search-key', wanted.checked ? null : 'off');
}

/** The page has each of its parts: Astro prints them. */
function part<Kind extends HTMLElement>(page: HTMLElement, selector: string): Kind {
	return page.querySelector(selector) as Kind;
}

/** @returns what somebody looked for, from `#q=cold%20leads` */
function queryIn(hash: string): string {
	return new URLSearchParams(hash.slice(1)).get('q') ?? '';
}

/** ↓ and ↑ go from the field through the results and back. */
function moveByArrow(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
	const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	const here = stops.indexOf(event.target as HTMLElement);
	if (!step || here < 0) return;
	event.preventDefault();
	stops[here + step]?.focus();
}
