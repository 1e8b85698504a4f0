import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { languages, watchForBreaches } from './site';

const words = {
	ru: {
		call: 'Поднимите руки',
		more: (group: number, choice: number) =>
			`${['Продажи', 'Маркетинг', 'Другие'][group]}, ответ ${choice}: на руку больше`,
		field: 'Маркетинг, ответ 2: рук',
		show: 'Показать голоса',
		again: 'Проголосовать ещё раз',
		go: 'Пойти за ответом 2',
		leads: 'Впереди ответ 1',
		changed: 'Впереди ответ 2 · передумали: 3',
		tie: 'Поровну у ответов 1, 2',
		talk: '30 с',
		over: 'Время вышло',
		overview: 'За что голосовали отделы',
		csv: 'Сохранить таблицу (CSV)',
		row: 'Продажи;4;да',
		separator: ';',
	},
	en: {
		call: 'Hands up',
		more: (group: number, choice: number) =>
			`${['Sales', 'Marketing', 'Others'][group]}, answer ${choice}: one hand more`,
		field: 'Marketing, answer 2: hands',
		show: 'Show the votes',
		again: 'Vote again',
		go: 'Go with answer 2',
		leads: 'Answer 1 leads',
		changed: 'Answer 2 leads · changed their minds: 3',
		tie: 'Tie between answers 1, 2',
		talk: '30 s',
		over: 'Time is up',
		overview: 'What each department voted for',
		csv: 'Save the table (CSV)',
		row: 'Sales,4,yes',
		separator: ',',
	},
} as const;

/** A trainer's window and the wall. */
async function openBoth(context: BrowserContext, language: string, id = 'cold-leads') {
	const [presenter, wall] = [await context.newPage(), await context.newPage()];
	const breaches = [await watchForBreaches(presenter), await watchForBreaches(wall)];
	await presenter.goto(`/${language}/room/${id}/`);
	await expect(presenter.locator('.play[data-alive]')).toBeVisible();
	await wall.setViewportSize({ width: 1280, height: 720 });
	await wall.goto(`/${language}/scenarios/${id}/?wall`);
	await expect(wall.locator('html[data-room="wall"]')).toBeVisible();
	return { presenter, wall, breaches };
}

const press = async (page: Page, keys: string) => {
	for (const key of keys) await page.keyboard.press(key);
};

/** Letters below 40 px on the board, and whatever of it stands out of the screen. */
const faultsOf = (wall: Page) =>
	wall.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('.slide :is(h2, th, p, b, span, em, td)')]
			.filter((part) => part.checkVisibility() && part.textContent?.trim())
			.filter((part) => {
				const { top, bottom, right } = part.getBoundingClientRect();
				const size = Number.parseFloat(getComputedStyle(part).fontSize);
				return size < 39.99 || top < 0 || bottom > innerHeight || right > innerWidth;
			})
			.map((part) => part.outerHTML.slice(0, 80)),
	);

for (const language of languages) {
	test(`a room votes its way through a role-play and changes its mind once (${language})`, async ({
		context,
	}) => {
		const say = words[language];
		const { presenter, wall, breaches } = await openBoth(context, language);
		const button = (name: string) => presenter.getByRole('button', { name, exact: true });
		await expect(wall.getByText(say.call)).toBeHidden();
		await button(say.call).click();
		await expect(wall.getByText(say.call)).toBeVisible();
		await expect(wall.locator('[data-shown] > .choices')).toBeVisible();

		await press(presenter, 'qqqqqws');
		await button(say.more(1, 1)).click();
		await presenter.getByRole('textbox', { name: say.field }).fill('3');
		await expect(presenter.getByText(say.leads)).toBeVisible();
		await expect(wall.locator('.vote-board')).toHaveCount(0);
		await presenter.locator('[data-reveal="meters"]').click();
		await presenter.locator('[data-second]').click();
		await expect(wall.locator('.second').first()).toBeVisible();
		await button(say.show).click();
		await expect(wall.locator('[data-leads]')).toContainText('5');
		await expect(wall.getByRole('columnheader')).toHaveCount(2);
		expect(await faultsOf(wall)).toEqual([]);
		await wall.reload();
		await expect(wall.locator('.vote-board')).toBeVisible();

		await button(say.again).click();
		await expect(wall.locator('.vote-board')).toHaveCount(0);
		await expect(wall.getByText(say.call)).toBeVisible();
		await presenter.locator('h2').first().click();
		await press(presenter, 'qqwwwwasss');
		await presenter.keyboard.press('Shift+Q');
		await presenter.keyboard.press('q');
		await presenter.reload();
		await expect(presenter.getByText(say.changed)).toBeVisible();
		await button(say.show).click();
		await expect(wall.getByText(say.changed)).toBeVisible();
		await expect(wall.getByText('5 → 2')).toBeVisible();
		expect(await faultsOf(wall)).toEqual([]);
		await button(say.go).click();
		await expect(wall.locator('.vote-board')).toHaveCount(0);

		while ((await presenter.locator('[data-ending][data-shown]').count()) === 0) {
			await button(say.call).click();
			await press(presenter, 'qwwass');
			await presenter.locator('[data-ways] button').last().click();
		}
		await expect(presenter.locator('.vote-steps .vote-board').first()).toBeVisible();
		await presenter.getByRole('button', { name: say.overview }).click();
		await expect(wall.getByRole('row')).toHaveCount(
			1 + (await presenter.locator('.vote-steps .vote-board').count()),
		);
		expect(await faultsOf(wall)).toEqual([]);
		await presenter.keyboard.press('PageDown');
		await expect(wall.getByText('5 → 2')).toBeVisible();

		const [download] = await Promise.all([presenter.waitForEvent('download'), button(say.csv).click()]);
		const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
		expect(lines[0]?.split(say.separator)).toHaveLength(8);
		expect(lines.filter((line) => line.startsWith('1') && line.endsWith(say.row))).toHaveLength(1);
		expect(new Set(lines.slice(1, -1).map((line) => line.split(say.separator)[0])).size).toBeGreaterThan(4);
		expect(breaches.flat()).toEqual([]);
	});
}

test('the room talks against a clock that ends without a noise, and a tie is left to the trainer', async ({
	context,
}) => {
	const say = words.ru;
	await context.clock.install();
	const { presenter, wall } = await openBoth(context, 'ru');
	const button = (name: string) => presenter.getByRole('button', { name, exact: true });
	await button(say.call).click();
	await press(presenter, 'qs');
	await expect(presenter.getByText(say.tie)).toBeVisible();
	await expect(presenter.locator('[data-ways] button')).toHaveCount(2);
	await button(say.talk).click();
	await expect(wall.getByText(/Обсудите: 0:\d\d/)).toBeVisible();
	await expect(wall.locator('[data-shown] > .choices')).toBeVisible();
	await context.clock.fastForward(31_000);
	await expect(wall.getByText(say.over)).toBeVisible();
	await button(say.show).click();
	await expect(wall.getByRole('heading', { name: say.over })).toBeVisible();
	await presenter.keyboard.press('PageUp');
	await expect(wall.locator('.vote-board')).toHaveCount(0);
	await button('Отменить раунд').click();
	await expect(wall.locator('.vote-call')).toHaveCount(0);
});

test('nobody votes where nothing is scored', async ({ page }) => {
	await page.goto('/ru/room/not-a-dispute/');
	await expect(page.locator('.play[data-alive]')).toBeVisible();
	await expect(page.getByRole('button', { name: words.ru.call })).toHaveCount(0);
});
