import { atom } from 'nanostores';
import { parseProgress } from '../core/progress/parse';
import type { Progress } from '../core/progress/progress';
import * as record from '../core/progress/record';
import { storage } from './storage';

/** The learner's record on this device. */
export const $progress = atom<Progress>(record.nothingYet);

/** A saved record that could not be understood; it is kept aside and offered as a file. */
export const $setAside = atom<string | null>(null);

/** True when the last change could not be kept: storage is switched off or full. */
export const $unsaved = atom(false);

/** Reads what is saved. Islands call it once they are alive, so that the printed page and theirs agree. */
export function openProgress(): void {
	const text = storage().read();
	if (text === null) return;
	const saved = parseProgress(text);
	if (saved) $progress.set(saved);
	else {
		storage().setAside(text);
		storage().remove();
		$setAside.set(text);
	}
}

export const recordAnswer = verb(record.recordAnswer);
export const recordCheck = verb(record.recordCheck);
export const resetQuiz = verb(record.resetQuiz);
export const recordPlay = verb(record.recordPlay);
export const recordEnding = verb(record.recordEnding);
export const recordPhrase = verb(record.recordPhrase);
export const rememberPlace = verb(record.rememberPlace);

/** @param address parameters of the advisor's page; empty when all answers are cleared */
export function rememberAdvisor(address: string): void {
	change((progress) => ({ ...progress, advisor: address || undefined }));
}

export function eraseEverything(): void {
	storage().remove();
	$progress.set(record.nothingYet);
}

function verb<Values extends unknown[]>(rule: (progress: Progress, ...values: Values) => Progress) {
	return (...values: Values): void => change((progress) => rule(progress, ...values));
}

/** Another tab may have written meanwhile, so the newest saved record is the one that changes. */
function change(rule: (progress: Progress) => Progress): void {
	const saved = parseProgress(storage().read() ?? '');
	const changed = rule(saved ?? $progress.get());
	$progress.set(changed);
	$unsaved.set(!storage().write(JSON.stringify(changed)));
}
