import { expect, type Page, test } from '@playwright/test';
import { pickQuestion, pickWrong, place, questions, quizId } from './quiz-content';
import { untilAlive } from './site';

const phone = { width: 390, height: 844 };

test.use({ viewport: phone });

const heading = (page: Page) => page.locator('form.question:visible h2');

async function open(page: Page, hash = ''): Promise<void> {
	await page.goto(`/en/quizzes/${quizId}/${hash}`);
	await untilAlive(page);
	await expect(page.locator('form.question:visible, .quiz-score:visible')).toHaveCount(1);
}

test('a phone shows one question at a time, says where one is, and all others are one tap away', async ({
	page,
}) => {
	await open(page);
	await expect(page.getByText(place(1))).toBeVisible();
	await page.getByRole('link', { name: 'Next question' }).click();
	await expect(page.getByText(place(2))).toBeVisible();
	await expect(heading(page)).toBeFocused();
	await expect(page.getByRole('navigation', { name: 'Questions' })).toBeInViewport();
	await page.getByRole('link', { name: `Question ${questions.length}`, exact: true }).click();
	await expect(page.getByText(place(questions.length))).toBeVisible();
	await expect(page.getByRole('link', { name: `Question ${questions.length}`, exact: true })).toHaveAttribute(
		'aria-current',
		'step',
	);
	await page.getByRole('link', { name: 'Previous question' }).click();
	await expect(page.getByText(place(questions.length - 1))).toBeVisible();
});

test('Back and reload lose neither the place nor the answers', async ({ page }) => {
	await open(page);
	await pickWrong(page, 1);
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByText('Not quite.')).toBeFocused();
	await page.reload();
	await untilAlive(page);
	await expect(page.getByText('Not quite.')).toBeVisible();
	await page.getByRole('link', { name: 'Next question' }).click();
	await pickWrong(page, 2);
	await page.getByRole('link', { name: 'Next question' }).click();
	await page.goBack();
	await expect(page.getByText(place(2))).toBeVisible();
	await expect(page.locator(`#${pickQuestion(2).id} input:checked`)).toHaveCount(1);
	await page.reload();
	await untilAlive(page);
	await expect(page.getByText(place(2))).toBeVisible();
	await expect(page.locator(`#${pickQuestion(2).id} input:checked`)).toHaveCount(1);
	await page.goBack();
	await expect(page.getByText('Not quite.')).toBeVisible();
});

test('a link to a question opens it, and the skip link leaves it open', async ({ page }) => {
	await open(page, `#${questions[2]?.id}`);
	await expect(page.getByText(place(3))).toBeVisible();
	await page.getByRole('link', { name: /^Skip/ }).press('Enter');
	await expect(page.getByText(place(3))).toBeVisible();
});

test('somebody who comes back begins where nothing is answered yet', async ({ page }) => {
	await open(page);
	await pickWrong(page, 1);
	await page.getByRole('button', { name: 'Check' }).click();
	await open(page, '?again');
	await expect(page.getByText(place(2))).toBeVisible();
	await expect(page.getByRole('link', { name: 'Question 1: not quite' })).toBeVisible();
});

test('turned to a desk the page shows all questions', async ({ page }) => {
	await open(page);
	await page.setViewportSize({ width: 1280, height: 720 });
	await expect(page.locator('form.question:visible')).toHaveCount(questions.length);
	await expect(page.getByRole('navigation', { name: 'Questions' })).toBeHidden();
	await expect(page.getByRole('link', { name: 'Next question' })).toHaveCount(0);
});

test('a browser with letters of 32 px shows the quiz without scrolling sideways', async ({ page }) => {
	await open(page);
	const widest = await page.evaluate(() => {
		document.documentElement.style.fontSize = '32px';
		document.querySelector('.site-header')?.remove();
		return Math.max(
			...[...document.querySelectorAll('.quiz *')].map((each) => each.getBoundingClientRect().right),
		);
	});
	expect(widest).toBeLessThanOrEqual(phone.width);
});
