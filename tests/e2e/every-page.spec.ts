import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pages, untilAlive, watchForBreaches } from './site';

for (const address of pages) {
	test.describe(`/${address}`, () => {
		for (const colorScheme of ['light', 'dark'] as const) {
			for (const width of [390, 1366]) {
				test(`has no accessibility fault, ${colorScheme}, ${width} px`, async ({ browser }) => {
					const context = await browser.newContext({
						colorScheme,
						viewport: { width, height: 800 },
						reducedMotion: 'reduce',
					});
					const page = await context.newPage();
					const breaches = await watchForBreaches(page);
					await page.goto(`/${address}`);
					await untilAlive(page);
					const { violations } = await new AxeBuilder({ page }).analyze();
					expect(
						violations.map(
							({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
						),
					).toEqual([]);
					expect(breaches).toEqual([]);
					await context.close();
				});
			}
		}

		test('does not scroll sideways at 320 px, nor at 1280 px zoomed to 200 %', async ({ page }) => {
			for (const width of [320, 640]) {
				await page.setViewportSize({ width, height: 720 });
				await page.goto(`/${address}`);
				await untilAlive(page);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
			}
		});
	});
}
