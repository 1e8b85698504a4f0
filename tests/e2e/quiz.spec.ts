import { expect, test } from '@playwright/test';
import { holdScripts, pages, untilAlive } from './site';

for (const address of pages.filter((page) => page.includes('/quizzes/'))) {
	test(`/${address}: every kind of question is answered, explained, kept and reset`, async ({ page }) => {
		await page.goto(`/${address}`);
		await untilAlive(page);
		const questions = await page.locator('form.question').all();
		for (const question of questions) {
			const input = question.locator('input');
			if ((await input.count()) > 0) await input.last().check();
			else
				await question
					.getByRole('button', { name: /↓|Ниже|Move down/ })
					.first()
					.click();
			const picked = await question.locator('li > span, input:checked').first().textContent();
			await question.locator('button[type="submit"]').click();
			await expect(question.locator('.feedback')).toBeVisible();
			await expect(question.locator('.explanations li').first()).toBeVisible();
			expect(picked).toBeDefined();
		}
		const score = await page.locator('.quiz-score [role="status"]').textContent();
		await page.reload();
		await untilAlive(page);
		await expect(page.locator('.quiz-score [role="status"]')).toHaveText(score ?? '');
		await expect(page.locator('form.question .explanations')).toHaveCount(questions.length);
		await page.locator('.quiz-score button').click();
		await expect(page.locator('form.question .explanations')).toHaveCount(0);
	});
}

test('checking without an answer asks for one', async ({ page }) => {
	await page.goto('/ru/quizzes/01-why-conflict/');
	await untilAlive(page);
	const question = page.locator('form.question:has(input)').first();
	await question.getByRole('button', { name: 'Проверить' }).click();
	await expect(question.getByText('Сначала выберите ответ.')).toBeVisible();
});

test('an answer ticked before any script has run counts', async ({ page }) => {
	const release = await holdScripts(page);
	await page.goto('/ru/quizzes/01-why-conflict/', { waitUntil: 'commit' });
	const question = page.locator('form.question:has(input)').first();
	await question.locator('input').first().check();
	release();
	await question.getByRole('button', { name: 'Проверить' }).click();
	await expect(question.locator('.explanations')).toBeVisible();
});
