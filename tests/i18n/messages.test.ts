import { describe, expect, it } from 'vitest';
import { en } from '~/i18n/en';
import { ru } from '~/i18n/ru';
import { messages } from '~/library/messages';

/** Every text of a tree with its place, e.g. `site.theme`. */
function texts(part: unknown, path = ''): [string, string][] {
	if (typeof part === 'string') return [[path, part]];
	return Object.entries(part as object).flatMap(([key, inner]) =>
		texts(inner, path ? `${path}.${key}` : key),
	);
}

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
const english = new Map(texts(en));
const withoutForms = texts(ru).filter(([path]) => !/\.(one|few|many|other)$/.test(path));

describe('messages', () => {
	it('have the same placeholders in both languages', () => {
		for (const [path, text] of withoutForms) {
			expect([path, placeholders(english.get(path) ?? '')]).toEqual([path, placeholders(text)]);
		}
	});

	it('are all written, with no Russian left in English', () => {
		const russian = texts(en).filter(([path, text]) => /[а-яё]/i.test(text) && path !== 'site.otherLanguage');
		expect(russian).toEqual([]);
		expect(
			texts(en)
				.concat(texts(ru))
				.filter(([, text]) => text.trim() === ''),
		).toEqual([]);
	});

	it('get the typography of their language', () => {
		expect(messages('ru').site.tagline).toMatch(/\u00a0/);
		expect(texts(messages('ru')).filter(([, text]) => /"/.test(text))).toEqual([]);
		expect(texts(messages('en')).filter(([, text]) => /"|\w'\w/.test(text))).toEqual([]);
	});
});
