// npm run bench:build: builds the course with copies of its lessons (28, 280 and 1 120 unless told otherwise, e.g.
// npm run bench:build 28 300), and prints seconds and peak memory of each, one after the other.
import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a process say at its end how much memory it took. */
const reporter = `data:text/javascript,process.on('exit',()=>console.error('peak memory',process.resourceUsage().maxRSS))`;

const sizes = process.argv.slice(2).map(Number);
const lessons = readdirSync('content/lessons').toSorted();
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

/**
 * Fills the course up with copies of its lessons, under new names and in one more module.
 * @param {string} content @param {number} size
 */
function multiply(content, size) {
	const copies = Array.from({ length: Math.max(0, size - lessons.length) }, (_, index) => ({
		from: lessons[index % lessons.length] ?? '',
		to: `99-copy-${index}`,
	}));
	for (const { from, to } of copies) {
		cpSync(join(content, 'lessons', from), join(content, 'lessons', to), { recursive: true });
		entitle(join(content, 'lessons', to, 'lesson.yaml'), to);
	}
	if (copies.length === 0) return;
	const course = join(content, 'course.yaml');
	const module = ['  - id: copies', '    title: { ru: Копии, en: Copies }', '    lessons:'];
	const list = copies.map(({ to }) => `      - ${to}`);
	writeFileSync(course, [readFileSync(course, 'utf8').trimEnd(), ...module, ...list, ''].join('\n'));
	exceptCopies(join(content, 'style.yaml'));
}

/**
 * No two lessons may have one title.
 * @param {string} facts @param {string} name
 */
function entitle(facts, name) {
	const text = readFileSync(facts, 'utf8');
	writeFileSync(
		facts,
		text.replace(
			/^title:[\s\S]*?\ben: ["']/m,
			(title) => `${title.replace(/\bru: ["']/, `$&${name} `)}${name} `,
		),
	);
}

/**
 * Copies repeat where the right options stand, which the check of style would refuse.
 * @param {string} style
 */
function exceptCopies(style) {
	const exceptions = ['quizzes/', 'lessons/', 'course'].flatMap((file) => [
		`  - file: ${file}`,
		'    rules: [giveaway-running, giveaway-place, giveaway-length]',
		'    since: 2026-11-27',
		'    why: Copies of lessons.',
	]);
	writeFileSync(style, [readFileSync(style, 'utf8').trimEnd(), ...exceptions, ''].join('\n'));
}
