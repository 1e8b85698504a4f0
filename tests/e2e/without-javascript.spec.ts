import { expect, test } from '@playwright/test';
import { en } from '../../src/i18n/en';
import { ru } from '../../src/i18n/ru';
import { languages, samples } from './site';

const words = { ru, en };

test.use({ javaScriptEnabled: false });

for (const language of languages) {
	test(`every ending of cold-leads is reached by links alone (${language})`, async ({ page }) => {
		await page.goto(`/${language}/scenarios/cold-leads/`);
		const all = await page.locator('[data-ending]').evaluateAll((endings) => endings.map(({ id }) => id));
		expect(all.length).toBeGreaterThanOrEqual(3);
		const reached = new Set<string>();
		const seen = new Set<string>();
		const todo = [(await page.locator('[data-scene]:visible').getAttribute('id')) ?? ''];
		for (const place of todo) {
			await page.goto(`/${language}/scenarios/cold-leads/#${place}`);
			const visible = page.locator('[data-scene]:visible, [data-ending]:visible');
			await expect(visible).toHaveCount(1);
			await expect(visible).toHaveAttribute('id', place);
			if ((await visible.getAttribute('data-ending')) !== null) reached.add(place);
			for (const link of await visible.locator('a[data-choice]').all()) {
				const next = ((await link.getAttribute('href')) ?? '').slice(1);
				if (!seen.has(next)) todo.push(next);
				seen.add(next);
			}
		}
		expect([...reached].toSorted()).toEqual(all.toSorted());
	});

	test(`a choice shows its reaction and the next scene (${language})`, async ({ page }) => {
		await page.goto(`/${language}/scenarios/cold-leads/`);
		await expect(page.locator('.play button:visible, .play textarea:visible')).toHaveCount(0);
		const choice = page.locator('[data-scene]:visible a[data-choice]').first();
		const id = await choice.getAttribute('data-choice');
		await choice.click();
		await expect(page.locator(`[data-after="${id}"]`)).toBeVisible();
		await expect(page.locator('[data-scene]:visible a[data-choice]').first()).toBeVisible();
	});

	test(`answers of a quiz can be read (${language})`, async ({ page }) => {
		await page.goto(`/${language}/quizzes/01-why-conflict/`);
		const folds = page.locator('form.question details');
		await expect(folds).toHaveCount(await page.locator('form.question').count());
		await folds.first().locator('summary').click();
		await expect(folds.first().locator('li').first()).toBeVisible();
		await expect(page.locator('noscript')).not.toBeEmpty();
	});

	test(`the advisor says what it needs and lists the strategies (${language})`, async ({ page }) => {
		await page.goto(`/${language}/advisor/`);
		await expect(page.getByText(/JavaScript/)).toBeVisible();
		await expect(page.locator('.strategies dt')).toHaveCount(13);
		await expect(page.locator('#strategy-refer')).toContainText('112');
		await expect(page.getByText(words[language].advisor.lead)).toBeHidden();
		await expect(page.locator('main a[href$="/advisor/predict/"]')).toBeVisible();
		await expect(page.locator('.advisor')).toBeHidden();
	});

	test(`the search says what it needs and leads to the map and the glossary (${language})`, async ({
		page,
	}) => {
		await page.goto(`/${language}/search/`);
		await expect(page.getByText(/JavaScript/)).toBeVisible();
		await expect(page.getByRole('searchbox')).toBeHidden();
		await expect(page.getByRole('checkbox')).toBeHidden();
		await expect(page.locator('main').getByRole('link')).toHaveCount(2);
	});

	test(`the first scene on the home page answers (${language})`, async ({ page }) => {
		await page.goto(`/${language}/`);
		const choice = page.locator('main .choices a').first();
		const said = (await choice.textContent())?.trim() ?? '';
		await choice.click();
		await expect(page).toHaveURL(/scenarios\/cold-leads\/#[\w-]+$/);
		await expect(page.locator('.arrival:target')).toContainText(said);
	});
}

for (const address of samples.filter((page) => page.includes('/lessons/'))) {
	test(`/${address} can be read, its options opened`, async ({ page }) => {
		await page.goto(`/${address}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const text = (await page.locator('article').textContent()) ?? '';
		expect(text.split(/\s+/).length).toBeGreaterThan(500);
		const option = page.locator('details.option').first();
		await option.locator('summary').click();
		await expect(option.locator('.verdict')).toBeVisible();
	});
}
