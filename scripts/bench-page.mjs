import './node-version.mjs';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';

// First paint of a lesson beside a hand-written page of the same text, and layout shift of every kind of page, on a
// slow line (1.6 Mbit/s, 150 ms) and a slow phone (4 times slower than this machine). Needs a built course.
// Example: npm run bench:page            all
//          npm run bench:page quizzes    layout shift only, of addresses that contain "quizzes"

const rounds = 5;
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };
const { kinds } = JSON.parse(readFileSync('tests/build/budget.json', 'utf8'));
const addresses = readdirSync('dist', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('index.html'))
	.map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
	.toSorted();

const written = new Map();
const server = await serveCompressed();
const origin = `http://localhost:${server.address().port}`;
const browser = await chromium.launch({
	executablePath: findBrowser(),
	args: [
		'--no-sandbox',
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
	],
});
const wanted = process.argv[2];
if (!wanted) await firstPaints();
await layoutShifts();
await browser.close();
server.close();

async function firstPaints() {
	for (const locale of ['ru', 'en']) {
		const lesson = addresses.find((address) => address.startsWith(`${locale}/lessons/`));
		written.set(`/written/${locale}/`, handWritten(readFileSync(join('dist', lesson, 'index.html'), 'utf8')));
		const times = { lesson: [], written: [] };
		for (let round = 0; round < rounds; round++) {
			times.lesson.push((await visit(`/${lesson}`, 412)).paint);
			times.written.push((await visit(`/written/${locale}/`, 412)).paint);
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

/**
 * Opens a page for the first time, on the slow line.
 * @param {string} path @param {number} width
 * @returns first contentful paint in ms, the sum of layout shifts, and what moved
 */
async function visit(path, width) {
	const context = await browser.newContext({ viewport: { width, height: width < 600 ? 915 : 768 } });
	const page = await context.newPage();
	await page.addInitScript(watchShifts);
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', line);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.goto(origin + path, { waitUntil: 'networkidle' });
	await page.evaluate(() => document.fonts.ready);
	await page.waitForTimeout(300);
	const found = await page.evaluate(() => ({
		paint: Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
		shift: globalThis.shifts.reduce((sum, { value }) => sum + value, 0),
		moved: [...new Set(globalThis.shifts.flatMap(({ moved }) => moved))].join(' '),
	}));
	await context.close();
	return found;
}

function watchShifts() {
	globalThis.shifts = [];
	new PerformanceObserver((list) => {
		for (const { value, sources } of list.getEntries()) {
			const moved = sources.map(({ node }) => node?.nodeName.toLowerCase() ?? '?');
			globalThis.shifts.push({ value, moved });
		}
	}).observe({ type: 'layout-shift', buffered: true });
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

/** Compresses as static hosts do, once for each file. */
function serveCompressed() {
	const bodies = new Map();
	const bodyOf = (path) => {
		if (written.has(path)) return Buffer.from(written.get(path));
		return readFileSync(join('dist', path.endsWith('/') ? `${path}index.html` : path));
	};
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		try {
			if (!bodies.has(pathname)) bodies.set(pathname, brotliCompressSync(bodyOf(pathname)));
			const type = types[pathname.endsWith('/') ? '.html' : extname(pathname)] ?? 'application/octet-stream';
			response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(bodies.get(pathname));
		} catch {
			response.writeHead(404).end();
		}
	});
	return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

function median(numbers) {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
