import { describe, expect, it } from 'vitest';
import { locales } from '~/core/locale';
import { allChoices } from '~/core/scenario/passages';
import { course } from '~/library/course';
import { builtPages } from './built-pages';

const cases = locales.flatMap((locale) =>
	course(locale).scenarios.map(({ id, scenario, script }, _, all) => ({
		address: `${locale}/paper/${id}/`,
		html: builtPages.find(({ address }) => address === `${locale}/paper/${id}/`)?.html ?? '',
		scenario,
		script,
		chairs:
			all.filter((one) => one.id === id || one.scenario.chair === id || one.id === scenario.chair).length +
			(scenario.other ? 1 : 0),
	})),
);

describe.each(cases)('/$address', ({ html, scenario, script, chairs }) => {
	const numbersIn = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, number]) => Number(number));

	it('has a numbered section for each scene, choice and ending', () => {
		const places = Object.keys(scenario.nodes).length + Object.keys(scenario.endings).length;
		const count = places + allChoices(scenario).length;
		expect(numbersIn(/<section class="numbered[^"]*" id="n(\d+)"/g)).toEqual(
			Array.from({ length: count }, (_, index) => index + 1),
		);
	});

	it('leads by arrows only to numbers that exist, and to each but the first', () => {
		const arrows = numbersIn(/class="arrow" href="#n(\d+)"/g);
		const sections = numbersIn(/id="n(\d+)"/g);
		expect([...new Set(arrows)].toSorted((a, b) => a - b)).toEqual(sections.slice(1));
	});

	it('names choices by number and facts by letter, never by the words of another section', () => {
		for (const { text } of script.facts) expect(html.split(text)).toHaveLength(2);
		for (const [condition] of html.matchAll(/<em>[^<]*<\/em>/g)) expect(condition).not.toMatch(/[«“]/);
	});

	it('has a role card for each chair', () => {
		expect(html.match(/class="role-card"/g)).toHaveLength(chairs);
	});
});
