import { reporter } from '../check';
import { formMatcher } from '../forms';
import type { Locale } from '../locale';
import type { Problem } from '../problem';
import type { Style } from './schema';

/** Any text that is read by people. */
export interface WrittenText {
	readonly file: string;
	readonly path: string;
	readonly line?: number | undefined;
	readonly locale: Locale;
	readonly text: string;
}

/** Words that the course does not use, each with what to write instead. */
export function checkWords(texts: readonly WrittenText[], banned: Style['banned']): Problem[] {
	const rules = {
		ru: banned.ru.map(({ words, instead }) => ({ find: formMatcher(words), instead })),
		en: banned.en.map(({ words, instead }) => ({ find: formMatcher(words), instead })),
	};
	// Nearly all texts have none: one look at all words spares them a look at each.
	const any = {
		ru: formMatcher(banned.ru.flatMap(({ words }) => words)),
		en: formMatcher(banned.en.flatMap(({ words }) => words)),
	};
	return texts.flatMap(({ file, path, line, locale, text }) => {
		if (text.search(any[locale]) < 0) return [];
		const { problems, report } = reporter(file, 'banned-word');
		for (const { find, instead } of rules[locale]) {
			for (const { 0: word, index } of text.matchAll(find)) {
				const below = text.slice(0, index).split('\n').length - 1;
				const place = line ? { line: line + below } : undefined;
				report(path, `“${word}” is not a word of this course.`, `Write ${instead}.`, place);
			}
		}
		return problems;
	});
}
