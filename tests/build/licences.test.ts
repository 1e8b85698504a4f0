import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packageOf } from '~/integrations/licences';

const notice = readFileSync('dist/licences.txt', 'utf8');

describe('the notice of what travels to browsers', () => {
	it.each([
		'preact',
		'nanostores',
		'@nanostores/preact',
		'@preact/signals',
		'@preact/signals-core',
		'@astrojs/preact',
		'astro',
		'vite',
		'@fontsource-variable/golos-text',
		'pagefind',
	])('names %s', (name) => {
		expect(notice).toMatch(new RegExp(`^${name} \\d`, 'm'));
	});

	it('holds the texts that MIT and OFL ask for', () => {
		expect(notice.match(/Permission is hereby granted/g)?.length).toBeGreaterThanOrEqual(8);
		expect(notice).toContain('SIL OPEN FONT LICENSE');
	});

	it('leaves out what only builds', () => {
		expect(notice).not.toMatch(/^(typograf|zod|yaml|sirv|vscode-ripgrep|@dagrejs\/dagre|d3-shape) \d/m);
	});
});

it.each([
	['/a/node_modules/preact/hooks/dist/hooks.mjs', 'preact'],
	['/a/node_modules/x/node_modules/@preact/signals/dist/a.mjs', '@preact/signals'],
	['C:\\a\\node_modules\\@preact\\signals\\dist\\a.mjs', '@preact/signals'],
	['/a/src/islands/quiz/Quiz.tsx', undefined],
	['\0vite/preload-helper.js', undefined],
])('knows that %s comes from %s', (id, name) => {
	expect(packageOf(id)).toBe(name);
});
