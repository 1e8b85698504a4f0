import { expect, type Page, test } from '@playwright/test';
import { holdScripts, languages } from './site';

const address = '/ru/scenarios/cold-leads/';
const scene = (page: Page) => page.locator('[data-scene]:visible');
const title = (page: Page) => scene(page).getByRole('heading', { level: 2 });

async function open(page: Page, path = address): Promise<void> {
	await page.goto(path);
	await expect(page.locator('.play[data-alive]')).toBeVisible();
}

test('the first choice can be clicked before any script has run, and is not lost', async ({ page }) => {
	const release = await holdScripts(page);
	await page.goto(address, { waitUntil: 'commit' });
	const choice = scene(page).locator('a[data-choice]').first();
	const id = await choice.getAttribute('data-choice');
	await choice.click();
	await expect(page.locator(`[data-after="${id}"]`)).toBeVisible();
	release();
	await expect(page.locator('.play[data-alive]')).toBeVisible();
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
	await expect(page.locator('.own-line:visible')).toHaveCount(1);
});

for (const language of languages) {
	for (const [width, height] of [
		[390, 844],
		[1366, 768],
		[1280, 720],
	] as const) {
		test(`whatever one could say is in view without scrolling, ${width} × ${height} (${language})`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height });
			await open(page, address.replace('/ru/', `/${language}/`));
			for (const key of ['2', '1', '3', '2', '1']) {
				await page.keyboard.press(key);
				// What is still to come, at once; at an ending there is nothing to say.
				await page.keyboard.press('4');
				const choices = scene(page).locator('.choices a:visible');
				for (const choice of await choices.all()) await expect(choice).toBeInViewport({ ratio: 1 });
				await expect(title(page)).toBeInViewport({ ratio: 1 });
			}
		});
	}
}

test('what happens comes one moment at a time, the choices last, or all at once', async ({ page }) => {
	await open(page);
	await page.keyboard.press('1');
	const next = scene(page).getByRole('button', { name: 'Дальше' });
	await expect(scene(page).locator('.choices')).toBeHidden();
	const last = scene(page).locator('.beats > *').last();
	await expect(last).toBeHidden();
	await page.keyboard.press('ArrowRight');
	for (let moments = 0; moments < 9 && (await next.isVisible()); moments += 1) await next.click();
	await expect(last).toBeVisible();
	await expect(scene(page).locator('.choices-title')).toBeFocused();
	await page.locator('summary', { hasText: 'Ещё' }).click();
	await page.getByLabel('Показывать всё сразу').check();
	await page.keyboard.press('Escape');
	await page.keyboard.press('1');
	await expect(scene(page).locator('.choices')).toBeVisible();
});

test('a path in an old address opens, and no choice stays where a server would read it', async ({ page }) => {
	await open(page);
	const id = await scene(page).locator('a[data-choice]').first().getAttribute('data-choice');
	await open(page, `${address}?path=${id}`);
	await expect(page.locator('.own-line:visible')).toHaveCount(1);
	expect(new URL(page.url()).search).toBe('');
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
});

test('somebody else’s play is offered beside one’s own and does not replace it', async ({ page }) => {
	await open(page);
	const choices = scene(page).locator('a[data-choice]');
	const [mine, theirs] = [
		await choices.nth(0).getAttribute('data-choice'),
		await choices.nth(1).getAttribute('data-choice'),
	];
	await page.keyboard.press('1');
	await page.goto('/ru/');
	await open(page, `${address}#${theirs}`);
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${mine}`);
	await page.getByRole('button', { name: 'Посмотреть присланную' }).click();
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${theirs}`);
	await page.goBack();
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${mine}`);
});

test('a choice moves the focus to the new scene and announces the reaction', async ({ page }) => {
	await open(page);
	await scene(page).locator('a[data-choice]').first().click();
	await expect(title(page)).toBeFocused();
	await expect(page.locator('[data-announce]')).not.toBeEmpty();
});

test('keys choose, go back and open the brief', async ({ page }) => {
	await open(page);
	const first = await title(page).textContent();
	await page.keyboard.press('3');
	await expect(title(page)).not.toHaveText(first ?? '');
	await page.keyboard.press('u');
	await expect(title(page)).toHaveText(first ?? '');
	await page.keyboard.press('b');
	await expect(page.getByRole('dialog', { name: 'Вы — Игорь' })).toBeVisible();
	await page.keyboard.press('2');
	await page.keyboard.press('Escape');
	await expect(title(page)).toHaveText(first ?? '');
});

test('Back and Forward of the browser move through the scenes', async ({ page }) => {
	await open(page);
	const first = await title(page).textContent();
	await page.keyboard.press('1');
	const second = await title(page).textContent();
	for (const _ of [1, 2]) await page.keyboard.press('1');
	await page.goBack();
	await expect(title(page)).toHaveText(second ?? '');
	await page.goBack();
	await expect(title(page)).toHaveText(first ?? '');
	await page.goForward();
	await expect(title(page)).toHaveText(second ?? '');
});

test('a link to a path opens at its scene for somebody else', async ({ page, browser }) => {
	await open(page);
	for (const _ of [1, 2, 3]) await page.keyboard.press('1');
	const here = await title(page).textContent();
	const other = await (await browser.newContext()).newPage();
	await open(other, page.url());
	await expect(title(other)).toHaveText(here ?? '');
});

test('a path that no longer fits is cut where it stops fitting, and says so', async ({ page }) => {
	await open(page);
	const id = await scene(page).locator('a[data-choice]').first().getAttribute('data-choice');
	await page.goto('/ru/');
	await open(page, `${address}#${id}.no-such-choice`);
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
	await expect(page.getByText('Сцена с тех пор изменилась')).toBeVisible();
});

test('a link that names only a scene opens it', async ({ page }) => {
	await open(page);
	const ids = await page.locator('[data-scene]').evaluateAll((scenes) => scenes.map(({ id }) => id));
	const last = ids.at(-1) ?? '';
	await open(page, `${address}#${last}`);
	await expect(scene(page)).toHaveAttribute('id', last);
});

test('a play left in the middle goes on where it was, and can be started over', async ({ page }) => {
	await open(page);
	const first = await title(page).textContent();
	await page.keyboard.press('1');
	const here = await title(page).textContent();
	await open(page, '/ru/course/'.replace('course/', 'scenarios/cold-leads/'));
	await expect(title(page)).toHaveText(here ?? '');
	await expect(page.getByText('Вы остановились здесь.')).toBeVisible();
	await page.locator('summary', { hasText: 'Ещё' }).click();
	await page.locator('summary', { hasText: 'Начать заново' }).click();
	await page.getByRole('button', { name: 'Да, начать заново' }).click();
	await expect(title(page)).toHaveText(first ?? '');
});

test('the debrief shows what cost most, opens chapter by chapter, and keeps a phrase', async ({ page }) => {
	await open(page);
	while ((await page.locator('[data-ending]:visible').count()) === 0) await page.keyboard.press('1');
	const debrief = page.locator('.debrief');
	await expect(debrief.getByRole('heading', { name: 'Поворотный момент' })).toBeVisible();
	await expect(debrief.getByText(/ход \d из \d, сцена «.+»|последний ответ: сцена «.+»/)).toBeVisible();
	await expect(debrief.getByRole('heading', { name: 'Здесь лучше было бы так' })).toBeVisible();
	await expect(debrief.locator('.other-chair li').first()).toBeHidden();
	await debrief.getByText('По ту сторону стола').click();
	await expect(debrief.locator('.other-chair li').first()).toBeVisible();
	await debrief.getByText('Ваши ходы').click();
	await expect(debrief.locator('.path').getByText('Поворотный момент')).toBeVisible();
	await debrief.getByText('То же в цифрах').click();
	await expect(debrief.getByRole('table')).toBeVisible();
	await debrief.getByLabel('Своими словами').fill('Пойдём по строчкам');
	await debrief.getByLabel('Своими словами').blur();
	await expect(debrief.getByText('Фраза сохранена на этом устройстве.')).toBeVisible();
	await page.reload();
	await expect(debrief.getByLabel('Своими словами')).toHaveValue('Пойдём по строчкам');
	await debrief.getByRole('button', { name: 'Попробовать с этого места' }).click();
	await expect(page.locator('.debrief')).toHaveCount(0);
	await expect(title(page)).toBeFocused();
	await page.goto('/ru/progress/');
	await expect(page.getByText('Пойдём по строчкам')).toBeVisible();
});

test('what one would say is kept before the choice and comes back in the debrief', async ({ page }) => {
	await open(page);
	await scene(page).getByText('А как сказали бы вы?').click();
	await scene(page).getByLabel('Ваши слова, прежде чем выбрать').fill('Давай в переговорку, 1 минута');
	await page.reload();
	await expect(page.locator('.play[data-alive]')).toBeVisible();
	while ((await page.locator('[data-ending]:visible').count()) === 0) await page.keyboard.press('1');
	await page.locator('.debrief').getByText('Ваши ходы').click();
	await expect(page.locator('.debrief').getByText('Давай в переговорку, 1 минута')).toBeVisible();
	await page.goto('/ru/progress/');
	await expect(
		page.getByRole('listitem').filter({ hasText: 'Что вы сказали бы сами' }).getByRole('definition'),
	).toHaveText('Давай в переговорку, 1 минута');
});

test('a second play stands beside the first in the debrief', async ({ page }) => {
	await open(page);
	const playOn = async () => {
		while ((await page.locator('[data-ending]:visible').count()) === 0) await page.keyboard.press('1');
	};
	await playOn();
	const beside = page.locator('.debrief summary', { hasText: 'Рядом с прошлым разом' });
	await expect(page.locator('.debrief')).toBeVisible();
	await expect(beside).toHaveCount(0);
	await page.getByRole('button', { name: 'Сыграть сцену ещё раз' }).click();
	const other = await page.locator('[data-shown] .choices a:visible').nth(1).textContent();
	await page.keyboard.press('2');
	await playOn();
	await beside.click();
	const now = page.locator('.debrief .roads > div', { hasText: 'В этот раз' });
	await expect(now.getByRole('listitem').first()).toHaveText(other ?? '');
	await expect(
		page.locator('.debrief .roads > div', { hasText: 'В прошлый раз' }).getByRole('listitem').first(),
	).not.toHaveText(other ?? '');
});

test('typing a phrase does not play', async ({ page }) => {
	await open(page);
	while ((await page.locator('[data-ending]:visible').count()) === 0) await page.keyboard.press('1');
	await page.getByLabel('Своими словами').pressSequentially('1u2b');
	await expect(page.locator('.debrief')).toBeVisible();
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('on paper is what is on the screen: brief and scene, and after an ending the debrief', async ({
	page,
}) => {
	await open(page);
	await page.keyboard.press('1');
	await page.emulateMedia({ media: 'print' });
	await expect(scene(page)).toHaveCount(1);
	await expect(page.locator('.arrival:visible')).toHaveCount(1);
	await expect(page.locator('.scenario-head .brief')).toBeVisible();
	await expect(page.locator('.play-bar')).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	while ((await page.locator('[data-ending]:visible').count()) === 0) await page.keyboard.press('1');
	await expect(page.locator('.debrief')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('[data-scene]:visible')).toHaveCount(0);
	await expect(page.locator('.debrief')).toBeVisible();
});

test('a debrief that does not load says so and offers to reload', async ({ page }) => {
	await page.route('**/draw-debrief.*.js', (route) => route.abort());
	await page.goto('/en/scenarios/cold-leads/');
	await expect(page.locator('.play[data-alive]')).toBeVisible();
	while ((await page.locator('[data-ending]:visible').count()) === 0) {
		await page.keyboard.press('1');
		await page.waitForTimeout(400);
	}
	await expect(page.getByText('The debrief didn’t load.')).toBeVisible();
	await page.unroute('**/draw-debrief.*.js');
	await page.getByRole('button', { name: 'Reload the page' }).click();
	await expect(page.locator('.debrief')).toBeVisible();
});
