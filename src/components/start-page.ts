import { currentTheme, rememberLanguage, rememberTheme, type Theme } from '../stores/preferences';
import { wish } from '../stores/site-keys';

/** What every page needs from JavaScript: the theme switch, a language switch that keeps the place, a key for search. */
export function start(): void {
	rememberLanguage(document.documentElement.lang);
	const themes = document.querySelectorAll<HTMLButtonElement>('[data-set-theme]');
	const showTheme = () => {
		for (const button of themes) button.ariaPressed = `${button.dataset.setTheme === currentTheme()}`;
	};
	for (const button of themes)
		button.onclick = () => {
			rememberTheme(button.dataset.setTheme as Theme);
			showTheme();
		};
	showTheme();
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
		link.onclick = () => {
			link.search = location.search;
			link.hash = location.hash;
		};
	}
	addEventListener('keydown', (event) => {
		if (!isSearchKey(event) || wish('search-key')) return;
		event.preventDefault();
		document.querySelector<HTMLElement>('.site-search')?.click();
	});
}

/** The key `/`, which types a full stop in a Russian layout; not while somebody types. */
function isSearchKey({ key, code, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
	const isKey = key === '/' || (key === '.' && code === 'Slash');
	return isKey && !ctrlKey && !metaKey && !altKey && !(target as Element).closest('input, textarea, select');
}
