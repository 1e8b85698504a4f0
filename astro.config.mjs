import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/integrations/content-check.ts';
import { finishHtml } from './src/integrations/finish-html.ts';
import { inlineScripts } from './src/integrations/inline-scripts.ts';
import { licences } from './src/integrations/licences.ts';
import { rehypeHeadingIds } from './src/integrations/rehype-heading-ids.ts';
import { rehypeTypograf } from './src/integrations/rehype-typograf.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemap } from './src/integrations/sitemap.ts';

export default defineConfig({
	trailingSlash: 'always',
	i18n: {
		locales: ['ru', 'en'],
		defaultLocale: 'ru',
		routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
	},
	integrations: [
		contentCheck(),
		mdx(),
		preact(),
		inlineScripts(),
		finishHtml(),
		searchIndex(),
		sitemap(),
		licences(),
	],
	markdown: {
		syntaxHighlight: false,
		processor: unified({ rehypePlugins: [rehypeHeadingIds, rehypeTypograf], smartypants: false }),
	},
	build: { inlineStylesheets: 'always' },
});
