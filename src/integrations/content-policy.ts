import { createHash } from 'node:crypto';

/** What stands inline in a page: the text of each script and style element. */
export interface InlineCode {
	readonly scripts: readonly string[];
	readonly styles: readonly string[];
	/** Whether the page says (`data-wasm`) that it runs WebAssembly, which no hash can allow. */
	readonly runsWasm: boolean;
}

/** @returns the content security policy of a page: its own files, and its inline code by hash */
export function contentPolicy({ scripts, styles, runsWasm }: InlineCode): string {
	return [
		"default-src 'self'",
		"img-src 'self' data:",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
		["script-src 'self'", ...(runsWasm ? ["'wasm-unsafe-eval'"] : []), ...hashes(scripts)].join(' '),
		["style-src 'self'", ...hashes(styles)].join(' '),
	].join('; ');
}

function hashes(texts: readonly string[]): string[] {
	const all = texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
	return [...new Set(all)];
}
