// npm run before -- ROLE-PLAY [ru|en] [PLACE]: every text of a role-play and, under it, what came before it on the
// ways that show it: facts and choices always (+) and at times (~). What a text claims must rest on what is always so.
import './node-version.mjs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const load = async (/** @type {string} */ path) => (await runnerImport(join(process.cwd(), path))).module;
const { readCourse } = await load('src/library/authored.ts');
const { beforeEach } = await load('src/core/scenario/before.ts');
const { formatProblems } = await load('src/core/problem.ts');

const [id = '', locale = 'ru', only] = process.argv.slice(2);
const { authored, problems } = readCourse('content');
const scenario = authored.scenarios.find((/** @type {any} */ one) => one.id === id)?.scenario;
if (!scenario) {
	console.error(formatProblems(problems));
	console.error(
		`No role-play “${id}”. There are: ${authored.scenarios.map((/** @type {any} */ one) => one.id).join(', ')}.`,
	);
	process.exit(1);
}
const list = (/** @type {string[]} */ ids) => ids.join(', ') || 'nothing';
const came = (/** @type {any} */ { facts, choices }) =>
	`    + ${list(facts.always)} | ${list(choices.always)}\n    ~ ${list(facts.atTimes)} | ${list(choices.atTimes)}`;
for (const [place, texts] of Map.groupBy(beforeEach(scenario), (/** @type {any} */ one) => one.place)) {
	if (only && place !== only) continue;
	console.log(`\n# ${place} (facts | choices; + always, ~ at times)`);
	let last = '';
	for (const { path, text, when, came: before } of texts) {
		const condition = when ? ` when ${JSON.stringify(when)}` : '';
		console.log(`${path}${condition} (${before.states})\n    ${text[locale]}`);
		const now = came(before);
		console.log(now === last ? '    as above' : now);
		last = now;
	}
}
