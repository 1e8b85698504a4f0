import type { Progress } from '../core/progress/progress';
import { markRead, nothingYet, rememberPlace as withPlace } from '../core/progress/record';
import { storage } from './storage';

/*
 * Lessons ship no framework and no schema, so here the record is changed without being checked as a whole. One
 * that does not look like ours is left for the pages that can check it and set it aside.
 */

/** @param day `2026-03-19` */
export function lessonRead(lessonId: string, day: string): void {
	edit((progress) => markRead(progress, lessonId, day));
}

/** @param path address after the locale, e.g. `lessons/01-why-conflict/` */
export function rememberPlace(path: string): void {
	edit((progress) => withPlace(progress, path));
}

/** What is saved, or an empty record; undefined when it is not ours to touch. */
export function savedProgress(): Progress | undefined {
	try {
		const saved: Progress = JSON.parse(storage().read() ?? JSON.stringify(nothingYet));
		return saved.version === 1 && saved.lessons && saved.plays ? saved : undefined;
	} catch {
		return undefined;
	}
}

function edit(rule: (progress: Progress) => Progress): void {
	const saved = savedProgress();
	if (saved) storage().write(JSON.stringify(rule(saved)));
}
