// npm run bench:build: builds the course with copies of its lessons (28, 280 and 1 120 unless told otherwise, e.g.
// npm run bench:build 28 300), and prints seconds and peak memory of each, one after the other.
import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { multiply } from './multiply.mjs';

/** Makes a process say at its end how much memory it took. */
const reporter = `data:text/javascript,process.on('exit',()=>console.error('peak memory',process.resourceUsage().maxRSS))`;

const sizes = process.argv.slice(2).map(Number);
const measured = (sizes.length > 0 ? sizes : [28, 280, 1120]).map((size) => ({ size, ...build(size) }));
console.table(measured);
for (const [index, { size, seconds }] of measured.entries()) {
	const before = measured[index - 1];
	if (before)
		console.log(`${size} against ${before.size}: ${(seconds / before.seconds).toFixed(2)} times as long`);
}

/**
 * @param {number} size
 * @returns {{ pages: number, seconds: number, megabytes: number }}
 */
function build(size) {
	const copy = mkdtempSync(join(tmpdir(), 'bench-build-'));
	for (const part of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
		cpSync(part, join(copy, part), { recursive: true });
	symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
	multiply(join(copy, 'content'), size);
	const astro = join(process.cwd(), 'node_modules/astro/bin/astro.mjs');
	const start = performance.now();
	const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', reporter, astro, 'build'], {
		cwd: copy,
		encoding: 'utf8',
		maxBuffer: 1e9,
	});
	const seconds = Math.round((performance.now() - start) / 100) / 10;
	if (status !== 0) throw new Error(stderr.slice(-4000));
	const pages = Number(/(\d+) page\(s\) built/.exec(stdout)?.[1]);
	rmSync(copy, { recursive: true });
	const kilobytes = Number(/peak memory (\d+)/.exec(stderr)?.[1]);
	return { pages, seconds, megabytes: Math.round(kilobytes / 1024) };
}
