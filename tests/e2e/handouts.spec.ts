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

test('no worksheet has more than two pages of exercise, and no key more than one', async ({ page }) => {
	test.setTimeout(30_000 + lessons.length * 5_000);
	for (const id of lessons) {
		await page.goto(`/ru/handouts/${id}/`);
		const { exercise, key } = ru.handouts.lessonParts;
		for (const [{ name }, most] of [
			[exercise, 2],
			[key, 1],
		] as const) {
			await only(page, name);
			expect.soft(Math.max(...(await printedPages(page))), `${id}: ${name}`).toBeLessThanOrEqual(most);
		}
	}
});
