import { expect, test } from '@playwright/test';
import { questions as written } from './quiz-content';
import { holdScripts, samples, untilAlive } from './site';

for (const address of samples.filter((page) => page.includes('/quizzes/'))) {
	test(`/${address}: every kind of question is answered, marked, kept and reset`, async ({ page }) => {
		expect(new Set(written.map(({ kind }) => kind)).size, 'kinds of questions in this quiz').toBe(3);
		await page.goto(`/${address}`);
		await untilAlive(page);
		const questions = await page.locator('form.question').all();
		for (const question of questions) {
			const input = question.locator('input');
			if ((await input.count()) > 0) await input.last().check();
			else {
				await question
					.getByRole('button', { name: /↓|Ниже|Move down/ })
					.first()
					.click();
				// The focus goes along with the item that was moved.
				await expect(question.locator('.order + [role="status"]')).toContainText(/\S/);
			}
			const rows = await question.locator('.numbered-row').count();
			// By a key: clicks this fast at one place count as a double click.
			await question.locator('button[type="submit"]').press('Enter');
			await expect(question.locator('fieldset > .feedback')).toBeFocused();
			await expect(question.locator('.numbered-row')).toHaveCount(rows);
			await expect(question.locator('.verdict svg').first()).toBeVisible();
			await expect(question.locator('.reason')).toHaveCount(rows);
		}
		const score = await page.locator('.score').textContent();
		await page.reload();
		await untilAlive(page);
		await expect(page.locator('.score')).toHaveText(score ?? '');
		await expect(page.locator('.question > fieldset:disabled')).toHaveCount(questions.length);
		await page
			.getByRole('button', { name: /^(Ответить на все вопросы заново|Answer all questions again)$/ })
			.click();
		await expect(page.locator('.question > fieldset:disabled')).toHaveCount(0);
	});
}

test('checking without an answer asks for one', async ({ page }) => {
	await page.goto('/ru/quizzes/01-why-conflict/');
	await untilAlive(page);
	const question = page.locator('form.question:has(input)').first();
	await question.getByRole('button', { name: 'Проверить' }).click();
	await expect(question.getByText('Сначала выберите ответ.')).toBeVisible();
});

test('an answer ticked before any script has run counts, but not in a question already checked', async ({
	page,
}) => {
	const release = await holdScripts(page);
	await page.goto('/ru/quizzes/01-why-conflict/', { waitUntil: 'commit' });
	const question = page.locator('form.question:has([type="radio"])').first();
	await question.locator('input').first().check();
	release();
	await question.getByRole('button', { name: 'Проверить' }).click();
	await expect(question.getByText('Не тот ответ.')).toBeVisible();

	await page.unroute('**/*.js');
	const releaseAgain = await holdScripts(page);
	await page.goto('/ru/quizzes/01-why-conflict/', { waitUntil: 'commit' });
	await question.locator('input').nth(1).check();
	releaseAgain();
	await untilAlive(page);
	await expect(question.getByText('Не тот ответ.')).toBeVisible();
	await expect(question.locator('input').first()).toBeChecked();
});

test('a double click on ↑ moves one item by one place', async ({ page }) => {
	await page.goto('/en/quizzes/01-why-conflict/');
	await untilAlive(page);
	const lines = page.locator('.order .line');
	const before = await lines.allTextContents();
	await page
		.locator('.order li')
		.last()
		.getByRole('button', { name: /^Move up/ })
		.dblclick();
	await expect(lines).not.toHaveText(before);
	expect(await lines.allTextContents()).toEqual([...before.slice(0, -2), before.at(-1), before.at(-2)]);
});

const unbreakable = `https://example.com/${'a'.repeat(86)}`;

test('a long address in any text of a quiz does not widen the page', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/en/quizzes/01-why-conflict/');
	await untilAlive(page);
	const overflow = () =>
		page.evaluate((text) => {
			const texts = 'h1, .lead, .quiz h2, .answer span, .line, .feedback, .reason p, .quiz li > a, .score';
			for (const element of document.querySelectorAll(texts)) element.textContent = text;
			document.querySelectorAll('form').forEach((form) => {
				form.style.display = 'block';
			});
			return document.documentElement.scrollWidth - document.documentElement.clientWidth;
		}, unbreakable);
	await page.evaluate(() => {
		location.hash = 'which-is-about-work';
	});
	await page.locator('input:visible').first().check();
	await page.locator('[type="submit"]:visible').click();
	expect(await overflow()).toBeLessThanOrEqual(0);
});
