import { currentTheme, rememberLanguage, rememberTheme, type Theme } from '../stores/preferences';

/** What every page needs from JavaScript: the theme switch and a language switch that keeps the place. */
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
}

function showTheme(): void {
	for (const button of document.querySelectorAll<HTMLButtonElement>('[data-set-theme]')) {
		button.ariaPressed = String(button.dataset.setTheme === currentTheme());
	}
}
