import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import { samples, untilAlive } from './site';

interface Shift extends PerformanceEntry {
	readonly value: number;
}

/** The sum of layout shifts so far; what moves after a click or a key does not count. */
async function layoutShift(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const sum = (list: PerformanceEntryList) =>
					list.reduce((all, entry) => all + (entry as Shift).value, 0);
				new PerformanceObserver((list) => resolve(sum(list.getEntries()))).observe({
					type: 'layout-shift',
					buffered: true,
				});
				setTimeout(() => resolve(0), 500);
			}),
	);
}

/**
 * The site as a slow line brings it: the body of a page in at least four pieces of at most 3 kB, with time for a frame
 * between them, all other files much later.
 */
let slow: Server;
test.beforeAll(async ({ baseURL }) => {
	slow = createServer(async (request, response) => {
		const answer = await fetch(new URL(request.url ?? '', baseURL));
		const body = Buffer.from(await answer.arrayBuffer());
		const type = answer.headers.get('content-type') ?? '';
		const isPage = type.startsWith('text/html');
		if (!isPage) await sleep(400);
		response.writeHead(answer.status, { 'content-type': type });
		let sent = isPage ? body.indexOf('<body') : 0;
		response.write(body.subarray(0, sent));
		const piece = isPage ? Math.min(3000, Math.ceil((body.length - sent) / 4)) : body.length;
		for (; sent < body.length; sent += piece) {
			response.write(body.subarray(sent, sent + piece));
			await sleep(20);
		}
		response.end();
	});
	await new Promise<void>((listening) => slow.listen(0, listening));
});
test.afterAll(() => {
	slow.closeAllConnections();
	slow.close();
});

for (const address of samples) {
	test(`/${address} does not move while it arrives in pieces, fonts, scripts and styles last`, async ({
		browser,
	}) => {
		const { port } = slow.address() as AddressInfo;
		for (const width of [412, 1366]) {
			const page = await browser.newPage({ viewport: { width, height: width < 600 ? 915 : 768 } });
			await page.goto(`http://localhost:${port}/${address}`, { waitUntil: 'networkidle' });
			await untilAlive(page);
			await page.evaluate(() => document.fonts.ready);
			expect(await layoutShift(page), `at ${width} px`).toBeLessThanOrEqual(0.01);
			await page.close();
		}
	});
}

test('a lesson is painted while the styles of its later blocks are still on their way', async ({ page }) => {
	await page.route(/\.css$/, () => {});
	await page.goto('/ru/lessons/01-why-conflict/', { waitUntil: 'commit' });
	await expect
		.poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
		.toBe(1);
	await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
	await expect(page.locator('.hook')).toBeInViewport();
});
