import { getItem, removeItem, setItem } from './site-keys';

/* Whether role-plays stand in large type, for a room: a wish about this device, beside theme and language. */

export function wantsLargeType(): boolean {
	try {
		return getItem('large-type') !== null;
	} catch {
		return false;
	}
}

export function rememberLargeType(isWanted: boolean): void {
	try {
		if (isWanted) setItem('large-type', 'on');
		else removeItem('large-type');
	} catch {
		// Storage switched off: the wish holds for this page only.
	}
}
