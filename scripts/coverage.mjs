// npm run coverage: for each statement of the article, the principles that teach it and where they are practised,
// made, asked and advised; then what is missing. With -- --readme it writes the table of the README anew.
import './node-version.mjs';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const load = async (/** @type {string} */ path) => (await runnerImport(join(process.cwd(), path))).module;
const { readCourse } = await load('src/library/authored.ts');
const { coverageOf, intoReadme } = await load('src/library/uses.ts');
const { formatProblems } = await load('src/core/problem.ts');

const { authored, problems } = readCourse('content');
if (problems.length > 0) {
	console.error(formatProblems(problems));
	process.exit(1);
}
const rows = coverageOf(authored);
if (process.argv.includes('--readme')) {
	writeFileSync('README.md', intoReadme(readFileSync('README.md', 'utf8'), authored));
	execFileSync('biome', ['format', '--write', 'README.md']);
} else {
	for (const row of rows) print(row);
}
const whole = rows.filter(({ missing }) => missing.length === 0).length;
console.log(`\n${whole} of ${rows.length} statements are taught, practised or made, asked and advised.`);

function print({ statement, says, principles, missing }) {
	console.log(`\n${statement}  ${says}`);
	for (const { id, lesson, written, practisedIn, madeIn, askedIn, advisedBy } of principles) {
		console.log(`    ${id} → ${lesson}${written ? '' : ' (not written yet)'}`);
		for (const [name, places] of Object.entries({ practisedIn, madeIn, askedIn, advisedBy }))
			if (places.length > 0) console.log(`        ${name}: ${places.join(', ')}`);
	}
	if (missing.length > 0) console.log(`    missing: ${missing.join(', ')}`);
}
