/*
 * The one seam through which the record of progress is kept. localStorage is an engine behind it; an LMS is another.
 * Nothing here throws: where storage is switched off or full, the record lives as long as the page.
 */
export interface StorageEngine {
	/** False when storage is switched off or full. */
	works(): boolean;
	read(): string | null;
	/** @returns false when the text could not be kept */
	write(text: string): boolean;
	/** Forgets the record and what was set aside. */
	remove(): void;
	/** Moves a record that could not be understood out of the way of the next one; null forgets it. */
	setAside(text: string | null): void;
	aside(): string | null;
	/** Tells when the record changed elsewhere: in another tab, or while this page lay in the browser's history. */
	watch(changed: () => void): void;
}

const key = 'common-ground';
const asideKey = `${key}-set-aside`;

export const localEngine: StorageEngine = {
	works: () =>
		attempt(() => {
			localStorage.setItem(`${key}-probe`, key);
			localStorage.removeItem(`${key}-probe`);
			return true;
		}, false),
	read: () => attempt(() => localStorage.getItem(key), null),
	write: (text) =>
		attempt(() => {
			localStorage.setItem(key, text);
			return true;
		}, false),
	remove: () =>
		attempt(() => {
			localStorage.removeItem(key);
			localStorage.removeItem(asideKey);
		}, undefined),
	setAside: (text) =>
		attempt(() => {
			if (text === null) return localStorage.removeItem(asideKey);
			localStorage.setItem(asideKey, text);
			localStorage.removeItem(key);
		}, undefined),
	aside: () => attempt(() => localStorage.getItem(asideKey), null),
	watch(changed) {
		addEventListener('storage', (event) => {
			if (event.key === key || event.key === null) changed();
		});
		addEventListener('pageshow', (event) => {
			if (event.persisted) changed();
		});
	},
};

let engine = localEngine;

export function storage(): StorageEngine {
	return engine;
}

/** Chooses another engine; before the first reading. */
export function useEngine(other: StorageEngine): void {
	engine = other;
}

function attempt<T>(action: () => T, otherwise: T): T {
	try {
		return action();
	} catch {
		return otherwise;
	}
}
