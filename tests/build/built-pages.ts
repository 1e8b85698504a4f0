import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const folder = 'dist';

export interface BuiltPage {
	/** Below the root, e.g. `ru/course/`. */
	readonly address: string;
	readonly html: string;
}

/** Every page of the built folder but the 404, which no link leads to. */
export const builtPages: BuiltPage[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('index.html'))
	.map((file) => ({
		address: file.replaceAll('\\', '/').replace(/index\.html$/, ''),
		html: readFileSync(join(folder, file), 'utf8'),
	}))
	.toSorted((a, b) => a.address.localeCompare(b.address));

/** All that the browser fetches for a page besides fonts: brotli kB by kind. */
export function weigh({ address, html }: BuiltPage): { total: number; script: number; inlineScript: number } {
	const styles = paths(html, /<link rel="stylesheet" href="([^"]+)"/g);
	const entries = [
		...paths(html, /<script type="module" src="([^"]+)"/g),
		...paths(html, /(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g),
	];
	const scripts = withImports(entries.map((path) => normalize(join(address, path))));
	const sum = (files: readonly string[]) =>
		files.reduce((total, file) => total + brotli(readFileSync(join(folder, file))), 0);
	const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
		([, code]) => code ?? '',
	);
	const script = sum(scripts);
	return {
		total: brotli(Buffer.from(html)) + sum(styles.map((path) => normalize(join(address, path)))) + script,
		script,
		inlineScript: brotli(Buffer.from(inline.join('\n'))),
	};
}

/** The scripts and everything they import at start, once each. */
function withImports(entries: readonly string[]): string[] {
	const all = new Set<string>();
	const add = (file: string) => {
		if (all.has(file)) return;
		all.add(file);
		const code = readFileSync(join(folder, file), 'utf8');
		for (const [, path] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
			add(normalize(join(dirname(file), path ?? '')));
	};
	entries.forEach(add);
	return [...all];
}

function paths(html: string, pattern: RegExp): string[] {
	return [...html.matchAll(pattern)].map(([, path]) => path ?? '');
}

function brotli(bytes: Buffer): number {
	return brotliCompressSync(bytes).length / 1000;
}
