import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/i18n/en';
import { ru } from '../../src/i18n/ru';
import { languages } from './site';

const words = { ru, en };

/** How many A4 pages it takes to print a page as it is. */
async function pagesOf(page: Page): Promise<number> {
	const pdf = await page.pdf({ format: 'A4' });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

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

	test(`what a learner completed in the half-filled example and planned is on the progress page and on one printed sheet, ${language}`, async ({
		page,
	}) => {
		// A page that is being printed stays so.
		await page.addInitScript(() => {
			window.print = () => {
				const printed = document.querySelector<HTMLElement>('[data-print]');
				setTimeout(() => printed && Object.assign(printed.dataset, { print: 'sheet' }));
			};
		});
		await page.goto(`/${language}/lessons/01-why-conflict/`);
		const example = page.getByText(lesson.sheetHalf);
		const completed = page.locator('.sheet-half').getByRole('textbox').first();
		const plan = page.getByRole('textbox', { name: lesson.thenLabel });
		const print = page.getByRole('button', { name: lesson.sheetPrint });
		await print.click();
		await page.emulateMedia({ media: 'print' });
		await expect(plan).toBeVisible();
		await expect(example).toBeHidden();
		await expect(page.getByText(lesson.sheetFilled)).toBeHidden();
		expect(await pagesOf(page)).toBe(1);

		await page.emulateMedia({ media: 'screen' });
		for (const field of await page.locator('.sheet, .if-then').getByRole('textbox').all())
			await field.fill(`${lesson.written}: ${lesson.sheetChecks}, ${lesson.sheetBlank}`);
		await completed.fill('Which call was that?');
		await plan.fill('ask which case');
		await expect(page.getByRole('status').filter({ hasText: lesson.saved })).toBeVisible();
		await print.click();
		await page.emulateMedia({ media: 'print' });
		await expect(example).toBeVisible();
		await expect(completed).toBeVisible();
		await expect(plan).toBeVisible();
		expect(await pagesOf(page)).toBe(1);

		await page.emulateMedia({ media: 'screen' });
		await page.goto(`/${language}/progress/`);
		await expect(page.getByText(lesson.sheetCompleted)).toBeVisible();
		await expect(page.getByText('Which call was that?')).toBeVisible();
		await expect(page.getByText('ask which case')).toBeVisible();
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

	test(`no explanation of a term is squeezed at the edge of a phone, ${language}`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(`/${language}/lessons/02-two-rulers/`);
		for (const term of await page.locator('.term').all()) {
			await term.click();
			const card = page.locator(`#${await term.getAttribute('popovertarget')}`);
			await expect(card).toBeInViewport({ ratio: 1 });
			expect((await card.boundingBox())?.width, `${await card.textContent()}`).toBeGreaterThan(240);
			await page.keyboard.press('Escape');
		}
	});

	test(`a term leads on to its entry in the glossary, by keyboard, ${language}`, async ({ page }) => {
		await page.goto(`/${language}/lessons/02-two-rulers/`);
		const term = page.locator('.term').first();
		const id = (await term.getAttribute('popovertarget'))?.replace('term-', '');
		await term.focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`/${language}/glossary/#${id}$`));
		await expect(page.locator(`#${id}`)).toBeInViewport();
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
