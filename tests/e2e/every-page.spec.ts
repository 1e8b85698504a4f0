import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { languages, pages, samples, untilAlive, watchForBreaches } from './site';

async function accessibilityFaults(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
	);
}

for (const address of samples) {
	for (const colorScheme of ['light', 'dark'] as const) {
		for (const width of [390, 1366]) {
			test(`/${address} has no accessibility fault, ${colorScheme}, ${width} px`, async ({ browser }) => {
				const context = await browser.newContext({
					colorScheme,
					viewport: { width, height: 800 },
					reducedMotion: 'reduce',
				});
				const page = await context.newPage();
				const breaches = await watchForBreaches(page);
				await page.goto(`/${address}`);
				await untilAlive(page);
				expect(await accessibilityFaults(page)).toEqual([]);
				expect(breaches).toEqual([]);
				await context.close();
			});
		}
	}
}

/** What only a room sees is the same on every page but for words of the lessons and role-plays. */
const forRooms = /^..\/(?:wall|room)\//;

// Other pages share their frame and their components with a page above: each is looked at once, in one browser page.
for (const language of languages) {
	test(`no page in ${language} scrolls sideways or has a fault that its kind has not`, async ({ page }) => {
		const addresses = pages.filter(
			(address) =>
				address.startsWith(`${language}/`) && (samples.includes(address) || !forRooms.test(address)),
		);
		test.setTimeout(30_000 + addresses.length * 10_000);
		const breaches = await watchForBreaches(page);
		for (const address of addresses) {
			// 640 px is 1280 px zoomed to 200 %.
			for (const width of [640, 320]) {
				await page.setViewportSize({ width, height: 720 });
				if (width === 640) await page.goto(`/${address}`);
				await untilAlive(page);
				const overflow = await page.evaluate(() => {
					const { scrollWidth, clientWidth } = document.documentElement;
					return scrollWidth - clientWidth;
				});
				expect.soft(overflow, `/${address} at ${width} px`).toBeLessThanOrEqual(0);
			}
			if (!samples.includes(address)) expect.soft(await accessibilityFaults(page), `/${address}`).toEqual([]);
			expect.soft(breaches.splice(0), `/${address}`).toEqual([]);
		}
	});
}
