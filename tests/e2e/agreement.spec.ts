import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/i18n/en';
import { ru } from '../../src/i18n/ru';
import { printedPages } from './printed';
import { languages, untilAlive, watchForBreaches } from './site';

const words = { ru: ru.agreement, en: en.agreement };

/** What a press of the button offers as a file. */
async function fileFrom(page: Page, name: string): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name }).click(),
	]);
	return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

async function sign(page: Page, sales: string, marketing: string): Promise<void> {
	await page.getByLabel(ru.agreement.signSales).fill(sales);
	await page.getByLabel(ru.agreement.signMarketing).fill(marketing);
	await page.getByRole('button', { name: /^Подписать сегодня/ }).click();
}

test('Oleg and Marina write their agreement, sign it, change it and see what changed', async ({ page }) => {
	const breaches = await watchForBreaches(page);
	await page.clock.install({ time: new Date('2026-11-27T10:00:00') });
	await page.goto('/ru/lessons/31-regular-talk/');
	const row = page.getByRole('textbox', { name: 'Строка для рабочего договора' }).last();
	await row.fill('По вторникам, 9:30, двадцать минут.');
	await page.getByRole('link', { name: ru.agreement.toAgreement }).click();

	const meeting = page.getByRole('textbox', { name: 'Общая встреча' });
	await expect(meeting).toHaveValue('По вторникам, 9:30, двадцать минут.');
	await page.getByLabel(ru.agreement.salesName).fill('Продажи Юг');
	await page.getByRole('button', { name: ru.agreement.fillAll }).click();
	await expect(page.getByText(ru.agreement.allFilled)).toBeVisible();
	await expect(meeting).toHaveValue('По вторникам, 9:30, двадцать минут.');
	const day = page.getByLabel(ru.agreement.review, { exact: true });
	await day.fill('2027-01-15');
	// Part by part, as one types: the fields of the date must not jump back.
	await day.press('Delete');
	await page.keyboard.type('03122027');
	await day.blur();
	await expect(day).toHaveValue('2027-03-12');
	await sign(page, 'Олег', 'Марина');
	await expect(
		page.getByText('Подписано 27 ноября 2026. Продажи Юг: Олег. Маркетинг: Марина.'),
	).toBeVisible();

	await meeting.fill('По средам, 9:30, двадцать минут.');
	await expect(page.getByText('С тех пор поменялось: Общая встреча.')).toBeVisible();
	await page.getByRole('button', { name: ru.agreement.whatChanged }).click();
	await expect(page.getByRole('deletion')).toHaveText('вторникам');
	await expect(page.getByRole('insertion')).toHaveText('средам');

	const { name, text } = await fileFrom(page, ru.agreement.calendar);
	expect(name).toBe('agreement-review.ics');
	expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
	expect(text).toContain('\r\nDTSTART;VALUE=DATE:20270312\r\n');
	expect(text.replaceAll('\r\n ', '')).toContain(
		'SUMMARY:Пересмотр рабочего договора: Продажи Юг · Маркетинг',
	);
	for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	const written = await fileFrom(page, ru.agreement.download);
	expect(written.text).toContain('Общая встреча\n\nПо средам, 9:30, двадцать минут.\n');
	expect(written.text).toContain('- Продажи Юг: ____');

	await page.reload();
	await untilAlive(page);
	await expect(meeting).toHaveValue('По средам, 9:30, двадцать минут.');
	await expect(page.getByLabel(ru.agreement.salesName)).toHaveValue('Продажи Юг');
	await expect(day).toHaveValue('2027-03-12');
	await page.getByRole('button', { name: /^Вернуть версию/ }).click();
	await page.getByRole('button', { name: ru.agreement.restoreYes }).click();
	await expect(meeting).toHaveValue('По вторникам, 9:30, двадцать минут.');
	await expect(page.getByRole('button', { name: /^Удалить версию/ })).toHaveCount(2);
	await page.goto('/ru/lessons/31-regular-talk/');
	await expect(row).toHaveValue('По вторникам, 9:30, двадцать минут.');
	expect(breaches).toEqual([]);
});

test('what is written in one tab stands in the other, on the sheet and on the page', async ({
	page,
	context,
}) => {
	await page.goto('/en/agreement/');
	await untilAlive(page);
	const lesson = await context.newPage();
	await lesson.goto('/en/lessons/31-regular-talk/');
	const row = lesson.getByRole('textbox', { name: 'The line for the working agreement' }).last();
	await row.fill('Every Monday');
	const meeting = page.getByRole('textbox', { name: 'The joint meeting' });
	await expect(meeting).toHaveValue('Every Monday');
	await row.blur();
	await meeting.fill('Every Friday');
	await expect(row).toHaveValue('Every Friday');
});

for (const language of languages) {
	test(`with the examples the agreement is printed on one page, ${language}`, async ({ page }) => {
		await page.goto(`/${language}/agreement/`);
		await page.getByRole('button', { name: words[language].fillAll }).click();
		await expect(page.getByText(words[language].allFilled)).toBeVisible();
		expect(await printedPages(page)).toEqual([1, 1]);
		// However long a line is, it is not cut.
		await page
			.getByRole('textbox')
			.nth(2)
			.fill(`${'long line '.repeat(600)}end of it`);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText(/end of it$/).filter({ visible: true })).toBeInViewport({ ratio: 0 });
		expect(Math.min(...(await printedPages(page)))).toBeGreaterThan(1);
	});

	test(`without JavaScript the page is a form to print: titles, examples, room to write, ${language}`, async ({
		browser,
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`/${language}/agreement/`);
		await expect(page.getByRole('textbox')).toHaveCount(0);
		await expect(page.locator('main noscript p')).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('main noscript p')).toBeHidden();
		await expect(page.locator('.example:visible')).toHaveCount(10);
		await expect(page.getByText(words[language].signature).filter({ visible: true })).toHaveCount(2);
		expect(await printedPages(page)).toEqual([2, 2]);
		await context.close();
	});
}
