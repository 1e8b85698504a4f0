import { expect, test } from '@playwright/test';
import { en } from '../../src/i18n/en';
import { fill } from '../../src/i18n/format';
import { ru } from '../../src/i18n/ru';
import { languages, tabTo, watchForBreaches } from './site';

const words = { ru, en };

for (const language of languages) {
	const { modules } = words[language];

	test(`after the last lesson of a module its close says what is done and what is open, ${language}`, async ({
		page,
	}) => {
		const breaches = await watchForBreaches(page);
		const pattern = (template: string) => new RegExp(template.split('{')[0] ?? '');
		await page.goto(`/${language}/lessons/03-blame-spiral/`);
		await page.getByRole('textbox').last().scrollIntoViewIfNeeded();
		await page.locator('.sheet-own').getByRole('textbox').first().fill('“You always”');

		await tabTo(page, 'link', pattern(modules.onward));
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1, name: modules.begun })).toBeVisible();
		const lesson = page.getByRole('listitem').filter({ hasText: /^\s*(Урок|Lesson)\s3\./ });
		await expect(lesson).toContainText(pattern(modules.has));
		await expect(lesson).toContainText(modules.left.quiz);
		await expect(page.getByText(modules.device)).toBeVisible();
		await expect(page.getByRole('heading', { name: pattern(modules.together) })).toBeVisible();

		await page.getByRole('link', { name: pattern(modules.suggest.lesson) }).click();
		await expect(page).toHaveURL(new RegExp(`/${language}/lessons/01-why-conflict/$`));
		await page.goBack();
		await expect(page.getByRole('heading', { level: 1, name: modules.begun })).toBeVisible();
		await page.getByRole('link', { name: pattern(modules.toNext) }).click();
		await expect(page).toHaveURL(new RegExp(`/${language}/lessons/09-what-kind/$`));
		await page.getByRole('link', { name: pattern(modules.back) }).click();
		await expect(page.getByRole('heading', { level: 1, name: modules.begun })).toBeVisible();
		expect(breaches).toEqual([]);
	});

	test(`a module not begun says so once, speaks of later, and asks for no box on a screen, ${language}`, async ({
		page,
	}) => {
		await page.goto(`/${language}/modules/keep/`);
		await expect(page.getByText(modules.untouched)).toHaveCount(1);
		await expect(
			page.getByRole('heading', { level: 1, name: fill(modules.heading, { number: 4 }) }),
		).toBeVisible();
		await expect(page.locator('[data-told]')).toHaveCount(1);
		await expect(page.getByText(modules.tick)).toBeHidden();
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText(modules.tick)).toBeVisible();
		await expect(page.getByText(modules.lead)).toBeHidden();
		await page.emulateMedia({ media: 'screen' });
		await page.getByRole('link', { name: words[language].progress.agreementLink }).click();
		await expect(page).toHaveURL(new RegExp(`/${language}/agreement/$`));
	});
}
