import type { Notes, Progress } from './progress';

/**
 * Remembers what the learner writes into a field of a lesson.
 * @param text kept as typed; a blank one is forgotten
 */
export function recordNote(progress: Progress, lessonId: string, fieldId: string, text: string): Progress {
	const { [lessonId]: old = {}, ...lessons } = progress.notes ?? {};
	const { [fieldId]: _, ...fields } = old;
	const written: Notes = text.trim() ? { ...fields, [fieldId]: text } : fields;
	const notes = Object.keys(written).length > 0 ? { ...lessons, [lessonId]: written } : lessons;
	return { ...progress, notes: Object.keys(notes).length > 0 ? notes : undefined };
}
