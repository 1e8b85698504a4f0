import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales } from '../core/locale';
import { addressOf, siteAddress } from '../library/site-address';

/** Writes `sitemap.xml` where the build knows the address of the site; stops a build that was told a wrong one. */
export function sitemap(): AstroIntegration {
	return {
		name: 'sitemap',
		hooks: {
			'astro:config:setup': () => {
				siteAddress();
			},
			'astro:build:done': ({ dir }) => {
				const site = siteAddress();
				if (site) writeFileSync(new URL('sitemap.xml', dir), sitemapOf(openPages(fileURLToPath(dir)), site));
			},
		},
	};
}

/** @returns addresses below the root of all pages but those that ask search engines to stay away */
function openPages(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter(
			(file) => file.endsWith('index.html') && !readFileSync(join(folder, file), 'utf8').includes('noindex'),
		)
		.map((file) =>
			file
				.split(sep)
				.join('/')
				.replace(/index\.html$/, ''),
		)
		.toSorted();
}

/** @param addresses below the root: `ru/course/`. @returns a sitemap in which each page names its translations */
export function sitemapOf(addresses: readonly string[], site: string): string {
	const entries = addresses.map((address) => {
		const [, locale, path] = /^(\w\w)\/(.*)$/.exec(address) ?? [];
		const translations = (locale ? locales : []).map(
			(other) =>
				`\t\t<xhtml:link rel="alternate" hreflang="${other}" href="${escaped(addressOf(`${other}/${path}`, site))}"/>\n`,
		);
		return `\t<url>\n\t\t<loc>${escaped(addressOf(address, site))}</loc>\n${translations.join('')}\t</url>\n`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`;
}

const escaped = (text = ''): string => text.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
