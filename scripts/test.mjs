import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

// Everything that must hold, quick checks first. All steps run, so one report shows every fault.
const reports = { vitest: 'reports/vitest.json', playwright: 'reports/playwright.json' };
rmSync('reports', { recursive: true, force: true });
mkdirSync('reports');

const steps = [
	['Format and lint', 'biome', ['check', '.']],
	['Build', 'astro', ['build']],
	['Types', 'astro', ['check']],
	[
		'Unit, content and build tests',
		'vitest',
		['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports.vitest}`],
	],
	['Browser tests', 'playwright', ['test']],
];
const env = { ...process.env, CHROMIUM_PATH: findBrowser(), PLAYWRIGHT_JSON_OUTPUT_NAME: reports.playwright };
const broken = steps.filter(([title, command, parameters]) => {
	console.log(`\n— ${title}`);
	return (
		spawnSync(command, parameters, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status !==
		0
	);
});

const unit = read(reports.vitest);
const browser = read(reports.playwright)?.stats;
const passed = (unit?.numPassedTests ?? 0) + (browser?.expected ?? 0) + (browser?.flaky ?? 0);
const failed = (unit?.numFailedTests ?? 0) + (browser?.unexpected ?? 0);
const skipped = (unit?.numPendingTests ?? 0) + (browser?.skipped ?? 0);
for (const title of failures()) console.error(`Failed: ${title}`);
for (const title of browserTests((status) => status === 'flaky'))
	console.error(`Passed only at the second try: ${title}`);
if (broken.length > 0) console.error(`\nNot in order: ${broken.map(([title]) => title).join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = broken.length > 0 || failed > 0 || passed === 0 ? 1 : 0;

/** Names of the tests that failed: a log that is cut short still says which. */
function failures() {
	const units = (unit?.testResults ?? []).flatMap(({ assertionResults }) =>
		assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
	);
	return [...units, ...browserTests((status) => status === 'unexpected')];
}

/**
 * Names of the browser tests whose outcome is asked for.
 * @param {(status: string) => boolean} asked
 * @param {any[]} suites
 * @returns {string[]}
 */
function browserTests(asked, suites = read(reports.playwright)?.suites ?? []) {
	return suites.flatMap(({ suites: inner = [], specs = [] }) => [
		...specs
			.filter(({ tests }) => tests.some(({ status }) => asked(status)))
			.map(({ file, title }) => `${file} › ${title}`),
		...browserTests(asked, inner),
	]);
}

/** @param {string} file */
function read(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}
