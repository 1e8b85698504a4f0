import { expect, test } from '@playwright/test';
import config from '../../playwright.config';
import { languages, untilAlive } from './site';

const { launchOptions } = config.use ?? {};

// The browser's own setting: media queries in rem follow it, as they do for a person who needs large letters.
test.use({
	launchOptions: {
		...launchOptions,
		args: [...(launchOptions?.args ?? []), '--blink-settings=defaultFontSize=32'],
	},
});

for (const language of languages) {
	for (const address of ['', 'course/']) {
		test(`/${language}/${address} does not scroll sideways when letters are twice as big`, async ({
			page,
		}) => {
			for (const width of [320, 390, 1366]) {
				await page.setViewportSize({ width, height: 844 });
				await page.goto(`/${language}/${address}`);
				await untilAlive(page);
				expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
			}
		});
	}
}
