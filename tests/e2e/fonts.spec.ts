import { expect, test } from '@playwright/test';
import { samples } from './site';

test('an English page fetches no Cyrillic font, though it names the other language', async ({ page }) => {
	const fonts: string[] = [];
	page.on('request', (request) => {
		if (request.url().endsWith('.woff2')) fonts.push(request.url());
	});
	for (const address of samples.filter((sample) => sample.startsWith('en/'))) {
		await page.goto(`/${address}`);
		await page.evaluate(() => document.fonts.ready);
	}
	expect(fonts.filter((font) => font.includes('cyrillic'))).toEqual([]);
	expect(fonts.filter((font) => font.includes('latin')).length).toBeGreaterThan(0);
});
