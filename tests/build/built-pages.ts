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

/** What a first visit costs besides text and fonts, in brotli kB: scripts with all they import at start, and styles. */
export function weigh({ address, html }: BuiltPage): { script: number; style: number } {
	const styles = paths(html, /<link rel="stylesheet" href="([^"]+)"/g);
	const entries = [
		...paths(html, /<script type="module" src="([^"]+)"/g),
		...paths(html, /(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g),
	];
	const inPage = (path: string) => normalize(join(address, path));
	const inline = (pattern: RegExp) => brotli(Buffer.from(paths(html, pattern).join('\n')));
	return {
		script:
			inline(/<script(?![^>]*(?:\bsrc=|type="application))[^>]*>([\s\S]*?)<\/script>/g) +
			sum(withImports(entries.map(inPage))),
		style: inline(/<style[^>]*>([\s\S]*?)<\/style>/g) + sum(styles.map(inPage)),
	};
}

const sum = (files: readonly string[]) => files.reduce((total, file) => total + weightOf(file), 0);

/** Most files belong to many pages; each is compressed once. */
const weights = new Map<string, number>();

function weightOf(file: string): number {
	const weight = weights.get(file) ?? brotli(readFileSync(join(folder, file)));
	weights.set(file, weight);
	return weight;
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
