/** A word and where it stands: `start` and `end` in the text, and which sentence and clause by number. */
export interface Word {
	/** As words are compared, see `fold`. */
	readonly folded: string;
	readonly start: number;
	readonly end: number;
	readonly sentence: number;
	readonly clause: number;
	/** Inside quotation marks, so somebody else’s. */
	readonly quoted: boolean;
}

/** The words of a text in their order; time grows with the length of the text. */
export function wordsOf(text: string): Word[] {
	const quotations = [...text.matchAll(/«[^«»]*»|“[^“”]*”|„[^„“]*“|"[^"]*"/g)].map(
		({ 0: all, index }) => [index, index + all.length] as const,
	);
	let [end, sentence, clause] = [0, 0, 0];
	return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)].map(({ 0: word, index: start }) => {
		const between = text.slice(end, start);
		const folded = fold(word);
		if (/[.!?…\n]/.test(between)) sentence++;
		// A clause with «что» or "that" goes on with the one before it: «не скажу, что…».
		if (/[^\s,]/.test(between.trim()) || (between.includes(',') && !/^(что|that)$/.test(folded))) clause++;
		end = start + word.length;
		const quoted = quotations.some(([from, to]) => from < start && start < to);
		return { folded, start, end, sentence, clause, quoted };
	});
}

/** Capital letters, ё and apostrophes make no difference: «Всё» is «все», "Don’t" is "dont". */
export function fold(word: string): string {
	return word.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/['’]/g, '').replace(/-+$/, '');
}
