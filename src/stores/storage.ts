/*
 * The one seam through which the record of progress is kept. localStorage is an engine behind it; an LMS is another.
 * Nothing here throws: where storage is switched off or full, the record lives as long as the page.
 */
export interface StorageEngine {
	read(): string | null;
	/** @returns false when the text could not be kept */
	write(text: string): boolean;
	remove(): void;
	/** Keeps a record that could not be understood, out of the way of the next one. */
	setAside(text: string): void;
}

const key = 'common-ground';

export const localEngine: StorageEngine = {
	read: () => attempt(() => localStorage.getItem(key), null),
	write: (text) =>
		attempt(() => {
			localStorage.setItem(key, text);
			return true;
		}, false),
	remove: () => attempt(() => localStorage.removeItem(key), undefined),
	setAside: (text) => attempt(() => localStorage.setItem(`${key}-set-aside`, text), undefined),
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
