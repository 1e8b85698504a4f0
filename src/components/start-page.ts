import { currentTheme, rememberLanguage, rememberTheme, type Theme } from '../stores/preferences';
import { wantsSearchKey } from '../stores/search-key';

/** What every page needs from JavaScript: the theme switch, a language switch that keeps the place, a key for search. */
export function start(): void {
	rememberLanguage(document.documentElement.lang);
	for (const button of document.querySelectorAll<HTMLButtonElement>('[data-set-theme]')) {
		button.onclick = () => {
			rememberTheme(button.dataset.setTheme as Theme);
			showTheme();
		};
	}
	showTheme();
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
		link.onclick = () => {
			link.search = location.search;
			link.hash = location.hash;
		};
	}
	addEventListener('keydown', (event) => {
		if (!isSearchKey(event) || !wantsSearchKey()) return;
		event.preventDefault();
		document.querySelector<HTMLElement>('.site-search')?.click();
	});
}

/** The key `/`, which types a full stop in a Russian layout; not while somebody types. */
function isSearchKey({ key, code, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
	const isKey = key === '/' || (key === '.' && code === 'Slash');
	return isKey && !ctrlKey && !metaKey && !altKey && !(target as Element).closest('input, textarea, select');
}

function showTheme(): void {
	for (const button of document.querySelectorAll<HTMLButtonElement>('[data-set-theme]')) {
		button.ariaPressed = String(button.dataset.setTheme === currentTheme());
	}
}
