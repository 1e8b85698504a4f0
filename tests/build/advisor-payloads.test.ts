import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '~/core/locale';
import { builtPages } from './built-pages';

describe.each(locales)('what the advisor fetches later: %s', (locale) => {
	const { html = '' } = builtPages.find(({ address }) => address === `${locale}/advisor/`) ?? {};
	const named = [...html.matchAll(/(\w+)\/advisor\/(advice|cues)\.(\w+)\.json/g)];

	it('is named by the page in its language', () => {
		expect(named.map(([, language, kind]) => [language, kind])).toEqual([
			[locale, 'advice'],
			[locale, 'cues'],
		]);
	});

	it('has a name that changes with the content, so that an old file never meets a newer page', () => {
		for (const [path, , , hash = ''] of named) {
			const file = join('dist', path);
			expect(existsSync(file), file).toBe(true);
			const content = createHash('sha256').update(readFileSync(file)).digest('hex');
			expect(content.startsWith(hash) && hash.length >= 8).toBe(true);
		}
	});

	it('holds the cues apart from the advice', () => {
		const [advice = '', cues = ''] = named.map(([path]) => readFileSync(join('dist', path), 'utf8'));
		expect(Object.keys(JSON.parse(advice))).toContain('reasons');
		expect(Object.keys(JSON.parse(advice))).not.toContain('cues');
		expect(cues.length).toBeGreaterThan(10_000);
	});
});
