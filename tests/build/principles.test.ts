import { describe, expect, it } from 'vitest';
import { locales } from '../../src/core/locale';
import { course } from '../../src/library/course';
import { builtPages } from './built-pages';

const pages = new Map(builtPages.map(({ address, html }) => [address, html]));

describe.each(locales)('a role-play (%s)', (locale) => {
	const { scenarios, principles } = course(locale);
	const explained = scenarios.flatMap(({ id, script }) =>
		Object.values(script.nodes).flatMap(({ choices }) =>
			choices.flatMap(({ id: choice, principle }) => (principle ? [{ id, choice, principle }] : [])),
		),
	);

	it('names its principles somewhere', () => expect(explained.length).toBeGreaterThan(0));

	it.each(explained)('links the explanation of $choice to the lesson that teaches it', (named) => {
		const html = pages.get(`${locale}/scenarios/${named.id}/`) ?? '';
		const { lesson = '', name, written } = principles.get(named.principle) ?? {};
		const [, arrival = ''] = html.split(`data-after="${named.choice}"`);
		const [why = ''] = arrival.split('</details>');
		expect(why).toContain(name);
		if (written) expect(why).toContain(`lessons/${lesson}/#principle-${named.principle}"`);
	});
});
