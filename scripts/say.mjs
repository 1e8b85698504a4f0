// npm run say [-- SEED [HOW_MANY]]: sentences of the advisor as they come out when their parts are put together, from
// conflicts made up at random, each kind of sentence as often as another. Read them for sense, grammar and tone.
import './node-version.mjs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const alias = { '~': join(process.cwd(), 'src') };
const load = async (/** @type {string} */ path) =>
	(await runnerImport(join(process.cwd(), path), { resolve: { alias } })).module;
const { course } = await load('src/library/course.ts');
const { messages } = await load('src/library/messages.ts');
const { locales } = await load('src/core/locale.ts');
const { seeded } = await load('src/core/random.ts');
const { randomAnswers, saidAbout } = await load('scripts/said.ts');

const [seed = Math.floor(Math.random() * 1e6), count = 60] = process.argv.slice(2).map(Number);
console.log(`seed ${seed}`);
for (const locale of locales) {
	console.log(`\n${locale}`);
	const random = seeded(seed);
	const voice = { locale, model: course(locale).advisor, words: messages(locale) };
	const pick = (/** @type {any[]} */ from) => from[Math.floor(random() * from.length)];
	for (let line = 0; line < count; line++) {
		const kinds = Map.groupBy(saidAbout(randomAnswers(voice.model, random), voice), ({ kind }) => kind);
		const { kind, about, text } = pick(pick([...kinds.values()]));
		console.log(`[${kind}] ${about} — ${text}`);
	}
}
