import { removeItem, setItem } from './site-keys';

/*
 * Theme and language are wishes about this device, read before the first paint by inline scripts,
 * so they have keys of their own beside the record of progress.
 */
export type Theme = 'system' | 'light' | 'dark';

export function rememberTheme(theme: Theme): void {
	if (theme === 'system') delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = theme;
	keep('theme', theme === 'system' ? undefined : theme);
}

export function currentTheme(): Theme {
	const { theme } = document.documentElement.dataset;
	return theme === 'light' || theme === 'dark' ? theme : 'system';
}

export function rememberLanguage(locale: string): void {
	keep('language', locale);
}

function keep(name: 'theme' | 'language', value: string | undefined): void {
	try {
		if (value === undefined) removeItem(name);
		else setItem(name, value);
	} catch {
		// Storage switched off: the wish holds for this page only.
	}
}
