import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { watchForBreaches } from './site';

const words = {
	ru: {
		open: 'Открыть экран',
		next: 'Дальше',
		first: 'Ноутбук на блокноте',
		choice: /Ты из-за этих двухсот десяти/,
		answer: 'Понедельник я переживу.',
		why: 'Почему так вышло',
		trust: /Доверие/,
		part: /Поворотный момент/,
	},
	en: {
		open: 'Open the screen',
		next: 'Next',
		first: 'On top of your notebook',
		choice: /Is this about the two hundred and ten/,
		answer: 'I’ll survive Monday.',
		why: 'Why it went like that',
		trust: /Trust/,
		part: /Turning point/,
	},
} as const;

async function openPresenter(context: BrowserContext, address: string): Promise<Page> {
	const presenter = await context.newPage();
	await presenter.goto(address);
	await expect(presenter.locator('.play[data-alive]')).toBeVisible();
	return presenter;
}

async function openWall(presenter: Page, name: string): Promise<Page> {
	const [wall] = await Promise.all([
		presenter.context().waitForEvent('page'),
		presenter.getByRole('link', { name }).click(),
	]);
	await wall.setViewportSize({ width: 1280, height: 720 });
	await expect(wall.locator('html[data-room="wall"]')).toBeVisible();
	return wall;
}

/** What came of the last choice. */
const told = (page: Page, text: string) => page.locator('[data-copy]').getByText(text);
/** The one thing that is on the wall. */
const alone = (wall: Page) => wall.locator('[data-now]:visible, .slide');

for (const language of ['ru', 'en'] as const) {
	test(`a trainer leads the wall through a whole role-play (${language})`, async ({ context }) => {
		const say = words[language];
		const presenter = await openPresenter(context, `/${language}/room/cold-leads/`);
		const breaches = await watchForBreaches(presenter);
		const wall = await openWall(presenter, say.open);
		const next = presenter.getByRole('button', { name: say.next, exact: true });
		await expect(wall.getByRole('heading', { name: say.first })).toBeVisible();
		await expect(wall.getByRole('banner')).toBeHidden();
		for (let moment = 0; moment < 4; moment += 1) {
			await expect(alone(wall)).toHaveCount(1);
			await expect(wall.locator('[data-shown] > .choices')).toBeHidden();
			await next.click();
		}
		await expect(wall.getByRole('link', { name: say.choice })).toBeVisible();
		await presenter.getByRole('link', { name: say.choice }).click();
		await presenter.keyboard.press('PageDown');
		await presenter.keyboard.press('PageDown');
		await expect(told(wall, say.answer)).toBeVisible();
		await presenter.keyboard.press('PageUp');
		await expect(told(wall, say.answer)).toBeHidden();

		await expect(wall.getByRole('img', { name: say.trust })).toBeHidden();
		await presenter.locator('[data-reveal="meters"]').click();
		await expect(wall.getByRole('img', { name: say.trust })).toBeVisible();
		await presenter.getByRole('button', { name: say.why }).click();
		await expect(wall.getByRole('heading', { name: say.why })).toBeVisible();
		await next.click();
		await expect(wall.locator('.slide')).toHaveCount(0);

		while ((await presenter.locator('[data-ending][data-shown]').count()) === 0)
			await presenter.keyboard.press('1');
		await expect(wall.locator('[data-ending][data-shown]')).toBeVisible();
		await presenter.getByRole('button', { name: say.part }).first().click();
		await expect(wall.getByRole('heading', { name: say.part })).toBeVisible();
		await expect(presenter.getByRole('button', { name: say.part })).toBeFocused();
		await presenter.keyboard.press('PageDown');
		await expect(presenter.locator('[data-where]')).toContainText(/2\s/);
		await expect(alone(wall)).toHaveCount(1);
		await presenter.goto(`/${language}/progress/`);
		expect(await presenter.evaluate(() => JSON.stringify(localStorage).includes('plays\\":{\\"cold'))).toBe(
			false,
		);
		expect(breaches).toEqual([]);
	});
}

test('the wall, reloaded, closed or opened again, shows at once what the trainer is at, and so does the presenter', async ({
	context,
}) => {
	const presenter = await openPresenter(context, '/ru/room/cold-leads/');
	let wall = await openWall(presenter, words.ru.open);
	await presenter.keyboard.press('2');
	await presenter.keyboard.press('PageDown');
	await presenter.keyboard.press('PageDown');
	const isRight = () => expect(told(wall, words.ru.answer), 'within a second').toBeVisible({ timeout: 1000 });
	await isRight();
	await wall.reload();
	await isRight();
	await wall.close();
	await presenter.keyboard.press('PageDown');
	await presenter.keyboard.press('PageUp');
	wall = await openWall(presenter, words.ru.open);
	await isRight();
	await presenter.reload();
	await expect(told(presenter, words.ru.answer)).toBeVisible();
	await expect(presenter.locator('[data-now]')).toContainText(words.ru.answer);
	await presenter.close();
	await isRight();
	const again = await openPresenter(context, '/ru/room/cold-leads/');
	await again.keyboard.press('PageUp');
	await expect(told(wall, words.ru.answer)).toBeHidden();
	await again.goto('/ru/room/discount/');
	await wall.waitForURL('**/ru/scenarios/discount/?wall');
	await expect(wall.locator('html[data-room="wall"]')).toBeVisible();
});

test('a second language stands small beneath the first, of what is said, of choices and of what is revealed', async ({
	context,
}) => {
	const presenter = await openPresenter(context, '/ru/room/cold-leads/');
	const wall = await openWall(presenter, words.ru.open);
	await presenter.getByRole('button', { name: 'По-английски мелко внизу' }).click();
	const beneath = wall.locator('.second');
	await expect(beneath).toHaveText(/^Thursday 19 March/);
	await expect(beneath).toHaveAttribute('lang', 'en');
	for (let moment = 0; moment < 4; moment += 1) await presenter.keyboard.press('PageDown');
	await expect(beneath).toHaveCount(4);
	await expect(wall.getByRole('link', { name: words.en.choice })).toBeVisible();
	await presenter.keyboard.press('2');
	await expect(wall.locator('[data-now]')).toHaveText(/Олег сказал в\sпонедельник\?$/);
	await presenter.getByRole('button', { name: words.ru.why }).click();
	await expect(beneath).toContainText('Marina came with a figure');
	await wall.reload();
	await expect(beneath).toContainText('Marina came with a figure');
});

test('a trainer is told when the second language cannot be had', async ({ context }) => {
	const presenter = await openPresenter(context, '/en/room/cold-leads/');
	await presenter.route('**/ru/scenarios/**', (route) => route.abort());
	const failed = presenter.getByText(/Russian\spage\sdid\snot\sload/);
	await expect(failed).toBeHidden();
	await presenter.getByRole('button', { name: 'Small Russian beneath' }).click();
	await expect(failed).toBeVisible();
});

test('on one mirrored screen the presenter is the wall, with notes only while N is held', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await page.goto('/en/room/cold-leads/');
	await expect(page.locator('.play[data-alive]')).toBeVisible();
	const notes = page.getByRole('complementary', { name: 'Presenter' });
	const banner = page.getByRole('banner');
	await page.getByRole('button', { name: 'Show the group’s screen here' }).click();
	await expect(notes).toBeHidden();
	await expect(banner).toBeHidden();
	await expect(alone(page)).toHaveCount(1);
	await page.keyboard.down('n');
	await expect(notes).toBeVisible();
	await page.keyboard.up('n');
	await expect(notes).toBeHidden();
	// A clicker's F5.
	await page.reload();
	await expect(page.locator('html[data-room="wall"]')).toBeVisible();
	await expect(notes).toBeHidden();
	await page.keyboard.press('PageDown');
	await expect(page.locator('[data-shown] .beats > :nth-child(2)')).toBeVisible();
	await page.keyboard.press('b');
	await expect(page.locator('[data-shown] .beats > :nth-child(2)')).toBeHidden();
	await page.keyboard.press('b');
	await page.keyboard.press('Escape');
	await expect(notes).toBeVisible();
	await expect(banner).toBeVisible();
});

test('where nothing is scored, who helps stays on the wall and nothing is measured', async ({ context }) => {
	const presenter = await openPresenter(context, '/en/room/not-a-dispute/');
	await expect(presenter.locator('[data-reveal="meters"]')).toHaveCount(0);
	const wall = await openWall(presenter, words.en.open);
	const help = wall.locator('.help').getByText(/112/);
	while ((await presenter.locator('[data-ending][data-shown]').count()) === 0) {
		await expect(help.last()).toBeVisible();
		await presenter.keyboard.press('1');
	}
	await presenter.locator('[data-chapter]').first().click();
	await expect(wall.locator('.slide')).toBeVisible();
	await expect(help.last()).toBeVisible();
});
