import { fill, type PluralForms, plural } from '../i18n/format';
import { rememberSearchKey, wantsSearchKey } from '../stores/search-key';
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
	const find = <Kind extends HTMLElement>(selector: string) => page.querySelector(selector) as Kind;
	const field = find<HTMLInputElement>('input[type="search"]');
	const words: Words = JSON.parse(page.dataset.words ?? '');
	const show = (state: 'start' | 'waiting' | 'results' | 'nothing' | 'failed', say = '') => {
		page.dataset.state = state;
		find('[role="status"]').textContent = say;
	};
	let engine: Promise<Search> | undefined;
	const results = async (query: string) => {
		engine ??= loadSearch(new URL(document.documentElement.dataset.root ?? '/', location.href));
		return (await engine)(query);
	};
	const look = async () => {
		const query = field.value.trim();
		history.replaceState(null, '', query ? `#q=${encodeURIComponent(query)}` : location.pathname);
		if (!query) return show('start');
		if (!engine) show('waiting', words.loading);
		try {
			const found = await results(query);
			// Somebody typed on meanwhile.
			if (query !== field.value.trim()) return;
			find('ol').replaceChildren(...found.slice(0, most).map((one) => resultItem(one, words)));
			const sum = plural(document.documentElement.lang, words.found, found.length);
			if (found.length === 0) show('nothing', fill(words.nothing, { query }));
			else show('results', found.length > most ? `${sum}, ${fill(words.best, { shown: most })}` : sum);
		} catch {
			show('failed', words.failed);
		}
	};
	const takeFromAddress = () => {
		field.value = queryIn(location.hash);
		look();
	};
	let timer = 0;
	field.oninput = () => {
		clearTimeout(timer);
		timer = window.setTimeout(look, pause);
	};
	find<HTMLFormElement>('form').onsubmit = (event) => {
		event.preventDefault();
		clearTimeout(timer);
		look().then(() => find('ol a')?.focus());
	};
	const opener = document.querySelector<HTMLElement>('.site-search');
	// The key `/` presses this link on every page; here the field is at hand.
	if (opener)
		opener.onclick = () => {
			field.select();
			return false;
		};
	find('[data-retry]').onclick = () => location.reload();
	addEventListener('hashchange', takeFromAddress);
	page.addEventListener('keydown', (event) =>
		moveByArrow(event, [field, ...page.querySelectorAll<HTMLElement>('ol a')]),
	);
	const wish = find<HTMLInputElement>('[data-search-key]');
	wish.checked = wantsSearchKey();
	wish.onchange = () => rememberSearchKey(wish.checked);
	if (location.hash) takeFromAddress();
	else field.focus();
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
