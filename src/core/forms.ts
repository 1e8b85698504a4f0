/**
 * Finds words in a text, in any case and only as whole words.
 * @param forms the words; `*` stands for any ending, e.g. `лид*`, `средн* чек*`; ё equals е
 */
export function formMatcher(forms: readonly string[]): RegExp {
	const patterns = forms
		.toSorted((a, b) => b.length - a.length)
		.map((form) =>
			form
				.trim()
				.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
				.replace(/[её]/gi, '[её]')
				.replace(/['’]/g, "['’]")
				.replaceAll('*', '[\\p{L}]*')
				.replace(/\s+/g, '[\\s\\u00a0]+'),
		);
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`, 'giu');
}
