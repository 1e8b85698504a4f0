import { expect, it } from 'vitest';
import { judgeCase } from '~/core/advisor/judge';
import { byId } from '~/core/by-id';
import { locales } from '~/core/locale';
import { course } from '~/library/course';
import { builtPages } from './built-pages';

const pageOf = (locale: string) =>
	builtPages.find(({ address }) => address === `${locale}/advisor/predict/`)?.html ?? '';
const number = (text = '') => Number(text.replace('−', '-'));

it.each(locales)('the printed reasons of a way add up to its points (%s)', (locale) => {
	const listed = pageOf(locale).match(/<li data-strategy[^>]*data-total[\s\S]*?<\/ul>/g) ?? [];
	expect(listed.length).toBeGreaterThan(0);
	for (const way of listed) {
		const text = way.replaceAll('&nbsp;', ' ');
		const points = number(/<summary>[^<]*,\s*([−\d]+)[^<]*<\/summary>/.exec(text)?.[1]);
		const printed = [...text.matchAll(/<b>([−+\d]+)<\/b>/g)].map(([, one]) => number(one));
		expect(
			printed.reduce((sum, one) => sum + one, 0),
			text,
		).toBe(points);
	}
});

/** The golden cases of the page with what is printed of each. */
function printed(locale: (typeof locales)[number]) {
	const { advisor } = course(locale);
	const sections = pageOf(locale).split(/(?=<section[^>]*data-case=")/);
	return advisor.predict.map(({ id }) => ({
		golden: byId(advisor.golden, id),
		html: sections.find((section) => section.includes(`data-case="${id}"`)) ?? '',
	}));
}

it.each(locales)(
	'one case, as the lead says, owns that our judgement and the advisor part (%s)',
	(locale) => {
		const model = course(locale).advisor;
		const cases = printed(locale);
		const owned = cases.filter(({ html }) => html.includes('data-parted'));
		const parted = cases.filter(({ golden }) => judgeCase(model, golden).verdict !== 'best');
		expect(owned).toEqual(parted);
		expect(owned).toHaveLength(1);
	},
);

it.each(locales)('no case names an answer that its story leaves open (%s)', (locale) => {
	const { factors } = course(locale).advisor;
	for (const { golden, html } of printed(locale)) {
		const open = factors.filter(({ id }) => golden.answers[id] === undefined);
		expect(open.filter(({ name }) => html.includes(`${name}: `)).map(({ id }) => id)).toEqual([]);
	}
});
