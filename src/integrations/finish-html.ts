import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { finishedPage } from './finished-page';
import { modulesIn } from './modules';
import { relativeCss } from './relative-addresses';

/**
 * Finishes every built page: its addresses work under any path, its policy allows what stands inline in it, and its
 * scripts are asked for early.
 */
export function finishHtml(): AstroIntegration {
	return {
		name: 'finish-html',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [withoutPreload, fewFiles] } });
			},
			'astro:build:done': ({ dir }) => finishFolder(fileURLToPath(dir)),
		},
	};
}

/**
 * A chunk that Vite preloads would be named from the root, which nobody knows until the folder is put somewhere. With
 * nothing to preload, its helper has only to call the import that it wraps.
 */
const withoutPreload: NonNullable<ViteUserConfig['plugins']>[number] = {
	name: 'without-preload',
	enforce: 'pre',
	load: (id) =>
		id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
	configEnvironment: (name) =>
		name === 'client'
			? { build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }
			: undefined,
};

/** What most pages share comes in two files instead of ten: a browser asks a host for six at a time. */
const fewFiles: NonNullable<ViteUserConfig['plugins']>[number] = {
	name: 'few-files',
	configEnvironment: (name) =>
		name === 'client' ? { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } : undefined,
};

const groups = [
	{ name: 'keys', test: /stores\/(site-keys|search-key)|preload-helper/ },
	{
		name: 'record',
		test: /stores\/(progress|storage)|core\/progress\/(merge|parse|record)|nanostores\/(atom|clean-stores)|i18n\/format/,
	},
	{ name: 'play', test: /enhance\/(play|play-bar|printed)\.ts|core\/scenario\/(play|condition)\.ts/ },
];

function finishFolder(folder: string): void {
	const modulesOf = modulesIn(folder);
	for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
		const file = join(entry.parentPath, entry.name);
		const root = `${relative(entry.parentPath, folder).split(sep).join('/') || '.'}/`;
		if (entry.name.endsWith('.css')) rewrite(file, (css) => relativeCss(css, root));
		// A host shows the 404 page at any depth, so it finds the root by itself.
		if (entry.name.endsWith('.html'))
			rewrite(file, (html) =>
				file === join(folder, '404.html') ? finishedPage(html) : finishedPage(html, root, modulesOf),
			);
	}
}

function rewrite(file: string, change: (text: string) => string): void {
	writeFileSync(file, change(readFileSync(file, 'utf8')));
}
