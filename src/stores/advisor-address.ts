import { type Address, readAddress } from '../core/advisor/address';
import type { Rules } from '../core/advisor/rules';

/** What an entry of the browser's history says about itself, so that Back and a reload know it again. */
export interface Entry {
	readonly opening: number;
	readonly conflict: string;
}

export function addressHere(rules: Rules): Address {
	return readAddress(rules, location.search, location.hash);
}

/** @returns undefined where a link has just led */
export function entryHere(): Entry | undefined {
	const entry: Partial<Entry> = Object(history.state);
	const { opening, conflict } = entry;
	return typeof opening === 'number' && typeof conflict === 'string' ? { opening, conflict } : undefined;
}

/** Puts a fragment in the place of whatever stands behind the path, the query included. */
export function showAddress(fragment: string, entry: Entry): void {
	history.replaceState(entry, '', linkWith(fragment));
}

/** @param fragment without its `#`; '' for the bare page */
export function linkWith(fragment: string): string {
	const [page = ''] = location.href.split(/[?#]/, 1);
	return page + (fragment && `#${fragment}`);
}
