// npm run coverage: for each statement of the article, the principles that teach it and where they are practised,
// asked and advised; then what is missing.
import './node-version.mjs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const load = async (/** @type {string} */ path) => (await runnerImport(join(process.cwd(), path))).module;
const { readCourse } = await load('src/library/authored.ts');
const { usesOf } = await load('src/library/uses.ts');
const { coverage } = await load('src/core/course/coverage.ts');
const { formatProblems } = await load('src/core/problem.ts');

const { authored, problems } = readCourse('content');
if (problems.length > 0) {
	console.error(formatProblems(problems));
	process.exit(1);
}
const rows = coverage(authored.statements, authored.principles, usesOf(authored));
for (const { statement, says, principles, missing } of rows) {
	console.log(`\n${statement}  ${says}`);
	for (const { id, lesson, written, practisedIn, askedIn, advisedBy } of principles) {
		console.log(`    ${id} → ${lesson}${written ? '' : ' (not written yet)'}`);
		for (const [name, places] of Object.entries({ practisedIn, askedIn, advisedBy }))
			if (places.length > 0) console.log(`        ${name}: ${places.join(', ')}`);
	}
	if (missing.length > 0) console.log(`    missing: ${missing.join(', ')}`);
}
const whole = rows.filter(({ missing }) => missing.length === 0).length;
console.log(`\n${whole} of ${rows.length} statements are taught, practised, asked and advised.`);
