import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { modulesIn } from '~/integrations/modules';

it('follows what a script imports at start, also in a circle, but not what it imports when needed', () => {
	const folder = mkdtempSync(join(tmpdir(), 'modules-'));
	const write = (name: string, code: string) => writeFileSync(join(folder, name), code);
	write(
		'page.js',
		'import{t as e}from"./near.js";import"./effect.js";import(`./later.js`);import("./later.js")',
	);
	write('near.js', 'export{a}from"./far.js"');
	write('far.js', 'import{b}from"./near.js"');
	write('effect.js', '');
	expect(modulesIn(folder)('/page.js')).toEqual(['/page.js', '/near.js', '/effect.js', '/far.js']);
	expect(modulesIn(folder)('')).toEqual([]);
});
