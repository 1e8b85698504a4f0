import { keepWish } from './site-keys';

/* Theme and language: read before the first paint by inline scripts. */

export type Theme = 'system' | 'light' | 'dark';

export function rememberTheme(theme: Theme): void {
	if (theme === 'system') delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = theme;
	keepWish('theme', theme === 'system' ? null : theme);
}

export function currentTheme(): Theme {
	const { theme } = document.documentElement.dataset;
	return theme === 'light' || theme === 'dark' ? theme : 'system';
}

export function rememberLanguage(locale: string): void {
	keepWish('language', locale);
}
