import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/i18n/en';
import { ru } from '../../src/i18n/ru';
import { languages } from './site';

const words = { ru, en };
const formats = ['A4', 'Letter'] as const;
const lessons = readdirSync('content/lessons');

async function pagesOf(page: Page, format: (typeof formats)[number]): Promise<number> {
	const pdf = await page.pdf({ format, preferCSSPageSize: true });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

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
			for (const format of formats)
				expect.soft(await pagesOf(page, format), `${name}, ${format}`).toBe(count);
		}
	});

	test(`a lesson prints its worksheet, and its key when asked for, ${language}`, async ({ page }) => {
		await page.goto(`/${language}/handouts/`);
		await page.getByRole('link', { name: /^\D+ 2\./ }).click();
		const { exercise, picture, questions, key } = handouts.lessonParts;
		await expect(page.getByRole('checkbox', { name: key.name })).not.toBeChecked();
		for (const { name } of [exercise, picture, questions])
			await expect(page.getByRole('checkbox', { name })).toBeChecked();
		await expect(page.getByRole('button', { name: paper.print })).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.key')).toBeHidden();
		await expect(page.locator('.exercise')).toBeVisible();
		await page.emulateMedia({ media: 'screen' });
		await only(page, key.name);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.worksheet')).toBeHidden();
		for (const format of formats) expect(await pagesOf(page, format), format).toBe(1);
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
			expect.soft(await pagesOf(page, 'Letter'), `${id}: ${name}`).toBeLessThanOrEqual(most);
		}
	}
});
