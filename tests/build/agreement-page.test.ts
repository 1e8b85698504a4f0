import { expect, it } from 'vitest';
import { locales } from '~/core/locale';
import { course } from '~/library/course';
import { builtPages } from './built-pages';

const pageAt = (address: string) => builtPages.find((page) => page.address === address)?.html ?? '';

it.each(locales)(
	'the course map, the last lesson that gives it a line and the close after it lead there (%s)',
	(locale) => {
		const leading = builtPages
			.filter(
				({ address, html }) =>
					address.startsWith(`${locale}/`) && /href="[./]*[a-z]{2}\/agreement\/"/.test(html),
			)
			.map(({ address }) => address);
		expect(leading).toEqual(
			expect.arrayContaining([
				`${locale}/course/`,
				`${locale}/lessons/36-who-owns-what/`,
				`${locale}/modules/keep/`,
			]),
		);
		expect(leading).not.toContain(`${locale}/modules/ways/`);
	},
);

it.each(locales)('each line of the agreement and its row on a sheet link to each other (%s)', (locale) => {
	const agreement = pageAt(`${locale}/agreement/`);
	const withRows = course(locale).agreement.filter(({ row }) => row);
	expect(withRows.length).toBeGreaterThan(7);
	for (const { id, lesson, row } of withRows) {
		expect(agreement).toContain(`id="line-${id}"`);
		expect(agreement).toContain(`href="../../${locale}/lessons/${lesson}/#own-${row}-label"`);
		const sheet = pageAt(`${locale}/lessons/${lesson}/`);
		expect(sheet).toContain(`id="own-${row}-label"`);
		expect(sheet).toContain(`href="../../../${locale}/agreement/#line-${id}"`);
	}
});
