import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { handWrittenPlay, inkPlay } from './rival-plays.mjs';
import { median, written } from './slow-phone.mjs';

const id = 'cold-leads';
/**
 * How each page is read: where its choices are, when the script that answers them runs, and what tells one scene from
 * the next. Ours keeps a click that comes before its script and makes the choice then.
 */
const rivals = (locale) => ({
	ours: {
		path: `/${locale}/scenarios/${id}/`,
		choice: '[data-choice]',
		alive: '.play[data-alive]',
		scene: '[data-shown]',
		attribute: 'id',
	},
	written: {
		path: `/written/plain/${locale}/`,
		choice: 'section a[href^="#"]',
		alive: 'body[data-alive]',
		scene: 'section[id]:not([hidden])',
		attribute: 'id',
	},
	ink: {
		path: `/written/ink/${locale}/`,
		choice: 'main a',
		alive: 'body[data-alive]',
		scene: 'body',
		attribute: 'data-turn',
	},
});

/** A role-play beside two others of the same text: until its first choice is there, until the next scene is painted. */
export async function benchPlays(phone, rounds) {
	const scenario = parse(readFileSync(`content/scenarios/${id}.yaml`, 'utf8'));
	written.set('/written/ink.mjs', readFileSync('node_modules/inkjs/dist/ink.mjs'));
	for (const locale of ['ru', 'en']) {
		written.set(
			`/written/plain/${locale}/`,
			handWrittenPlay(readFileSync(`dist/${locale}/scenarios/${id}/index.html`, 'utf8')),
		);
		written.set(`/written/ink/${locale}/`, inkPlay(scenario, locale));
		const all = Object.entries(rivals(locale)).map(([name, rival]) => ({ name, rival, found: [] }));
		// In turns, so that whatever else this machine does slows all of them.
		for (let round = 0; round < rounds; round++)
			for (const { rival, found } of all) found.push(await play(phone, rival));
		const rows = all.map(({ name, found }) => ({
			page: name,
			'first choice painted, ms': median(found.map(({ painted }) => painted)),
			'its script runs, ms': median(found.map(({ first }) => first)),
			'next scene painted, ms': median(found.map(({ next }) => next)),
			'layout shift until then': Math.max(...found.map(({ shift }) => shift)).toFixed(4),
		}));
		console.log(`\nRole-play ${id} in ${locale}`);
		console.table(rows);
		judge(all.map(({ name, found }) => [name, found]));
	}
}

function judge(all) {
	const of = (name, key) => median((new Map(all).get(name) ?? []).map((one) => one[key]));
	const told = (words, ours, limit) => `${words}: ${ours.toFixed(2)} ${ours <= limit ? 'yes' : 'NO'}`;
	const first = of('ours', 'first');
	console.log(
		[
			told(
				'first choice painted at most 1.25 × hand-written',
				of('ours', 'painted') / of('written', 'painted'),
				1.25,
			),
			told('its script runs, at most 1.25 × hand-written', first / of('written', 'first'), 1.25),
			told('next scene at most 1.5 × hand-written', of('ours', 'next') / of('written', 'next'), 1.5),
			told('its script runs ahead of inkjs', first / of('ink', 'first'), 1),
		].join('\n'),
	);
}

/** @returns ms until the first choice is painted and works, ms from a click on it to the next scene, layout shift */
async function play(phone, rival) {
	const { page, seen, close } = await phone.open(rival.path, 412, [watchChoice, rival]);
	const { painted, works } = await page.evaluate(() => globalThis.firstChoice);
	// Before the click: the browser does not take a click by script for a person’s, so what follows would count.
	const { shift } = await seen();
	const next = await page.evaluate(clickFirst, rival);
	await close();
	return { painted: Math.round(painted), first: Math.round(works), next: Math.round(next), shift };
}

/** Notes when a choice can be seen, and when the script that answers a click is there: after the frame that shows it. */
function watchChoice({ choice, alive }) {
	const afterFrame = (isThere) =>
		new Promise((resolve) => {
			const look = () => {
				if (!isThere()) return requestAnimationFrame(look);
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => resolve(performance.now());
				port2.postMessage('');
			};
			requestAnimationFrame(look);
		});
	const isSeen = () => document.querySelector(choice)?.checkVisibility() ?? false;
	globalThis.firstChoice = Promise.all([
		afterFrame(isSeen),
		afterFrame(() => isSeen() && document.querySelector(alive) !== null),
	]).then(([painted, works]) => ({ painted, works }));
}

function clickFirst({ choice, scene, attribute }) {
	const now = () => document.querySelector(scene)?.getAttribute(attribute);
	const before = now();
	const visible = [...document.querySelectorAll(choice)].find((one) => one.checkVisibility());
	return new Promise((resolve) => {
		const begun = performance.now();
		const look = () => {
			if (now() === before) return requestAnimationFrame(look);
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => resolve(performance.now() - begun);
			port2.postMessage('');
		};
		visible.click();
		requestAnimationFrame(look);
	});
}
