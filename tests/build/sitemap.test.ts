import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { locales } from '~/core/locale';
import { sitemapOf } from '~/integrations/sitemap';
import { builtPages } from './built-pages';

it('lists pages by their whole address, each with its translations', () => {
	const map = sitemapOf(['', 'en/course/'], "https://example.org/that's/");
	expect(map.match(/<loc>.*?<\/loc>/g)).toEqual([
		'<loc>https://example.org/that&apos;s/</loc>',
		'<loc>https://example.org/that&apos;s/en/course/</loc>',
	]);
	expect(map.match(/<xhtml:link [^>]*>/g)).toEqual([
		'<xhtml:link rel="alternate" hreflang="ru" href="https://example.org/that&apos;s/ru/course/"/>',
		'<xhtml:link rel="alternate" hreflang="en" href="https://example.org/that&apos;s/en/course/"/>',
	]);
});

it.skipIf(process.env.SITE)('no page claims to know where it lies while nobody has said so', () => {
	expect(existsSync('dist/sitemap.xml')).toBe(false);
	const claims = builtPages.filter(({ html }) => /rel="canonical"|og:url|og:image|"@id"/.test(html));
	expect(claims).toEqual([]);
});

it.each(locales)('has a picture of the size that messengers show: %s', (locale) => {
	const png = readFileSync(`dist/card-${locale}.png`);
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
	expect(png.length).toBeLessThan(100_000);
});
