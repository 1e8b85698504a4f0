import { expect, type Page, test } from '@playwright/test';
import { languages, untilAlive } from './site';

const words = {
	ru: {
		play: /^Сыграть сцену/,
		next: /^Дальше: урок/,
		rest: 'Доиграть сцену',
		pick: /^Скинь\sтаблицу/,
	},
	en: {
		play: /^Start the role-play/,
		next: /^Next: lesson/,
		rest: 'Finish the role-play',
		pick: /^Send\sme\sthe\ssheet/,
	},
};

/** Sum of all unexpected layout shifts; letters that arrive late are left out by holding them back. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
	await page.route('**/*.woff2', (route) => route.abort());
	await page.addInitScript(() => {
		const shifts = window as unknown as { shifted: number };
		shifts.shifted = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shifts.shifted += (entry as unknown as { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return () => page.evaluate(() => (window as unknown as { shifted: number }).shifted);
}

for (const language of languages) {
	const said = words[language];

	test.describe(`on a phone (${language})`, () => {
		test.use({ viewport: { width: 390, height: 667 } });

		test('a newcomer sees one filled button without scrolling, and it opens the scene', async ({ page }) => {
			await page.goto(`/${language}/`);
			const button = page.getByRole('link', { name: said.play });
			await expect(button).toBeInViewport({ ratio: 1 });
			await expect(page.locator('.button:not(.quiet):visible')).toHaveCount(1);
			await button.click();
			await expect(page).toHaveURL(/scenarios\/cold-leads\/$/);
		});

		test('the first scene is answered on the home page and goes on where it was left', async ({ page }) => {
			await page.goto(`/${language}/`);
			await page.getByRole('link', { name: said.pick }).click();
			await expect(page).toHaveURL(/#after-lunch$/);
			await expect(page.locator('.play[data-alive]')).toBeVisible();
			await page.goto(`/${language}/`);
			await page.getByRole('link', { name: said.rest }).click();
			await expect(page.locator('[data-scene]:visible')).toHaveAttribute('id', 'audience');
		});
	});

	for (const viewport of [
		{ width: 320, height: 640 },
		{ width: 390, height: 844 },
		{ width: 1366, height: 768 },
	]) {
		test(`nothing moves when a returning visitor is recognised, ${viewport.width} px (${language})`, async ({
			page,
		}) => {
			await page.setViewportSize(viewport);
			await page.goto(`/${language}/lessons/01-why-conflict/`);
			await expect
				.poll(async () => {
					await page.keyboard.press('End');
					return page.evaluate(() => localStorage.getItem('common-ground:/record'));
				})
				.toContain('"01-why-conflict":"20');
			const shifted = await watchShifts(page);
			await page.goto(`/${language}/`);
			await untilAlive(page);
			await expect(page.getByRole('link', { name: said.next })).toBeVisible();
			expect(await shifted()).toBeLessThanOrEqual(0.01);
			await page.goto(`/${language}/course/`);
			await expect(page.locator('[data-step="lesson/02-two-rulers"][data-next]')).toBeVisible();
			await expect(page.locator('[data-step="lesson/01-why-conflict"]:not([data-next])')).toBeVisible();
			expect(await shifted()).toBeLessThanOrEqual(0.01);
		});
	}
}
