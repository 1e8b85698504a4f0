import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig, fontProviders } from 'astro/config';
import { contentCheck } from './src/integrations/content-check.ts';
import { finishHtml } from './src/integrations/finish-html.ts';
import { inlineScripts } from './src/integrations/inline-scripts.ts';
import { rehypeTypograf } from './src/integrations/rehype-typograf.ts';

const golos = (subset) =>
	`./node_modules/@fontsource-variable/golos-text/files/golos-text-${subset}-wght-normal.woff2`;

export default defineConfig({
	trailingSlash: 'always',
	i18n: {
		locales: ['ru', 'en'],
		defaultLocale: 'ru',
		routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
	},
	integrations: [contentCheck(), mdx(), preact(), inlineScripts(), finishHtml()],
	markdown: {
		syntaxHighlight: false,
		// Heading ids first: typography puts non-breaking spaces where ids would keep them.
		processor: unified({ rehypePlugins: [rehypeHeadingIds, rehypeTypograf], smartypants: false }),
	},
	build: { inlineStylesheets: 'never' },
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
