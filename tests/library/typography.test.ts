import { expect, it } from 'vitest';
import { locales } from '~/core/locale';
import { typograph } from '~/library/typography';

it.each(['R&D', 'Q&A', 'AT&T', 'P&L', 'Johnson & Johnson', '&amp;', '&nbsp;', 'x<y'])(
	'leaves %s as it is written',
	(written) => {
		for (const locale of locales) {
			expect(typograph(written, locale)).toBe(written);
			expect(typograph(`"${written}"`, locale)).toBe(locale === 'ru' ? `«${written}»` : `“${written}”`);
		}
	},
);
