import { getItem, removeItem, setItem } from './site-keys';

/* Whether the key `/` opens the search: a wish about this device, beside theme and language. */

export function wantsSearchKey(): boolean {
	try {
		return getItem('search-key') === null;
	} catch {
		return true;
	}
}

export function rememberSearchKey(isWanted: boolean): void {
	try {
		if (isWanted) removeItem('search-key');
		else setItem('search-key', 'off');
	} catch {
		// Storage switched off: the key works as if nothing was said.
	}
}
