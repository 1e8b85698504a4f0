import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { locales } from '~/core/locale';
import { entriesOf } from '~/integrations/search-entries';
import { course } from '~/library/course';
import { messages } from '~/library/messages';

interface Place {
	readonly url: string;
	readonly content: string;
	readonly meta: { readonly kind: string; readonly title: string };
}

const files = readdirSync('dist/pagefind', { recursive: true, encoding: 'utf8' });

/** Every place of the index with all its text, from the one file that holds them. */
function placesIn(locale: string): Place[] {
	const [file = '', ...others] = files.filter(
		(name) => /fragment.\w\w_group/.test(name) && name.includes(`${locale}_`),
	);
	expect(others).toEqual([]);
	const text = gunzipSync(readFileSync(`dist/pagefind/${file}`)).toString();
	return Object.values(JSON.parse(text.slice('pagefind_dcd'.length)) as Record<string, Place>);
}

/** Letters alone: the index parts and joins sentences in its own way. */
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** Every text inside a part of the content, its letters alone. */
function textsIn(part: unknown): string[] {
	if (typeof part === 'string') return [letters(part)];
	return part && typeof part === 'object' ? Object.values(part).flatMap(textsIn) : [];
}

describe.each(locales)('the index: %s', (locale) => {
	const { modules, lessons, scenarios, terms, advisor } = course(locale);
	const places = placesIn(locale);
	const ofKind = (kind: string) => places.filter(({ meta }) => meta.kind === kind);

	it('has everything that people look for, each in its own language and of a named kind', () => {
		expect(ofKind('lesson')).toHaveLength(lessons.length);
		expect(ofKind('quiz')).toHaveLength(lessons.length);
		expect(ofKind('play')).toHaveLength(scenarios.length);
		expect(ofKind('term')).toHaveLength(terms.size);
		expect(ofKind('module')).toHaveLength(modules.length);
		expect(ofKind('agreement')).toHaveLength(1);
		expect(ofKind('handout')).toHaveLength(1);
		expect(ofKind('strategy')).toHaveLength(advisor.strategies.length + 1);
		expect(new Set(places.map(({ meta }) => meta.kind))).toEqual(
			new Set(Object.keys(messages(locale).search.kinds)),
		);
		expect(places.filter(({ url }) => !url.startsWith(`/${locale}/`))).toEqual([]);
		expect(places.filter(({ url }) => /\/(?:workshops|paper|style|progress)\//.test(url))).toEqual([]);
	});

	it('knows of a role-play its beginning and nothing that comes later', () => {
		for (const { id, script } of scenarios) {
			const place = ofKind('play').find(({ url }) => url.endsWith(`/${id}/`));
			const text = letters(place?.content ?? '');
			expect(text, id).toContain(letters(script.nodes[script.start]?.title ?? 'a start'));
			const { [script.start]: start, ...rest } = script.nodes;
			const reactions = start?.choices.map(({ say, ...choice }) => choice);
			const later = textsIn([script.endings, rest, reactions]).filter((one) => one.length > 25);
			expect(later.length, id).toBeGreaterThan(50);
			expect(
				later.filter((one) => text.includes(one)),
				id,
			).toEqual([]);
		}
	});

	it('knows no answer of a quiz', () => {
		for (const { content, meta } of ofKind('quiz')) expect(letters(content)).toBe(letters(meta.title));
	});

	it('runs no word into the next one', () => {
		const joined = places.flatMap(({ content }) => content.match(/\p{L}*\p{Ll}\p{Lu}\p{Ll}+/gu) ?? []);
		const names = new Set(['DeNisi', 'ДеНизи', 'FitzHugh', 'JavaScript']);
		expect(joined.filter((word) => !names.has(word))).toEqual([]);
	});
});

it('ships only those files of pagefind that the page of search asks for', () => {
	expect(files.filter((name) => /\.(?:js|css)$/.test(name))).toEqual(['pagefind.js']);
});

describe('the entries of a page', () => {
	const page = (body: string) => `<!doctype html><html lang="en"><body><main>${body}</main></body></html>`;

	it('are its marked elements, each at its own address', () => {
		const entries = entriesOf(
			page('<dl><div id="lead" data-search="term"><dt>lead</dt><dd>a contact</dd></div></dl><p>else</p>'),
			'en/glossary/',
		);
		expect(entries.map(({ url }) => url)).toEqual(['/en/glossary/#lead']);
		expect(entries[0]?.html).toContain(
			'<html lang="en"><body data-pagefind-body data-pagefind-meta="kind:term">',
		);
		expect(entries[0]?.html).toContain(
			'<dt data-pagefind-meta="title" data-pagefind-ignore="">lead</dt> <dd>',
		);
		expect(entries[0]?.html).not.toContain('else');
	});

	it('are found by some of their parts alone where these say so', () => {
		const [entry] = entriesOf(
			page('<div data-search="play"><h1 data-pagefind-body>A</h1><p>end</p></div>'),
			'en/a/',
		);
		expect(entry?.url).toBe('/en/a/');
		expect(entry?.html).toContain('<body data-pagefind-meta');
	});

	it('keep the words of neighbours apart, and leave a title as it is', () => {
		const list = '<dl><dt>What you want</dt><dd>Peace</dd></dl><ul><li>one</li><li>two</li></ul>';
		const [entry] = entriesOf(page(`<div data-search="term"><h2>Lead</h2>${list}</div>`), 'en/a/');
		expect(entry?.html).toContain('>Lead</h2>');
		expect(entry?.html).toContain('<dt>What you want.</dt> <dd>Peace</dd> ');
		expect(entry?.html).toContain('<li>one</li> <li>two</li> ');
	});

	it('are none on a page without marks', () => {
		expect(entriesOf(page('<p>words</p>'), 'en/')).toEqual([]);
	});
});
