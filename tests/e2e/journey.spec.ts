import { expect, type Page, test } from '@playwright/test';
import { languages, tabTo, untilAlive, watchForBreaches } from './site';

const words = {
	ru: {
		start: 'Начать по-русски',
		course: 'Открыть курс',
		lesson: 'Спор неизбежен. Вражда — нет',
		quiz: /^Вопросы к уроку «Спор/,
		check: 'Проверить',
		scene: 'Холодные лиды',
		advisor: 'Советник',
		progress: 'Мой путь',
		debrief: 'Разбор',
		other: 'English',
		readOn: /прочитан\s\d+/,
		endings: /Развязки:\s1\sиз\s\d/,
		answered: 'Ответов: 5',
	},
	en: {
		start: 'Start in English',
		course: 'Open the course',
		lesson: 'You will always disagree. You don’t have to fight',
		quiz: /^Quiz: You will/,
		check: 'Check',
		scene: 'Cold leads',
		advisor: 'Advisor',
		progress: 'My progress',
		debrief: 'Debrief',
		other: 'Русский',
		readOn: /read\son\s\w+\s\d+/,
		endings: /Endings:\s1\sof\s\d/,
		answered: 'Answers: 5',
	},
};

async function follow(page: Page, name: string | RegExp): Promise<void> {
	await tabTo(page, 'link', name);
	const before = page.url();
	await page.keyboard.press('Enter');
	await page.waitForURL((url) => url.href !== before);
	await untilAlive(page);
}

for (const language of languages) {
	const said = words[language];

	test(`a person goes through the whole course by keyboard alone (${language})`, async ({ page }) => {
		test.setTimeout(90_000);
		const breaches = await watchForBreaches(page);
		await page.goto('/');
		await follow(page, said.start);
		await follow(page, said.course);
		await follow(page, said.lesson);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.lesson);
		await page.keyboard.press('End');

		await follow(page, said.quiz);
		const questions = page.locator('form.question');
		for (const question of await questions.all()) {
			await answerByKeyboard(page, question, said.check);
		}
		await page.reload();
		await untilAlive(page);
		await expect(page.locator('.question > fieldset:disabled')).toHaveCount(await questions.count());

		await page.goto(`/${language}/course/`);
		await follow(page, said.scene);
		await expect(page.locator('.play[data-alive]')).toBeVisible();
		let half: string | null = '';
		for (let step = 0; (await page.locator('[data-ending]:visible').count()) === 0; step++) {
			expect(step, 'an ending within eight decisions').toBeLessThan(9);
			if (step === 2) {
				half = await page.locator('[data-scene]:visible h2').textContent();
				await page.reload();
				await expect(page.locator('.play[data-alive]')).toBeVisible();
				expect(await page.locator('[data-scene]:visible h2').textContent()).toBe(half);
			}
			await page.keyboard.press('2');
			// What is still to come, moment by moment.
			while ((await page.locator('[data-unfolding]').count()) > 0) await page.keyboard.press('ArrowRight');
		}
		await expect(page.getByRole('heading', { name: said.debrief, exact: true })).toBeVisible();

		await follow(page, said.advisor);
		for (const name of ['realism', 'level', 'own-stake', 'recurrence', 'trust']) {
			await page.locator(`input[name="${name}"]:checked`).focus();
			await page.keyboard.press('ArrowUp');
		}
		await expect(page.getByText(said.answered)).toBeVisible();
		const [first] = await ranking(page);
		await page.reload();
		await untilAlive(page);
		await expect(page.locator('[data-ranking] > li').first()).toHaveAttribute('data-strategy', first ?? '');

		await follow(page, said.progress);
		await expect(page.getByText(said.readOn)).toBeVisible();
		await expect(page.getByText(said.endings)).toBeVisible();
		expect(breaches).toEqual([]);
	});

	test(`switching the language keeps scene and answers (${language})`, async ({ page }) => {
		await page.goto(`/${language}/scenarios/cold-leads/`);
		await expect(page.locator('.play[data-alive]')).toBeVisible();
		await page.keyboard.press('1');
		await page.keyboard.press('1');
		const scene = await page.locator('[data-scene]:visible').getAttribute('id');
		const title = await page.locator('[data-scene]:visible h2').textContent();
		await page.getByRole('link', { name: said.other }).click();
		await expect(page.locator('.play[data-alive]')).toBeVisible();
		await expect(page.locator('[data-scene]:visible')).toHaveAttribute('id', scene ?? '');
		await expect(page.locator('[data-scene]:visible h2')).not.toHaveText(title ?? '');

		await page.goto(`/${language}/advisor/#nature=goals&emotion=calm&trust=low`);
		await untilAlive(page);
		const order = await ranking(page);
		await page.getByRole('link', { name: said.other }).click();
		await untilAlive(page);
		expect(await ranking(page)).toEqual(order);
		expect(order.length).toBeGreaterThan(5);
		await expect(page.locator('input[name="nature"][value="goals"]')).toBeChecked();
	});
}

test('the first page remembers the language, and can be asked again', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Start in English' }).click();
	await expect(page).toHaveURL(/\/en\/$/);
	// The page remembers when its script has run.
	await page.waitForLoadState();
	await page.goto('/');
	await expect(page).toHaveURL(/\/en\/$/);
	await page.goto('/?choose');
	await expect(page.getByRole('link', { name: 'Начать по-русски' })).toBeVisible();
});

test('somebody who comes back is offered to go on', async ({ page }) => {
	await page.goto('/en/lessons/02-two-rulers/');
	// The record comes after the text, in the first quiet moment.
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('common-ground:/record')))
		.toContain('02-two-rulers');
	await page.goto('/ru/');
	await page.getByRole('link', { name: /^Дальше: урок 2/ }).click();
	await expect(page).toHaveURL(/\/ru\/lessons\/02-two-rulers\//);
});

async function ranking(page: Page): Promise<(string | null)[]> {
	await expect(page.locator('[data-ranking] > li').nth(5)).toBeAttached();
	const items = await page.locator('[data-ranking] > li').all();
	return Promise.all(items.map((item) => item.getAttribute('data-strategy')));
}

async function answerByKeyboard(
	page: Page,
	question: ReturnType<Page['locator']>,
	check: string,
): Promise<void> {
	const pick = question.locator('input').first();
	if ((await pick.count()) > 0) {
		await pick.focus();
		await page.keyboard.press('Space');
	}
	await question.getByRole('button', { name: check }).focus();
	await page.keyboard.press('Enter');
	// The focus goes on to the verdict; a key pressed before that would be pressed elsewhere.
	await expect(question.locator('fieldset > .feedback')).toBeFocused();
}
