import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig, fontProviders } from 'astro/config';
import { contentCheck } from './src/build/content-check.ts';
import { scriptHashes, styleHashes } from './src/build/inline-head.ts';
import { licences } from './src/build/licences.ts';
import { rehypeHeadingIds } from './src/build/rehype-heading-ids.ts';
import { rehypeTypograf } from './src/build/rehype-typograf.ts';
import { relativeAddresses } from './src/build/relativise.ts';

const golos = (subset) =>
	`./node_modules/@fontsource-variable/golos-text/files/golos-text-${subset}-wght-normal.woff2`;

export default defineConfig({
	trailingSlash: 'always',
	i18n: {
		locales: ['ru', 'en'],
		defaultLocale: 'ru',
		routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
	},
	integrations: [contentCheck(), mdx(), preact(), relativeAddresses(), licences()],
	markdown: {
		syntaxHighlight: false,
		processor: unified({ rehypePlugins: [rehypeHeadingIds, rehypeTypograf], smartypants: false }),
	},
	build: { inlineStylesheets: 'never' },
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"img-src 'self' data:",
				"object-src 'none'",
				"base-uri 'none'",
				"form-action 'self'",
			],
			scriptDirective: { hashes: scriptHashes },
			styleDirective: { hashes: styleHashes },
		},
	},
	fonts: [
		{
			provider: fontProviders.local(),
			name: 'Golos Text',
			cssVariable: '--font-golos',
			fallbacks: ['system-ui', 'sans-serif'],
			options: {
				variants: [
					{
						weight: '400 900',
						style: 'normal',
						src: [golos('cyrillic')],
						unicodeRange: ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
					},
					{
						weight: '400 900',
						style: 'normal',
						src: [golos('latin')],
						unicodeRange: ['U+0000-00FF', 'U+2000-206F', 'U+20AC', 'U+2212'],
					},
				],
			},
		},
	],
});
