import type { Progress } from './progress';

export const nothingYet: Progress = { version: 1, lessons: {}, quizzes: {}, plays: {} };

/** @param day `2026-03-19`; the first reading counts */
export function markRead(progress: Progress, lessonId: string, day: string): Progress {
	return { ...progress, lessons: { [lessonId]: day, ...progress.lessons } };
}

/** @param path address after the locale, e.g. `lessons/01-why-conflict/` */
export function rememberPlace(progress: Progress, path: string): Progress {
	return { ...progress, last: path };
}
