import type { KeptCase, Progress } from './progress';

/** Remembers a note until its case is kept. */
export function draftNote(progress: Progress, note: string): Progress {
	return { ...progress, note: note || undefined };
}

/** @param kept the newest stands first; texts are trimmed, empty ones are left out; the draft of the note is done with */
export function keepCase(progress: Progress, { at, situation, note, outcome }: KeptCase): Progress {
	const others = (progress.cases ?? []).filter((one) => one.at !== at);
	const kept = { at, situation, note: note?.trim() || undefined, outcome: outcome?.trim() || undefined };
	return { ...progress, note: undefined, cases: [kept, ...others] };
}

/** Changes the note of a case, or what came of it, as it is being written; an empty text is forgotten. */
export function rewriteCase(
	progress: Progress,
	at: string,
	part: 'note' | 'outcome',
	text: string,
): Progress {
	const rewritten = (one: KeptCase) =>
		one.at === at ? { ...one, [part]: text.trim() ? text : undefined } : one;
	return { ...progress, cases: progress.cases?.map(rewritten) };
}

export function forgetCase(progress: Progress, at: string): Progress {
	return { ...progress, cases: progress.cases?.filter((one) => one.at !== at) };
}
