import { describe, expect, it } from 'vitest';
import { type Found, isMeant, shownOf } from '~/core/search/found';

const part = (title: string, url: string, excerpt: string, ...scores: number[]) => ({
	title,
	url,
	excerpt,
	weighted_locations: scores.map((balanced_score) => ({ balanced_score })),
});
const found = (change: Partial<Found>): Found => ({
	url: '/en/lessons/a/',
	excerpt: 'a <mark>word</mark>',
	meta: { title: 'A lesson', kind: 'lesson' },
	sub_results: [],
	...change,
});

describe('what is shown of a place', () => {
	it('is the part in which most was found, with a way to it', () => {
		const shown = shownOf(
			found({
				sub_results: [
					part('A lesson', '/en/lessons/a/', 'at <mark>first</mark>', 3),
					part('Later', '/en/lessons/a/#part-2', 'then <mark>more</mark>', 2, 2),
				],
			}),
		);
		expect(shown.url).toBe('/en/lessons/a/');
		expect(shown.excerpt).toBe('then <mark>more</mark>');
		expect(shown.part).toEqual({ title: 'Later', url: '/en/lessons/a/#part-2' });
	});

	it('has no way to a part where the page begins', () => {
		const [start] = [part('A lesson', '/en/lessons/a/', 'at <mark>first</mark>', 3)];
		expect(shownOf(found({ sub_results: [start] })).part).toBeUndefined();
	});

	it('does not say the title again', () => {
		const quiz = { meta: { title: 'Quiz: «The\u00a0map»' }, excerpt: 'Quiz: «The <mark>map».</mark>' };
		expect(shownOf(found(quiz)).excerpt).toBe('');
	});

	it('marks words without the punctuation that touches them', () => {
		const { excerpt } = shownOf(found({ excerpt: 'the <mark>(“leads”),</mark> so' }));
		expect(excerpt).toBe('the (“<mark>leads</mark>”), so');
	});
});

describe('a place is meant', () => {
	it.each([
		['конфликтов', 'Вид <mark>конфликта.</mark>'],
		['mediation', 'the <mark>mediator”</mark>'],
		['посредничество', 'нужен <mark>посредник</mark>'],
		['учёт', 'по <mark>учету</mark>'],
		['лиды', '<mark>лид</mark>'],
		['cold zebra', '<mark>cold</mark>'],
	])('when %s is found as %s', (query, excerpt) => {
		expect(isMeant(found({ excerpt }), query)).toBe(true);
	});

	it.each([
		['zzzqqq', 'Rubin, J. <mark>Z.</mark>'],
		['рекрутинг', 'по <mark>рекламе</mark>'],
		['ab', '<mark>a</mark> lesson'],
	])('not when %s is found as %s', (query, excerpt) => {
		expect(isMeant(found({ excerpt }), query)).toBe(false);
	});

	it('by its title or a part alone', () => {
		expect(isMeant(found({ excerpt: '' }), 'lessons')).toBe(true);
		expect(
			isMeant(found({ excerpt: '', sub_results: [part('B', '#b', '<mark>trust</mark>')] }), 'trusting'),
		).toBe(true);
	});
});
