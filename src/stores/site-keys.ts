/*
 * Several copies of the course may share one host (`/course/` and `/staging/`), and with it the browser's storage. So
 * every key names the root of its copy, e.g. `common-ground:/course/record`. `integrations/inline/` reads the theme
 * and the language in the same way.
 */

export type Name =
	| 'record'
	| 'set-aside'
	| 'theme'
	| 'language'
	| 'large-type'
	| 'search-key'
	| 'room'
	| 'notes-size'
	| 'one-screen'
	| 'pair'
	| 'desk'
	| 'probe';

export function keyOf(name: Name): string {
	const { pathname } = new URL(document.documentElement.dataset.root ?? '/', location.href);
	return `common-ground:${pathname}${name}`;
}

export function getItem(name: Name): string | null {
	return localStorage.getItem(keyOf(name)) ?? localStorage.getItem(oldKeyOf(name));
}

/** Whatever lies under the old key is taken over by the first copy that writes. */
export function setItem(name: Name, text: string): void {
	localStorage.setItem(keyOf(name), text);
	localStorage.removeItem(oldKeyOf(name));
}

export function removeItem(name: Name): void {
	localStorage.removeItem(keyOf(name));
	localStorage.removeItem(oldKeyOf(name));
}

/** The key before copies had keys of their own. */
function oldKeyOf(name: Name): string {
	return name === 'record' ? 'common-ground' : `common-ground-${name}`;
}

/** What somebody wishes of this device, such as its theme: null when nothing was wished, or storage is switched off. */
export function wish(name: Name): string | null {
	return attempt(() => getItem(name), null);
}

/**
 * Where storage is switched off, the wish holds for this page only.
 * @param value null takes the wish back
 */
export function keepWish(name: Name, value: string | null): void {
	attempt(() => (value === null ? removeItem(name) : setItem(name, value)), undefined);
}

/** Storage throws where it is switched off or full. */
export function attempt<T>(action: () => T, otherwise: T): T {
	try {
		return action();
	} catch {
		return otherwise;
	}
}
