import { expect, test } from '@playwright/test';
import { en } from '../../src/i18n/en';
import { untilAlive } from './site';

test.use({ viewport: { width: 390, height: 844 } });

test('one question is asked at a time, and one can skip, go back and see all', async ({ page }) => {
	await page.goto('/ru/advisor/');
	await untilAlive(page);
	const questions = page.locator('fieldset[data-factor]:visible');
	await expect(questions).toHaveCount(1);
	const first = await questions.getAttribute('data-factor');
	await page.getByRole('button', { name: 'Пропустить' }).click();
	await expect(questions).toHaveCount(1);
	expect(await questions.getAttribute('data-factor')).not.toBe(first);
	await expect(questions).toBeFocused();
	await questions.getByRole('radio').first().check();
	await page.getByRole('button', { name: 'Следующий вопрос' }).click();
	await questions.getByRole('radio').first().check();
	await expect(page.locator('[data-ranking] > li').first()).toBeAttached();
	await page.getByRole('button', { name: 'Прошлый вопрос' }).click();
	await page.getByRole('button', { name: 'Прошлый вопрос' }).click();
	await expect(questions).toHaveAttribute('data-factor', String(first));
	await page.getByRole('button', { name: 'Показать все 18 вопросов' }).click();
	await expect(questions).toHaveCount(18);
});

test('it opens at a question still open, and a link leads to the question it names', async ({ page }) => {
	await page.goto('/en/advisor/#realism=realistic&trust=low');
	await untilAlive(page);
	const questions = page.locator('fieldset[data-factor]:visible');
	await expect(questions).toHaveCount(1);
	await expect(questions).not.toHaveAttribute('data-factor', 'realism');
	await expect(questions).not.toBeFocused();
	// The way back leads to what was answered before.
	await page.getByRole('button', { name: 'Previous question' }).click();
	await expect(questions.getByRole('radio', { checked: true })).toHaveCount(1);
	await expect(questions.getByRole('radio', { name: /don.t know/i })).not.toBeChecked();
	await page.getByRole('button', { name: 'Next question' }).click();
	await page.getByRole('button', { name: 'Skip' }).click();
	const link = page.getByRole('link', { name: 'Answer this question' });
	const [, wanted = ''] = String(await link.getAttribute('href')).split('#question-');
	await link.click();
	await expect(questions).toHaveCount(1);
	await expect(questions).toHaveAttribute('data-factor', wanted);
	await expect(questions).toBeFocused();
});

test('a flag ticked on a phone is answered in sight', async ({ page }) => {
	await page.goto('/en/advisor/');
	await untilAlive(page);
	await page.getByText(en.advisor.flagsTitle).click();
	await page.getByRole('checkbox', { name: /don’t want to live/ }).check();
	const bar = page.getByRole('link', { name: /People first, the argument later/ });
	await expect(bar).toBeInViewport();
	await bar.click();
	await expect(page.getByText(/In\sRussia: a\sdoctor/)).toBeVisible();
	await expect(page.getByText(/be alone with/)).toHaveCount(0);
	await page.getByRole('checkbox', { name: /don’t want to live/ }).uncheck();
	await expect(page.getByRole('checkbox', { name: /don’t want to live/ })).toBeVisible();
});

test('a question once skipped is not asked again, and the last one leads to the advice', async ({ page }) => {
	await page.goto('/en/advisor/#nature=goals&trust=low');
	await untilAlive(page);
	const question = page.locator('fieldset[data-factor]:visible');
	const next = page.getByText('We’ll be surer if you answer');
	await expect(next).toBeVisible();
	const skipped = await question.locator('legend').textContent();
	await expect(next).toContainText(String(skipped));
	const skip = page.getByRole('button', { name: 'Skip' });
	await skip.click();
	await expect(next).not.toContainText(String(skipped));
	for (let left = 0; left < 18 && (await skip.count()) > 0; left++) await skip.click();
	const last = String(await question.locator('legend').textContent());
	await expect(next).toContainText(last);
	await page.getByRole('link', { name: 'Show the advice' }).click();
	await expect(page.getByRole('heading', { name: 'What to try first' })).toBeInViewport();
});

test('where all is answered, every answer can still be seen and changed', async ({ page }) => {
	await page.goto('/en/advisor/model/');
	const full = await page.locator('.golden a').first().getAttribute('href');
	await page.goto(String(full));
	await untilAlive(page);
	const question = page.locator('fieldset[data-factor]:visible');
	await expect(question).toHaveCount(1);
	const last = await question.getAttribute('data-factor');
	await page.getByRole('button', { name: 'Previous question' }).click();
	await expect(question).not.toHaveAttribute('data-factor', String(last));
	await page.getByRole('button', { name: 'Show all 18 questions' }).click();
	await expect(question).toHaveCount(18);
});
