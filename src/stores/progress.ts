import { atom } from 'nanostores';
import { parseProgress } from '../core/progress/parse';
import type { Notes, Progress } from '../core/progress/progress';
import * as record from '../core/progress/record';
import { type StorageEngine, storage } from './storage';

/** The learner's record on this device. */
export const $progress = atom<Progress>(record.nothingYet);

/** A saved record that could not be understood; it is kept aside and offered as a file. */
export const $setAside = atom<string | null>(null);

/** True while nothing can be kept, because storage is switched off or full: the record lives in this page alone. */
export const $unsaved = atom(false);

let watched: StorageEngine | undefined;

/**
 * Reads what is saved and follows what other tabs save. Islands call it once they are alive, so that the printed
 * page and theirs agree.
 */
export function openProgress(): void {
	reload();
	if (watched === storage()) return;
	watched = storage();
	watched.watch(reload);
}

export const recordAnswer = verb(record.recordAnswer);
export const recordCheck = verb(record.recordCheck);
export const resetQuiz = verb(record.resetQuiz);
export const recordPlay = verb(record.recordPlay);
export const recordEnding = verb(record.recordEnding);
export const recordPhrase = verb(record.recordPhrase);
export const markRead = verb(record.markRead);
export const rememberPlace = verb(record.rememberPlace);

/** @returns whether the text is saved: false while storage is off or full */
export const writeNote = verb(record.recordNote);

/** What the learner has written in a lesson, by field. */
export function noteOf(lessonId: string): Notes {
	return $progress.get().notes?.[lessonId] ?? {};
}

export function eraseEverything(): void {
	storage().remove();
	$progress.set(record.nothingYet);
	$setAside.set(null);
}

export function forgetSetAside(): void {
	storage().setAside(null);
	$setAside.set(null);
}

/** Turns a pure rule into one that loads, applies and saves; it returns whether the record is saved. */
export function verb<Values extends unknown[]>(rule: (progress: Progress, ...values: Values) => Progress) {
	return (...values: Values): boolean => change((progress) => rule(progress, ...values));
}

function reload(): void {
	$progress.set(newest());
	$unsaved.set(!storage().works());
	const aside = storage().aside();
	if (aside !== null) $setAside.set(aside);
}

function change(rule: (progress: Progress) => Progress): boolean {
	const changed = rule(newest());
	$progress.set(changed);
	const saved = storage().write(JSON.stringify(changed));
	$unsaved.set(!saved);
	return saved;
}

/**
 * What is saved, since another tab may have written meanwhile; but while nothing can be saved, what this page holds.
 * A record that cannot be understood is set aside, never written over.
 */
function newest(): Progress {
	if ($unsaved.get()) return $progress.get();
	const text = storage().read();
	if (text === null) return record.nothingYet;
	const saved = parseProgress(text);
	if (saved) return saved;
	storage().setAside(text);
	$setAside.set(text);
	return record.nothingYet;
}
