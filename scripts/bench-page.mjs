import './node-version.mjs';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchPlays } from './bench/play.mjs';
import { median, startSlowPhone, written } from './bench/slow-phone.mjs';

// On a slow line and a slow phone: first paint of a lesson and first choice of a role-play beside a hand-written page
// of the same text, and layout shift of every kind of page. Needs a built course.
// Example: npm run bench:page            all
//          npm run bench:page plays      role-plays only
//          npm run bench:page quizzes    layout shift only, of addresses that contain "quizzes"

const rounds = 5;
const { kinds } = JSON.parse(readFileSync('tests/build/budget.json', 'utf8'));
const addresses = readdirSync('dist', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('index.html'))
	.map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
	.toSorted();

const phone = await startSlowPhone();
const wanted = process.argv[2];
if (!wanted) await firstPaints();
if (!wanted || wanted === 'plays') await benchPlays(phone, rounds);
if (wanted !== 'plays') await layoutShifts();
await phone.stop();

async function firstPaints() {
	for (const locale of ['ru', 'en']) {
		const lesson = addresses.find((address) => address.startsWith(`${locale}/lessons/`));
		written.set(`/written/${locale}/`, handWritten(readFileSync(join('dist', lesson, 'index.html'), 'utf8')));
		const times = { lesson: [], written: [] };
		for (let round = 0; round < rounds; round++) {
			times.lesson.push((await visit(`/${lesson}`)).paint);
			times.written.push((await visit(`/written/${locale}/`)).paint);
		}
		const [ours, theirs] = [median(times.lesson), median(times.written)];
		const ratio = (ours / theirs).toFixed(2);
		console.log(
			`${lesson}  first paint ${ours} ms, hand-written ${theirs} ms, ratio ${ratio} (aim: at most 1.25)`,
		);
	}
}

async function layoutShifts() {
	for (const locale of ['ru', 'en', '']) {
		for (const { kind, match } of kinds) {
			const pattern = new RegExp(match);
			const address = addresses.find(
				(one) =>
					pattern.test(one) && one.startsWith(locale) && (locale || !one) && one.includes(wanted ?? ''),
			);
			if (address === undefined) continue;
			const shifts = [];
			for (const width of [412, 1366]) shifts.push(await visit(`/${address}`, width));
			const told = shifts.map(
				({ paint, shift, moved }) => `${shift.toFixed(4)} (painted at ${paint} ms) ${moved}`,
			);
			console.log(`${kind.padEnd(10)} /${address}  layout shift at 412 px ${told[0]}, at 1366 px ${told[1]}`);
		}
	}
}

/** @returns first contentful paint in ms, the sum of layout shifts, and what moved */
async function visit(path, width = 412) {
	const { seen, close } = await phone.open(path, width);
	const found = await seen();
	await close();
	return found;
}

/** What somebody would write by hand for the same text: no style of ours, no script, no drawing. */
function handWritten(html) {
	const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
	const text = main
		.replace(/<(script|style|svg|astro-island)\b[\s\S]*?<\/\1>/g, '')
		.replace(/<(\w+)[^>]*?(\shref="[^"]*")?[^>]*>/g, '<$1$2>');
	const head = /<title>.*?<\/title>/.exec(html)?.[0] ?? '';
	return `<!doctype html><html><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}<style>body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.6 sans-serif}</style>${text}`;
}
