import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.mjs';

// A slow line (1.6 Mbit/s, 150 ms) and a slow phone (4 times slower than this machine).
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const types = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.mjs': 'text/javascript',
	'.svg': 'image/svg+xml',
};

/** Pages and files that the bench makes itself, by path. */
export const written = new Map();

/** @returns the built course and what is written, served, and a browser to open it in */
export async function startSlowPhone() {
	const server = await serveCompressed();
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
	const origin = `http://localhost:${server.address().port}`;
	const stop = async () => {
		await browser.close();
		server.close();
	};
	return { open: (path, width, watch) => open(browser, origin + path, width, watch), stop };
}

/**
 * Opens a page for the first time.
 * @param [watch] a function that runs in the page before its own scripts, and what it is given
 * @returns the page, its layout shifts so far, and how to close it
 */
async function open(browser, address, width, watch) {
	const context = await browser.newContext({ viewport: { width, height: width < 600 ? 915 : 768 } });
	const page = await context.newPage();
	await page.addInitScript(watchShifts);
	if (watch) await page.addInitScript(...watch);
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', line);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.evaluate(() => document.fonts.ready);
	await page.waitForTimeout(300);
	return {
		page,
		close: () => context.close(),
		seen: () =>
			page.evaluate(() => ({
				paint: Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
				shift: globalThis.shifts.reduce((sum, { value }) => sum + value, 0),
				moved: [...new Set(globalThis.shifts.flatMap(({ moved }) => moved))].join(' '),
			})),
	};
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

export function median(numbers) {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
