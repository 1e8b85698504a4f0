import { expect, test } from '@playwright/test';
import { untilAlive } from './site';

test('sorting by keyboard keeps the focus on the pressed button, up and down', async ({ page }) => {
	await page.goto('/en/quizzes/01-why-conflict/');
	await untilAlive(page);
	const items = page.locator('.order li');
	for (const [item, direction] of [
		[items.last(), 'Move up'],
		[items.first(), 'Move down'],
	] as const) {
		const label = await item
			.getByRole('button', { name: new RegExp(`^${direction}`) })
			.getAttribute('aria-label');
		const button = page.getByRole('button', { name: label ?? '', exact: true });
		await button.focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('.question [role="status"]', { hasText: ': place ' })).toHaveCount(1);
		await expect(button).toBeFocused();
	}
});

test('after a check the focus is on the verdict, after a reset on the first question', async ({ page }) => {
	await page.goto('/en/quizzes/01-why-conflict/');
	await untilAlive(page);
	const question = page.locator('form.question:has(input)').first();
	await question.locator('input').first().press('Space');
	await question.getByRole('button', { name: 'Check' }).press('Enter');
	await expect(question.locator('fieldset > .feedback')).toBeFocused();
	await page.getByRole('button', { name: 'Answer all questions again' }).press('Enter');
	await expect(page.locator('form.question h2').first()).toBeFocused();
});
