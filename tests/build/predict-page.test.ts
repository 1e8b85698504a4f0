import { expect, it } from 'vitest';
import { locales } from '~/core/locale';
import { builtPages } from './built-pages';

const number = (text = '') => Number(text.replace('−', '-'));

it.each(locales)('the printed reasons of a way add up to its points (%s)', (locale) => {
	const html = builtPages.find(({ address }) => address === `${locale}/advisor/predict/`)?.html ?? '';
	const listed = html.match(/<li data-strategy[^>]*data-total[\s\S]*?<\/ul>/g) ?? [];
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
