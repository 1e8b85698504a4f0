import { expect, test } from '@playwright/test';
import { languages } from './site';

const pages = languages.flatMap((locale) =>
	['cold-leads', 'cold-leads-marina'].map((id) => `/${locale}/workshops/${id}/`),
);

test('every word on the map of a role-play stays in its box', async ({ page }) => {
	for (const address of pages) {
		await page.goto(address);
		const outside = await page.locator('.map-place').evaluateAll((places) =>
			places.flatMap((place) => {
				const box = place.querySelector('rect')?.getBBox();
				return [...place.querySelectorAll('text')]
					.map((text) => ({ words: text.textContent, box: text.getBBox() }))
					.filter(({ box: text }) => box && (text.x < box.x || text.x + text.width > box.x + box.width))
					.map(({ words }) => words);
			}),
		);
		expect(outside, address).toEqual([]);
	}
});

test('where the map is wider than the window, it scrolls in its own box by keyboard', async ({ page }) => {
	await page.setViewportSize({ width: 800, height: 900 });
	await page.goto('/en/workshops/cold-leads/');
	const map = page.getByRole('region', { name: /scrolls$/ });
	await map.focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => map.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(800);
});

test('the whole map fits on a projector', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	for (const address of pages) {
		await page.goto(address);
		const box = await page.locator('.map-view > svg').boundingBox();
		expect(box?.height, address).toBeLessThanOrEqual(720);
		const size = await page
			.locator('.map-title')
			.first()
			.evaluate((text) => 20 * ((text as SVGTextElement).getScreenCTM()?.a ?? 0));
		expect(size, address).toBeGreaterThanOrEqual(16);
	}
});

test('a phone shows the map as a list of scenes, answers and where they lead', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await page.goto('/en/workshops/cold-leads/');
	await expect(page.getByRole('region', { name: /scrolls$/ })).toBeHidden();
	await page.getByText('The map as a list').click();
	const answer = page.locator('.map-list li', { hasText: 'From me. He asked about the list' }).first();
	await expect(answer).toContainText('(a best answer)');
	await expect(answer).toContainText('If tension is at least 7: A question at the coffee machine');
	await expect(answer).toContainText('Otherwise: Four hundred rows');
});
