import { attempt, getItem, keyOf, removeItem, setItem } from './site-keys';

/*
 * The one seam through which the record of progress is kept. localStorage is an engine behind it; an LMS is another.
 * Nothing here throws: where storage is switched off or full, the record lives as long as the page.
 */
export interface StorageEngine {
	/** False when storage is switched off or full. */
	works(): boolean;
	/** @returns null when nothing is saved, undefined when that cannot be told now */
	read(): string | null | undefined;
	/** @returns false when the text could not be kept */
	write(text: string): boolean;
	/** Forgets the record, what was set aside and what a room was shown. @returns false when that did not happen */
	remove(): boolean;
	/**
	 * Moves a record that could not be understood out of the way of the next one, beside those moved earlier.
	 * @returns false when it could not be moved and lies where it was
	 */
	setAside(text: string): boolean;
	/** @returns false when nothing could be forgotten */
	forgetAside(): boolean;
	aside(): string | null;
	/** Tells when the record changed elsewhere: in another tab, or while this page lay in the browser's history. */
	watch(changed: () => void): void;
}

export const localEngine: StorageEngine = {
	works: () =>
		done(() => {
			setItem('probe', 'probe');
			removeItem('probe');
		}),
	read: () => attempt(() => getItem('record'), undefined),
	write: (text) => done(() => setItem('record', text)),
	remove: () =>
		done(() => {
			for (const name of ['record', 'set-aside', 'room', 'desk', 'pair'] as const) removeItem(name);
		}),
	setAside: (text) =>
		done(() => {
			const before = getItem('set-aside');
			// It may have got here already, and only the record not out of the way.
			if (!before?.endsWith(text)) setItem('set-aside', before === null ? text : `${before}\n${text}`);
			removeItem('record');
		}),
	forgetAside: () => done(() => removeItem('set-aside')),
	aside: () => attempt(() => getItem('set-aside'), null),
	watch(changed) {
		addEventListener('storage', (event) => {
			if (event.key === keyOf('record') || event.key === null) changed();
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

function done(action: () => void): boolean {
	return attempt(() => {
		action();
		return true;
	}, false);
}
