import { recordNote } from '../progress/notes';
import type { Notes, Progress } from '../progress/progress';

/** Where the text of one part of the agreement is kept: in a row of a lesson’s sheet or, without one, under its id. */
export interface Place {
	readonly id: string;
	readonly lesson?: string | undefined;
	readonly row?: string | undefined;
}

/** A line as the page of the agreement shows it. */
export interface AgreementLine extends Place {
	readonly title: string;
	readonly lessonTitle?: string | undefined;
	/** A text to start from. */
	readonly typical: string;
	readonly reason: string;
	readonly sources: readonly {
		readonly cite: string;
		readonly url?: string | undefined;
		readonly lang: string;
	}[];
}

export const salesName = 'sales-name';
export const marketingName = 'marketing-name';
export const reviewDay = 'review-day';

/** Parts of the agreement beside its lines: how the departments are called, and the day of the review. */
export const ownFields = [salesName, marketingName, reviewDay] as const;

/** Every part of the agreement. */
export function placesOf(lines: readonly Place[]): Place[] {
	return [...lines, ...ownFields.map((id) => ({ id }))];
}

/** The agreement as it is written now, by part; parts without a word are left out. */
export function draftOf({ notes = {}, agreement }: Progress, lines: readonly Place[]): Notes {
	const written = placesOf(lines).flatMap(({ id, lesson, row }) => {
		const text = lesson && row ? notes[lesson]?.[row] : agreement?.fields[id];
		return text?.trim() ? [[id, text] as const] : [];
	});
	return Object.fromEntries(written);
}

/** @param text kept as typed; a blank one is forgotten */
export function writePart(progress: Progress, { id, lesson, row }: Place, text: string): Progress {
	if (lesson && row) return recordNote(progress, lesson, row, text);
	const { fields = {}, versions = {} } = progress.agreement ?? {};
	const { [id]: _, ...others } = fields;
	const written = text.trim() ? { ...others, [id]: text } : others;
	return { ...progress, agreement: { fields: written, versions } };
}

/** Writes texts into parts that have no word yet; what is written stays. */
export function fillBlank(
	progress: Progress,
	lines: readonly (Place & { readonly typical: string })[],
): Progress {
	const draft = draftOf(progress, lines);
	return lines
		.filter(({ id }) => !draft[id])
		.reduce((filled, line) => writePart(filled, line, plain(line.typical)), progress);
}

/** A printed text as somebody would have typed it, with ordinary spaces. */
export function plain(text: string): string {
	return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** `gap`: something is left to be filled in by hand, ____. */
export type Fullness = 'blank' | 'gap' | 'full';

export function fullnessOf(text = ''): Fullness {
	if (!text.trim()) return 'blank';
	return /_{3,}/.test(text) ? 'gap' : 'full';
}
