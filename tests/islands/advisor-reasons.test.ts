import { expect, it } from 'vitest';
import { locales, localize } from '~/core/locale';
import { mapReasons, withReasons } from '~/islands/advisor/reasons';
import { advisor } from '../core/advisor/model';

it.each(locales)('the advice has the reasons that the page came without: %s', (locale) => {
	const { strategies, vetoes, ...rest } = localize(advisor, locale, (text) => text);
	const model = { ...rest, strategies, vetoes, sources: Object.keys(advisor.sources) };
	const reasons: string[] = [];
	const bare = mapReasons(model, (text) => {
		reasons.push(text);
		return '';
	});
	expect(bare.strategies.every(({ what, first, misuse }) => what + first + misuse === '')).toBe(true);
	expect(JSON.stringify(bare.factors)).not.toMatch(/"why":"[^"]/);
	expect(reasons.length).toBeGreaterThan(50);
	expect(withReasons(bare, reasons)).toEqual(model);
});
