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

for (const address of samples) {
	test(`/${address} does not move when fonts, scripts and styles come after the first paint`, async ({
		browser,
	}) => {
		for (const width of [412, 1366]) {
			const page = await browser.newPage({ viewport: { width, height: width < 600 ? 915 : 768 } });
			await page.route(/\.(woff2|js|css)$/, async (route) => {
				await new Promise((resolve) => setTimeout(resolve, 400));
				await route.continue();
			});
			await page.goto(`/${address}`, { waitUntil: 'networkidle' });
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
