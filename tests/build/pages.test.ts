import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtPages } from './built-pages';

const inLanguage = (locale: string) => builtPages.filter(({ address }) => address.startsWith(`${locale}/`));
const lost = readFileSync('dist/404.html', 'utf8');
const each = builtPages.map((page) => [page.address, page] as const);

/** Words a person sees: no tags, scripts, styles, island props or code. */
function visible(html: string): string {
	return html
		.replace(/<(script|style|code)\b[\s\S]*?<\/\1>/g, ' ')
		.replace(/<astro-island[^>]*>/g, ' ')
		.replace(/<[^>]+>/g, ' ')
		.replaceAll('&quot;', '"')
		.replaceAll('&#34;', '"');
}

describe('built pages', () => {
	it('come in pairs, one for each language', () => {
		const below = (locale: string) => inLanguage(locale).map(({ address }) => address.slice(3));
		expect(below('en')).toEqual(below('ru'));
		expect(below('ru').length).toBeGreaterThan(10);
	});

	it.each(each)('/%s names its twins and hides nothing behind an absolute address', (address, { html }) => {
		expect(html).not.toMatch(/\s(?:href|src|action|component-url|renderer-url)="\/(?!\/)/);
		if (address !== '') {
			for (const locale of ['ru', 'en'])
				expect(html).toMatch(
					new RegExp(`hreflang="${locale}" href="[./]+/${locale}/|href="[./]+" ?hreflang`),
				);
		}
	});

	it.each(each)('/%s has a drawing for every face it shows, and a lesson no other', (address, { html }) => {
		const shown = new Set([...html.matchAll(/<use href="#([^"]+)"/g)].map(([, id]) => id));
		const drawn = [...html.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id);
		expect([...shown].filter((id) => !drawn.includes(id))).toEqual([]);
		if (address.includes('/lessons/')) expect(drawn.filter((id) => !shown.has(id))).toEqual([]);
	});

	it.each(each)('/%s links only to pages and files that exist', (address, { html }) => {
		const links = [...html.matchAll(/\s(?:href|src|component-url|renderer-url)="([^"#?]+)[^"]*"/g)]
			.map(([, link]) => link ?? '')
			.filter((link) => !/^(https?:|mailto:|tel:|data:)/.test(link));
		const missing = links.filter((link) => {
			const file = join('dist', normalize(join(address, link)));
			return !existsSync(link.endsWith('/') ? join(file, 'index.html') : file);
		});
		expect(missing).toEqual([]);
	});

	it.each([...each, ['404.html', { html: lost }] as const])(
		'/%s tells other pages and hosts no more than its origin',
		(_, { html }) => {
			const head = html.slice(0, html.search(/<(?:link|script|style)/));
			expect(head).toContain('<meta name="referrer" content="strict-origin">');
		},
	);

	it.each([...each, ['404.html', { html: lost }] as const])(
		'/%s has a policy, ahead of all scripts, with the hashes of this page alone',
		(_, { html }) => {
			const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
			expect(policy).toContain("default-src 'self'");
			const runsWasm = / data-wasm[ >]/.test(html);
			expect(policy.replace(runsWasm ? " 'wasm-unsafe-eval'" : '', '')).not.toContain('unsafe');
			expect(html.indexOf('content-security-policy')).toBeLessThan(html.search(/<script|<style/));
			const inline = html.matchAll(
				/<(script|style)(?![^>]*(?:src=|type="application))[^>]*>([\s\S]*?)<\/\1>/g,
			);
			const hashes = [...inline].map(([, , text = '']) => createHash('sha256').update(text).digest('base64'));
			const allowed = [...policy.matchAll(/'sha256-([^']+)'/g)].map(([, hash]) => hash);
			expect(allowed.toSorted()).toEqual([...new Set(hashes)].toSorted());
		},
	);

	it.each(each)('/%s hands its islands no address, which nobody would make relative', (_, { html }) => {
		const props = [...html.matchAll(/\sprops="([^"]*)"/g)].map(([, json = '']) => json);
		expect(props.flatMap((json) => json.match(/&quot;\/\w[^&]*/g) ?? [])).toEqual([]);
	});

	it.each(inLanguage('ru').map((page) => [page.address, page] as const))(
		'/%s has Russian typography',
		(_, { html }) => {
			const text = visible(html);
			expect(text).toContain('\u00a0');
			expect(text.match(/.{20}"[а-яё].{10}/gi) ?? []).toEqual([]);
			expect(text.match(/[а-яё] - [а-яё]/gi) ?? []).toEqual([]);
			expect(text.match(/(?:^|[\s(])(?:в|к|с|и|о|у) [а-яё]{2,}/g) ?? []).toEqual([]);
		},
	);

	it.each(inLanguage('en').map((page) => [page.address, page] as const))(
		'/%s has English typography',
		(_, { html }) => {
			const text = visible(html);
			expect(text.match(/.{20}"\w.{10}/g) ?? []).toEqual([]);
			expect(text.match(/\w'\w+/g) ?? []).toEqual([]);
		},
	);

	it.each(inLanguage('ru').map((page) => [page.address, page] as const))(
		'/%s names the language of whatever is English',
		(_, { html }) => {
			const russian = html
				.slice(html.indexOf('<body'))
				.replace(/<(\w+)[^>]* lang="en"[^>]*>.*?<\/\1>/gs, ' ');
			// Abbreviations (CRM, MQL, CC BY) are Russian words, too.
			expect(
				visible(russian)
					.match(/[a-z]{2,}[^\p{L}\d<>]{1,3}[a-z]{2,}/giu)
					?.filter((text) => text !== text.toUpperCase()) ?? [],
			).toEqual([]);
		},
	);

	it.each(inLanguage('en').map((page) => [page.address, page] as const))(
		'/%s names the language of whatever is Russian',
		(_, { html }) => {
			const english = html
				.slice(html.indexOf('<body'))
				.replace(/<(\w+)[^>]* lang="ru"[^>]*>.*?<\/\1>/gs, ' ');
			expect(visible(english).match(/[а-яё]{2,}/giu) ?? []).toEqual([]);
		},
	);

	it('keep headings free of spaces that break links to them', () => {
		const ids = builtPages.flatMap(({ html }) =>
			[...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? ''),
		);
		expect(ids.filter((id) => /\s/.test(id))).toEqual([]);
	});

	it('run WebAssembly nowhere but in the search', () => {
		const runs = builtPages.filter(({ html }) => html.includes("'wasm-unsafe-eval'"));
		expect(runs.map(({ address }) => address)).toEqual(['en/search/', 'ru/search/']);
	});

	it('include a 404 page in both languages', () => {
		expect(lost).toContain('lang="ru"');
		expect(lost).toContain('lang="en"');
	});

	it('keep the style page out of search engines', () => {
		const styles = builtPages.filter(({ address }) => address.endsWith('/style/'));
		expect(styles).toHaveLength(2);
		for (const { html } of styles) expect(html).toContain('noindex');
	});
});
