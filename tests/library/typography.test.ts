import { describe, expect, it } from 'vitest';
import { locales } from '~/core/locale';
import { typograph } from '~/library/typography';

describe.each(locales)('typography of signs in "%s"', (locale) => {
	it.each(['R&D', 'Q&A, P&L; AT&T', 'Procter&Gamble', '&nbsp; &amp; &lt;', 'x<y', '<5'])(
		'leaves %s as it is',
		(text) => {
			expect(typograph(text, locale).replaceAll('\u00a0', ' ')).toBe(text);
		},
	);
});

it('still pairs quotes and binds short words around such signs', () => {
	expect(typograph('Отдел "R&D" и сбыт', 'ru')).toBe('Отдел «R&D» и\u00a0сбыт');
});
