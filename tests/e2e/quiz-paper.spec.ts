import { expect, type Page, test } from '@playwright/test';
import { pickQuestion, pickWrong, questions, quizId } from './quiz-content';
import { untilAlive } from './site';

test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });

async function openOnPaper(page: Page): Promise<void> {
	await page.goto(`/en/quizzes/${quizId}/`);
	await untilAlive(page);
	await page.emulateMedia({ media: 'print' });
}

test('a quiz prints as a worksheet with all questions and no answers', async ({ page }) => {
	await openOnPaper(page);
	await expect(page.locator('form.question:visible')).toHaveCount(questions.length);
	await expect(page.locator('.reason:visible, .explained:visible, .quiz-score:visible')).toHaveCount(0);
	await expect(page.locator('.quiz button:visible, .quiz nav:visible')).toHaveCount(0);
});

test('a checked question prints with its marks and every reason', async ({ page }) => {
	await openOnPaper(page);
	await page.emulateMedia({ media: 'screen' });
	await pickWrong(page, 1);
	await page.getByRole('button', { name: 'Check' }).click();
	await page.emulateMedia({ media: 'print' });
	const { id, answers } = pickQuestion(1);
	await expect(page.locator(`#${id} .verdict:visible`)).not.toHaveCount(0);
	await expect(page.locator('.reason > p:not(.verdict):visible')).toHaveCount(answers.length);
});

test('a dark theme prints dark on white', async ({ page }) => {
	for (const theme of ['dark', undefined]) {
		await openOnPaper(page);
		const colours = await page.evaluate((chosen) => {
			if (chosen) document.documentElement.dataset.theme = chosen;
			const { color } = getComputedStyle(document.querySelector('h1') ?? document.body);
			return { color, ground: getComputedStyle(document.body).backgroundColor };
		}, theme);
		expect(colours).toEqual({ color: 'rgb(34, 31, 38)', ground: 'rgb(255, 255, 255)' });
	}
});

test('without JavaScript it prints without the answers, too', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`/ru/quizzes/${quizId}/`);
	await expect(page.locator('form.question:visible details')).toHaveCount(questions.length);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.explanations:visible')).toHaveCount(0);
	await context.close();
});
