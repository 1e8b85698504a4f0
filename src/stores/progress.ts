import { atom } from 'nanostores';
import { merge } from '../core/progress/merge';
import { parseProgress } from '../core/progress/parse';
import type { Progress } from '../core/progress/progress';
import * as record from '../core/progress/record';
import { type StorageEngine, storage } from './storage';

/** The learner's record on this device. */
export const $progress = atom<Progress>(record.nothingYet);

/** Saved records that could not be understood; they are kept aside and offered as a file. */
export const $setAside = atom<string | null>(null);

/** True while this page holds something that is not saved, because storage is switched off, full or in the way. */
export const $unsaved = atom(false);

/** Counts how often the record was erased elsewhere, e.g. in another tab, while this page was open. */
export const $erasures = atom(0);

/**
 * Milliseconds in which a change of this page may be lost without anybody's wish: another tab that had not heard of
 * it yet writes the whole record.
 */
const unsettledFor = 1000;

/** What storage held before the latest changes of this page. */
let base: Progress = record.nothingYet;
let changedAt = 0;
/** Whether storage has held a record since the page was opened. */
let known = false;
/** The text last seen in storage or written there, and what it means. */
let seen: { text?: string; progress: Progress } = { progress: record.nothingYet };
let watched: StorageEngine | undefined;

/**
 * Reads what is saved and follows what other tabs save. Islands call it once they are hydrated, so that the page as
 * the server rendered it and theirs agree.
 */
export function openProgress(): void {
	if (!$unsaved.get()) {
		base = $progress.get();
		known = false;
	}
	reload();
	if (!storage().works()) $unsaved.set(true);
	if (watched === storage()) return;
	watched = storage();
	watched.watch(reload);
}

export const markRead = verb(record.markRead);
export const rememberPlace = verb(record.rememberPlace);

/** @returns false when the browser did not let it happen; then all is as it was */
export function eraseEverything(): boolean {
	if (!storage().remove()) return false;
	forget();
	$setAside.set(null);
	return true;
}

/** Deletes what was set aside, or lies in the way; the record of this page can then be saved. */
export function forgetSetAside(): void {
	const stuck = stored() === 'locked';
	if (!(stuck ? storage().remove() : storage().forgetAside())) return;
	$setAside.set(null);
	if (stuck) save($progress.get());
}

/** Turns a pure rule into one that loads, applies and saves; it returns whether the record is saved. */
export function verb<Values extends unknown[]>(rule: (progress: Progress, ...values: Values) => Progress) {
	return (...values: Values): boolean => change((progress) => rule(progress, ...values));
}

function change(rule: (progress: Progress) => Progress): boolean {
	settle();
	const there = stored();
	if (there === 'erased') forget();
	const ours = typeof there === 'string' ? $progress.get() : merge(base, $progress.get(), there);
	if ($progress.get() === base && typeof there !== 'string') base = there;
	$progress.set(rule(ours));
	changedAt = Date.now();
	if (there !== 'locked') return save($progress.get());
	$unsaved.set(true);
	return false;
}

/** What another tab has saved is taken over, and with it what this page has not saved or what was written over. */
function reload(): void {
	settle();
	const there = stored();
	const aside = storage().aside();
	if (aside !== null) $setAside.set(aside);
	if (there === 'locked') {
		$unsaved.set(true);
		return;
	}
	if (there === 'erased') {
		forget();
		$erasures.set($erasures.get() + 1);
		return;
	}
	const merged = merge(base, $progress.get(), there);
	base = there;
	$progress.set(merged);
	// Only once, or two tabs that disagree would write by turns.
	changedAt = 0;
	if (JSON.stringify(merged) !== JSON.stringify(there)) save(merged);
}

/** Changes that were saved a while ago are nobody's to lose: from now on, other tabs may undo them. */
function settle(): void {
	if (!$unsaved.get() && Date.now() - changedAt > unsettledFor) base = $progress.get();
}

function save(progress: Progress): boolean {
	const text = JSON.stringify(progress);
	const saved = storage().write(text);
	if (saved) {
		seen = { text, progress };
		known = true;
	}
	$unsaved.set(!saved);
	return saved;
}

/**
 * What is saved. A record that cannot be understood is moved aside, never written over.
 * @returns `erased` when there was a record and now is none; `locked` when what lies there must not be written over
 */
function stored(): Progress | 'erased' | 'locked' {
	const text = storage().read();
	if (text === undefined) return 'locked';
	if (text === null) return known ? 'erased' : record.nothingYet;
	if (text === seen.text) {
		known = true;
		return seen.progress;
	}
	const progress = parseProgress(text);
	if (progress) {
		seen = { text, progress };
		known = true;
		return progress;
	}
	const moved = storage().setAside(text);
	$setAside.set(storage().aside() ?? text);
	if (!moved) return 'locked';
	known = false;
	return base;
}

function forget(): void {
	base = record.nothingYet;
	known = false;
	$progress.set(record.nothingYet);
}
