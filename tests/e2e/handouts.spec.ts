import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/i18n/en';
import { ru } from '../../src/i18n/ru';
import { printedPages } from './printed';
import { languages } from './site';

const words = { ru, en };
const lessons = readdirSync('content/lessons');

async function only(page: Page, name: string): Promise<void> {
	for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
	await page.getByRole('checkbox', { name }).check();
}

for (const language of languages) {
	const { handouts, paper } = words[language];

	test(`cards and the form come in as many pages as they need, on either paper, ${language}`, async ({
		page,
	}) => {
		await page.goto(`/${language}/handouts/`);
		const { votes, plans, own, evaluation } = handouts.parts;
		const expected = [
			[votes, 1],
			[plans, Math.floor(lessons.length / 8) + 1],
			[own, 1],
			[evaluation, 1],
		] as const;
		for (const [{ name, hint }, count] of expected) {
			await only(page, `${name} ${hint}`);
			expect.soft(await printedPages(page), name).toEqual([count, count]);
		}
	});

	test(`a lesson prints its worksheet, and its key when asked for, ${language}`, async ({ page }) => {
		await page.goto(`/${language}/handouts/`);
		await page.getByRole('link', { name: /^\D+ 2\./ }).click();
		const { key, ...worksheet } = handouts.lessonParts;
		const keyLabel = `${key.name} ${key.hint}`;
		await expect(page.getByRole('checkbox', { name: keyLabel })).not.toBeChecked();
		for (const { name, hint } of Object.values(worksheet))
			await expect(page.getByRole('checkbox', { name: `${name} ${hint}` })).toBeChecked();
		await expect(page.getByRole('button', { name: paper.print })).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.key')).toBeHidden();
		await expect(page.locator('.exercise')).toBeVisible();
		await page.emulateMedia({ media: 'screen' });
		await only(page, keyLabel);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.worksheet')).toBeHidden();
		expect(await printedPages(page)).toEqual([1, 1]);
	});
}

test('the exercise of a lesson takes two sheets, its picture and its key one', async ({ page }) => {
	test.setTimeout(30_000 + lessons.length * 3000);
	const millimetre = 96 / 25.4;
	// What the margins leave of the narrower and of the lower sheet.
	await page.setViewportSize({ width: Math.floor(182 * millimetre), height: 1000 });
	for (const language of languages) {
		for (const id of lessons) {
			await page.emulateMedia({ media: 'screen' });
			await page.goto(`/${language}/handouts/${id}/`);
			for (const box of await page.getByRole('checkbox').all()) await box.check();
			await page.emulateMedia({ media: 'print' });
			const heights = await page.evaluate(() => {
				const boxOf = (selector: string) =>
					(document.querySelector(selector) as Element).getBoundingClientRect();
				const [start, turn, end] = [
					boxOf('.worksheet').top,
					boxOf('.own-case').top,
					boxOf('.exercise').bottom,
				];
				return [turn - start, end - turn, boxOf('.picture').height, boxOf('.key').height];
			});
			expect.soft(Math.max(...heights), `${id}, ${language}`).toBeLessThan(255 * millimetre);
		}
	}
});
