import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/i18n/en';
import { ru } from '../../src/i18n/ru';
import { untilAlive } from './site';

test('a broken record is set aside, offered as a file, and the course goes on', async ({ page }) => {
	await page.goto('/ru/');
	await page.evaluate(() => localStorage.setItem('common-ground:/record', '{"version":1,"lessons":'));
	await page.goto('/ru/progress/');
	await untilAlive(page);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: ru.progress.download }).click();
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
	await expect(page.getByText('not played yet').first()).toBeVisible();
	await page.reload();
	await expect(page.getByText('Start with any lesson or go straight to a role-play.')).toBeVisible();
});

test('the course map marks what is done', async ({ page }) => {
	await page.goto('/ru/lessons/01-why-conflict/');
	await expect
		.poll(async () => {
			await page.keyboard.press('End');
			return page.evaluate(() => localStorage.getItem('common-ground:/record'));
		})
		.toContain('"01-why-conflict":"20');
	await page.goto('/ru/course/');
	await expect(page.locator('.course-path li').first().getByText('пройдено')).toBeVisible();
	await expect(page.locator('.course-path li').nth(1).getByText('пройдено')).toBeHidden();
});

/** Storage that can be read, but has no room left. */
async function fillStorage(page: Page) {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
}

async function playToTheEnd(page: Page) {
	await expect(page.locator('.play[data-alive]')).toBeVisible();
	while ((await page.locator('[data-ending]:visible').count()) === 0) {
		// What is still to come, at once; then the first answer.
		await page.keyboard.press('1');
		await page.keyboard.press('1');
		// The next choices stand where these stood: a click right after them does not count.
		await page.waitForTimeout(400);
	}
	await expect(page.locator('.debrief')).toBeVisible();
}

test('without storage every page where something is kept says so, and the course works', async ({ page }) => {
	await fillStorage(page);
	const notice = page.getByText(en.progress.unsaved);
	await page.goto('/en/quizzes/01-why-conflict/');
	await untilAlive(page);
	await page.locator('form.question input').first().check();
	await expect(page.locator('form.question input').first()).toBeChecked();
	await expect(notice).toBeVisible();
	await page.goto('/en/lessons/01-why-conflict/');
	await expect(notice).toBeVisible();
	await page.goto('/en/progress/');
	await expect(notice).toBeVisible();
});

test('a phrase that could not be saved is never called saved', async ({ page }) => {
	await fillStorage(page);
	await page.goto('/en/scenarios/cold-leads/');
	await expect(page.getByText(en.progress.unsaved)).toBeVisible();
	await playToTheEnd(page);
	await page.locator('.phrase input').first().check();
	await expect(page.locator('.phrase [role=status]')).toContainText('Couldn’t save');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download everything as one file' }).click();
	expect(readFileSync(await (await download).path(), 'utf8')).toContain('"phrase"');
});

test('a phrase being typed is kept at every key, whatever another tab does', async ({ page, context }) => {
	await page.goto('/en/scenarios/cold-leads/');
	await playToTheEnd(page);
	const field = page.getByLabel('In my own words');
	await field.pressSequentially('Line by line, ');
	await expect(field).toHaveValue('Line by line, ');
	const other = await context.newPage();
	await other.goto('/en/quizzes/01-why-conflict/');
	await untilAlive(other);
	await other.locator('form.question input').first().check();
	await other.close();
	await field.pressSequentially('together');
	await expect(field).toHaveValue('Line by line, together');
	await page.reload();
	await expect(field).toHaveValue('Line by line, together');
});

test('erased in one tab stays erased in a tab with a scene, also after a reload', async ({
	page,
	context,
}) => {
	await page.goto('/en/scenarios/cold-leads/');
	await expect(page.locator('.play[data-alive]')).toBeVisible();
	for (const key of ['1', '2']) {
		await page.keyboard.press(key);
		await page.waitForTimeout(400);
	}
	await expect(page).toHaveURL(/#./);
	const other = await context.newPage();
	await other.goto('/en/progress/');
	await untilAlive(other);
	await other.getByRole('button', { name: 'Erase everything' }).click();
	await other.getByRole('button', { name: 'Yes, erase' }).click();
	await expect(page).not.toHaveURL(/#./);
	await page.reload();
	await expect(page.locator('.play[data-alive]')).toBeVisible();
	await other.reload();
	await untilAlive(other);
	await expect(other.getByText('Start with any lesson or go straight to a role-play.')).toBeVisible();
});

test('the record goes out as a file and comes back in another browser', async ({ page, browser }) => {
	await page.goto('/en/lessons/01-why-conflict/');
	await expect
		.poll(async () => {
			await page.keyboard.press('End');
			return page.evaluate(() => localStorage.getItem('common-ground:/record'));
		})
		.toContain('"01-why-conflict":"20');
	await page.goto('/en/progress/');
	await untilAlive(page);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download the file' }).click();
	const file = await (await download).path();
	const elsewhere = await browser.newPage();
	await elsewhere.goto(page.url());
	await untilAlive(elsewhere);
	await elsewhere.getByLabel('Open a downloaded file').setInputFiles(file);
	await expect(elsewhere.getByText('1 lesson read')).toBeVisible();
	await elsewhere.getByRole('button', { name: 'Save on this device' }).click();
	await expect(elsewhere.getByText(/^read on/)).toBeVisible();
	await elsewhere.close();
});
