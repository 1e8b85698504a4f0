import { diffArrays } from 'diff/lib/diff/array.js';

/** A stretch of a text that stands only in the older text, only in the newer, or in both. */
export interface Stretch {
	readonly text: string;
	readonly only?: 'before' | 'after';
}

/** Which words changed between two texts, in reading order. */
export function changedWords(before: string, after: string): Stretch[] {
	return diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => {
		const text = value.join('');
		if (added) return { text, only: 'after' };
		return removed ? { text, only: 'before' } : { text };
	});
}

/** Words and what stands between them: a full stop behind a word does not make it another. */
function wordsOf(text: string): string[] {
	return text.trim().match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}
