import { describe, expect, it } from 'vitest';
import { locales } from '~/core/locale';
import { course } from '~/library/course';
import { advisorPayloads } from '~/pages/[locale]/advisor/_payloads';

describe.each(locales)('the role-plays that the advisor offers, in %s', (locale) => {
	const { scenes } = JSON.parse(advisorPayloads(locale).advice.text);
	const offered = Object.values<{ id: string }[]>(scenes).flatMap((ones) => ones.map(({ id }) => id));

	it('are never those that are not scored', () => {
		const unscored = course(locale).scenarios.flatMap(({ id, script }) => (script.unscored ? id : []));
		expect(unscored).not.toEqual([]);
		expect(offered).toContain('cold-leads');
		expect(offered.filter((id) => unscored.includes(id))).toEqual([]);
	});
});
