import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/i18n/en';
import { ru } from '../../src/i18n/ru';
import { languages, untilAlive, watchForBreaches } from './site';

const words = { ru: ru.desk, en: en.desk };
const items = (page: Page) => page.locator('.agenda > li');
const titles = (page: Page) => page.locator('.agenda h3').allTextContents();

/** Characters on each page of what a printer would get. */
async function printed(page: Page, format: 'A4' | 'Letter'): Promise<number> {
	const pdf = await page.pdf({ format });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('a trainer makes an agenda, changes it, and finds it again', async ({ page }) => {
	const breaches = await watchForBreaches(page);
	await page.goto('/ru/trainer/');
	await untilAlive(page);
	await page.getByLabel('Сколько человек').fill('8');
	await page.getByLabel('Сколько минут').fill('90');
	await page.getByRole('radio', { name: /^В отделы пришли новые люди/ }).check();
	await expect(page.getByRole('status').filter({ hasText: 'Время сходится: 90 минут.' })).toBeVisible();
	await expect(page.getByText('8 человек · 90 минут · на русском')).toBeVisible();
	await page.getByLabel('Во сколько начало').fill('10:00');
	await expect(items(page).last()).toContainText('11:30');

	const before = await titles(page);
	await page.getByRole('button', { name: `Позже: ${before[0]}` }).click();
	await expect.poll(async () => (await titles(page)).slice(0, 2)).toEqual([before[1], before[0]]);
	await page.getByRole('spinbutton', { name: 'Минут: Разбор' }).fill('20');
	await expect(page.getByRole('status').filter({ hasText: /на\s\d+\sмин\sбольше/ })).toBeVisible();
	await page.getByRole('button', { name: 'Убрать: Разбор' }).click();
	await expect(items(page).filter({ hasText: 'не будет' })).toContainText('Разбор');
	await page.getByRole('button', { name: ru.desk.add }).click();
	const own = items(page).filter({ hasText: ru.desk.addedName });
	await own.getByText(ru.desk.details).click();
	await own.getByLabel(ru.desk.addName).fill('Ватрушки');
	await page.getByRole('textbox', { name: 'Своя заметка: Ватрушки' }).fill('Пирог у Светы');

	await page.reload();
	await untilAlive(page);
	await expect(items(page).filter({ hasText: 'Ватрушки' })).toBeVisible();
	await expect(page.getByLabel('Сколько минут')).toHaveValue('90');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Пирог у Светы').filter({ visible: true })).toHaveCount(1);
	await expect(page.getByText('не будет')).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('button', { name: ru.desk.reset }).click();
	await expect.poll(() => titles(page)).toEqual(before);
	await expect(page.getByRole('button', { name: ru.desk.reset })).toBeHidden();
	expect(breaches).toEqual([]);
});

test('a session runs against the clock, and is led back to its plan', async ({ page }) => {
	const breaches = await watchForBreaches(page);
	await page.clock.install({ time: new Date('2026-11-27T10:00:00') });
	await page.goto('/en/trainer/#conflict-90');
	await untilAlive(page);
	await expect(page.getByText('16 people · 90 minutes · English')).toBeVisible();
	await page.getByRole('button', { name: en.desk.begin }).click();
	const clock = page.getByRole('region', { name: en.desk.clock });
	await expect(clock).toContainText('On time');
	await expect(clock).toContainText('Now: Welcome');
	await expect(page).toHaveURL(/\/en\/room\/02-two-rulers\//);
	await clock.getByRole('button', { name: en.desk.nextItem }).click();
	await expect(clock).toContainText('Now: Two yardsticks');
	await clock.getByRole('button', { name: en.desk.nextItem }).click();
	await expect(page).toHaveURL(/\/en\/room\/cold-leads\//);
	await expect(clock).toContainText('Now: Role-play with votes');
	await page.clock.setFixedTime(new Date('2026-11-27T10:41:30'));
	await expect(clock).toContainText('4 min behind', { timeout: 10_000 });
	await expect(clock).toContainText('keep “Debrief”');
	await clock.getByRole('button', { name: en.desk.accept }).click();
	await expect(clock).toContainText('On time');
	await clock.getByText(en.desk.openDesk).click();
	await clock.getByRole('button', { name: en.desk.end }).click();
	await expect(clock).toBeHidden();
	expect(breaches).toEqual([]);
});

for (const language of languages) {
	test(`the ready agendas are read and printed without JavaScript, ${language}`, async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`/${language}/trainer/`);
		await expect(page.locator('main noscript p')).toHaveText(words[language].noScript);
		await expect(page.getByRole('spinbutton')).toHaveCount(0);
		await page
			.getByRole('link', { name: /: (60 минут|60 minutes)$/ })
			.first()
			.click();
		await expect(items(page).first()).toContainText(words[language].say);
		await expect(items(page).last()).toContainText('60');
		for (const format of ['A4', 'Letter'] as const)
			expect(await printed(page, format)).toBeLessThanOrEqual(4);
		await context.close();
	});
}
