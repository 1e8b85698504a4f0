import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { locales } from '~/core/locale';
import { course } from '~/library/course';
import { builtPages } from './built-pages';

it.each(locales)('prints every term of the course in the order of the alphabet: %s', (locale) => {
	const html = readFileSync(`dist/${locale}/glossary/index.html`, 'utf8');
	const names = [...html.matchAll(/<dt[^>]*>([^<]+)<\/dt>/g)].map(([, name]) => name ?? '');
	const all = [...course(locale).terms.values()].map(({ name }) => name);
	expect(names).toEqual(all.toSorted(new Intl.Collator(locale).compare));
	expect(html).toContain('lessons/18-escalation/');
});

it('links every explained term of a lesson to its entry', () => {
	const lessons = builtPages.filter(({ html }) => html.includes('class="term-card"'));
	expect(lessons.length).toBeGreaterThan(10);
	for (const { address, html } of lessons) {
		const cards = [...html.matchAll(/id="term-([\w-]+)" popover.*?href="([^"]+)"/g)];
		expect(cards.length, address).toBeGreaterThan(0);
		for (const [, id, href] of cards)
			expect(href, address).toBe(`../../../${address.slice(0, 2)}/glossary/#${id}`);
	}
});
