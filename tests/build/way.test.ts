import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { locales } from '~/core/locale';
import { builtPages } from './built-pages';

const { modules } = parse(readFileSync('content/course.yaml', 'utf8')) as {
	modules: { id: string; lessons: string[] }[];
};
const wanted = modules.flatMap(({ id, lessons }) => [
	...lessons.map((lesson) => `lessons/${lesson}/`),
	`modules/${id}/`,
]);

/** Addresses that a page links as the one before or after it: in its head and in its text. */
function linked(address: string, rel: 'prev' | 'next'): string[] {
	const { html = '' } = builtPages.find((page) => page.address === address) ?? {};
	const tags = html.match(/<(?:a|link)\b[^>]*>/g) ?? [];
	const hrefs = tags
		.filter((tag) => tag.includes(`rel="${rel}"`))
		.map((tag) => /href="([^"]+)"/.exec(tag)?.[1]);
	return hrefs.map((href) => normalize(join(address, href ?? '')));
}

it.each(locales)(
	'one way leads through all lessons and past the close of each module, there and back: %s',
	(locale) => {
		const way = wanted.map((path) => `${locale}/${path}`);
		for (const [index, address] of way.entries()) {
			const [before, after] = [way[index - 1], way[index + 1]];
			expect(linked(address, 'prev'), address).toEqual(before ? [before, before] : []);
			expect(linked(address, 'next'), address).toEqual(after ? [after, after] : []);
		}
	},
);
