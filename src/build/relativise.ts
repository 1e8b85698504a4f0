import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';

/** Makes every address in the built folder relative, so that it works under any path. */
export function relativeAddresses(): AstroIntegration {
	return {
		name: 'relative-addresses',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [withoutPreload] } });
			},
			'astro:build:done': ({ dir }) => relativise(fileURLToPath(dir)),
		},
	};
}

/** A chunk to preload would be named from the root, which nobody knows until the folder is put somewhere. */
const withoutPreload: NonNullable<ViteUserConfig['plugins']>[number] = {
	name: 'without-preload',
	configEnvironment: (name) =>
		name === 'client'
			? { build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }
			: undefined,
};

/**
 * Rewrites root-absolute addresses in HTML and CSS below `folder`, and writes `<html data-root>`.
 * The 404 page is left alone: a host shows it at any depth, so it finds the root by itself.
 */
export function relativise(folder: string): void {
	for (const file of filesBelow(folder)) {
		const root = `${relative(dirname(file), folder).split(sep).join('/') || '.'}/`;
		if (file.endsWith('.css')) writeFileSync(file, relativeCss(readFileSync(file, 'utf8'), root));
		else if (file.endsWith('.html') && file !== join(folder, '404.html')) {
			writeFileSync(file, tightenPolicy(relativeHtml(readFileSync(file, 'utf8'), root)));
		}
	}
}

/** Styles inside the page change too, so their hashes in the content security policy are renewed. */
export function relativeHtml(html: string, root: string): string {
	const renewed: [string, string][] = [];
	const rewritten = html
		.replace(/(<style[^>]*>)([\s\S]*?)(<\/style>)/g, (_, open: string, css: string, close: string) => {
			const changed = relativeCss(css, root);
			if (changed !== css) renewed.push([hash(css), hash(changed)]);
			return open + changed + close;
		})
		.replace(
			/(\s(?:href|src|action|component-url|renderer-url|before-hydration-url)=")\/(?!\/)/g,
			(_, attribute: string) => attribute + root,
		)
		.replace(/<html(?![^>]*data-root)/, `<html data-root="${root}"`);
	return renewed.reduce((page, [before, after]) => page.replaceAll(before, after), rewritten);
}

/**
 * Keeps in the content security policy of a page only the hashes of what stands inline in this very page: files are
 * allowed as the site's own, and every further hash is weight and a hole.
 */
export function tightenPolicy(html: string): string {
	const inline = [...html.matchAll(/<(?:script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/(?:script|style)>/g)];
	const needed = new Set(inline.map(([, text]) => hash(text ?? '')));
	return html.replace(
		/(<meta http-equiv="content-security-policy" content=")([^"]*)"/,
		(_, open: string, policy: string) => {
			const kept = policy.replace(/ '(sha256-[^']+)'/g, (source, name: string) =>
				needed.has(name) ? source : '',
			);
			return `${open}${kept}"`;
		},
	);
}

export function relativeCss(css: string, root: string): string {
	return css.replace(/url\((["']?)\/(?!\/)/g, (_, quote: string) => `url(${quote}${root}`);
}

function hash(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}
