import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { en } from '../../src/i18n/en';
import { ru } from '../../src/i18n/ru';
import { untilAlive } from './site';

test('a broken record is set aside, offered as a file, and the course goes on', async ({ page }) => {
	await page.goto('/ru/');
	await page.evaluate(() => localStorage.setItem('common-ground', '{"version":1,"lessons":'));
	await page.goto('/ru/progress/');
	await untilAlive(page);
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: ru.progress.download }).click();
	const file = await (await download).path();
	expect(readFileSync(file, 'utf8')).toBe('{"version":1,"lessons":');
	await page.goto('/ru/scenarios/cold-leads/');
	await expect(page.locator('.play[data-alive]')).toBeVisible();
	await page.keyboard.press('1');
	await page.goto('/ru/progress/');
	await expect(page.getByText('сцена не доиграна')).toBeVisible();
});

test('everything is erased, but only after a question', async ({ page }) => {
	await page.goto('/en/scenarios/cold-leads/');
	await expect(page.locator('.play[data-alive]')).toBeVisible();
	await page.keyboard.press('1');
	await page.goto('/en/progress/');
	await untilAlive(page);
	await page.getByRole('button', { name: 'Erase everything' }).click();
	await page.getByRole('button', { name: en.progress.eraseNo }).click();
	await expect(page.getByText('not finished')).toBeVisible();
	await page.getByRole('button', { name: 'Erase everything' }).click();
	await page.getByRole('button', { name: 'Yes, erase' }).click();
	await expect(page.getByText('not played yet')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Nothing yet.')).toBeVisible();
});

test('the course map marks what is done', async ({ page }) => {
	await page.goto('/ru/lessons/01-why-conflict/');
	await page.keyboard.press('End');
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('common-ground')))
		.toContain('"01-why-conflict":"20');
	await page.goto('/ru/course/');
	await expect(page.locator('.course-path li').first().getByText('пройдено')).toBeVisible();
	await expect(page.locator('.course-path li').nth(1).getByText('пройдено')).toBeHidden();
});

test('without storage the course works and says that nothing is kept', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.goto('/ru/quizzes/01-why-conflict/');
	await untilAlive(page);
	await page.locator('form.question input').first().check();
	await expect(page.locator('form.question input').first()).toBeChecked();
});
