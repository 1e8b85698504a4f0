import { expect, test } from '@playwright/test';
import { en } from '../../src/i18n/en';
import { ru } from '../../src/i18n/ru';
import { languages } from './site';

const words = { ru, en };

for (const language of languages) {
	const { lesson, progress } = words[language];

	test(`what a learner writes in a lesson is there after a reload and comes together on the progress page, ${language}`, async ({
		page,
	}) => {
		await page.goto(`/${language}/lessons/01-why-conflict/`);
		const own = page.locator('.sheet-own').getByRole('textbox').first();
		await own.fill('They said “always”.\nTwice.');
		await page.getByRole('textbox', { name: lesson.thenLabel }).fill('ask which case');
		await expect(page.getByRole('status').filter({ hasText: lesson.saved })).toBeVisible();

		await page.reload();
		await expect(own).toHaveValue('They said “always”.\nTwice.');
		await page.goto(`/${language}/progress/`);
		await expect(page.getByRole('heading', { name: lesson.written })).toBeVisible();
		await expect(page.getByText('They said “always”.')).toBeVisible();
		await expect(page.getByText('ask which case')).toBeVisible();
		await expect(page.getByText(progress.empty)).toHaveCount(0);
	});

	test(`a term says what it means by keyboard, without any script, ${language}`, async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`/${language}/lessons/02-two-rulers/`);
		const term = page.locator('.term').first();
		const meaning = page.locator(`#${await term.getAttribute('popovertarget')}`);
		await expect(meaning).toBeHidden();
		await term.focus();
		await page.keyboard.press('Enter');
		await expect(meaning).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(meaning).toBeHidden();
		await page.emulateMedia({ media: 'print' });
		await expect(meaning).toBeVisible();
		await context.close();
	});
}

test('a lesson says so when what is written cannot be saved', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.goto('/en/lessons/01-why-conflict/');
	await page.locator('.sheet-own').getByRole('textbox').first().fill('a');
	await expect(page.getByRole('status').filter({ hasText: en.lesson.notSaved })).toBeVisible();
});

test('a face leads to who is who, and so does a link at the end of a lesson', async ({ page }) => {
	await page.goto('/en/lessons/01-why-conflict/');
	await page.locator('.bubble-face a').first().click();
	await expect(page).toHaveURL(/\/en\/people\/#\w+$/);
	await page.goto('/en/lessons/01-why-conflict/');
	await page.getByRole('link', { name: en.lesson.people }).click();
	await expect(page.getByRole('heading', { level: 1, name: en.cast.peopleTitle })).toBeVisible();
});
