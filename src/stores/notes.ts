import { recordNote } from '../core/progress/notes';
import type { Notes } from '../core/progress/progress';
import { $progress, verb } from './progress';

/** @returns whether the text is saved: false while storage is off or full */
export const writeNote = verb(recordNote);

/** What the learner has written in a lesson, by field. */
export function noteOf(lessonId: string): Notes {
	return $progress.get().notes?.[lessonId] ?? {};
}
