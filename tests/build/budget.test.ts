import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { locales } from '~/core/locale';
import budget from './budget.json' with { type: 'json' };
import { builtPages, weigh } from './built-pages';
import { kindOf } from './page-kind';

describe('the weight of pages', () => {
	it.each(builtPages.map((page) => [page.address, page] as const))(
		'/%s stays within the budget of its kind',
		(address, page) => {
			const limit = kindOf(address, page.html);
			expect(limit, `budget.json has no kind for /${address}`).toBeDefined();
			const { script, style } = weigh(page);
			expect(script, `brotli kB of script of /${address}`).toBeLessThanOrEqual(limit?.script ?? 0);
			expect(style, `brotli kB of style of /${address}`).toBeLessThanOrEqual(limit?.style ?? 0);
		},
	);

	it.each(builtPages.map((page) => [page.address, page] as const))(
		'/%s waits for no file before its text is painted',
		(_, { html }) => {
			const head = html.slice(0, html.indexOf('<body'));
			expect(head).not.toMatch(/rel="stylesheet"|<script(?![^>]*type="module")[^>]*\ssrc=/);
		},
	);

	it('counts a role-play as never scored where its content says so', () => {
		const isUnscored = (id: string) =>
			/^unscored: true$/m.test(readFileSync(`content/scenarios/${id}.yaml`, 'utf8'));
		const plays = builtPages.filter(({ address }) => /^(ru|en)\/scenarios\/./.test(address));
		const never = plays.filter(({ address, html }) => kindOf(address, html)?.kind.includes('never scored'));
		expect(never.map(({ address }) => address)).toEqual(
			plays.map(({ address }) => address).filter((address) => isUnscored(address.split('/')[2] ?? '')),
		);
		expect(never.length).toBeGreaterThan(0);
	});

	it('keeps every lesson free of islands', () => {
		const lessons = builtPages.filter(({ address }) => address.includes('/lessons/'));
		expect(lessons.length).toBeGreaterThanOrEqual(6);
		expect(lessons.filter(({ html }) => html.includes('<astro-island'))).toEqual([]);
	});

	it.each(locales)('keeps what the advisor fetches later within its budget: %s', (locale) => {
		const folder = `dist/${locale}/advisor`;
		const weights = readdirSync(folder)
			.filter((file) => file.endsWith('.json'))
			.map((file) => [
				file.split('.')[0],
				brotliCompressSync(readFileSync(join(folder, file))).length / 1000,
			]);
		expect(weights.map(([kind]) => kind)).toEqual(['advice', 'cues']);
		const { advice = 99, cues = 99 } = Object.fromEntries(weights);
		expect(advice).toBeLessThanOrEqual(budget.advice);
		expect(cues).toBeLessThanOrEqual(budget.cues);
	});

	it('keeps all fonts together within their budget, and lets none block the first paint', () => {
		const fonts = readdirSync('dist/_astro').filter((file) => file.endsWith('.woff2'));
		const kilobytes = fonts.reduce((sum, file) => sum + statSync(join('dist/_astro', file)).size / 1000, 0);
		expect(kilobytes).toBeLessThanOrEqual(budget.fonts);
		const faces = builtPages.flatMap(({ html }) => html.match(/@font-face\s*\{[^}]*url\([^}]*\}/g) ?? []);
		expect(faces.length).toBeGreaterThan(0);
		expect(faces.filter((face) => !/font-display:\s*optional/.test(face))).toEqual([]);
	});
});
