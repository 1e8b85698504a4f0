import { expect, type Page, test } from '@playwright/test';

const address = '/ru/scenarios/cold-leads/';
/** A condition in words, as nobody else would write it. */
const condition = 'Если вы уже выбрали «…»:';
const scene = (page: Page) => page.locator('[data-scene]:visible');

interface Choice {
	id: string;
	goto: string;
	when?: object;
}

/**
 * Serves the role-play with two conditions: the first choice of the second scene is open, and a sentence in that scene
 * is shown, only after the first choice of the first scene.
 */
async function withConditions(page: Page): Promise<{ asked: string; other: string; guarded: string }> {
	const html = await (await page.request.get(address)).text();
	const [, json = ''] = /id="play-data">(.*?)<\/script>/s.exec(html) ?? [];
	const data = JSON.parse(json);
	const choices: Choice[] = data.rules.nodes[data.rules.start].choices;
	const [asked, other] = choices.filter(({ goto }) => goto === choices[0]?.goto) as [Choice, Choice];
	const [guarded] = data.rules.nodes[asked.goto].choices as [Choice];
	guarded.when = { chose: [asked.id] };
	const when = `data-when='${JSON.stringify(guarded.when)}'`;
	const note = `<p class="condition">${condition}</p>`;
	const link = new RegExp(
		`<li[^>]*>(?:<p[^>]*>[^<]*</p>)?(?=<a href="#[\\w-]+" data-choice="${guarded.id}")`,
	);
	const changed = html
		.replace(json, () => JSON.stringify(data))
		.replace(link, () => `<li ${when}>${note}`)
		.replace(
			new RegExp(`(<section id="${asked.goto}".*?)(</div>\\s*<details class="own-words">)`, 's'),
			(_, before, end) =>
				[before, `<div ${when}>${note}<p class="narration">Такого в сцене больше нет.</p></div>`, end].join(
					'',
				),
		);
	await page.route(`**${address}*`, (route) => route.fulfill({ body: changed, contentType: 'text/html' }));
	return { asked: asked.id, other: other.id, guarded: guarded.id };
}

test('a choice and a sentence are there only when their condition holds', async ({ page }) => {
	const { asked, other, guarded } = await withConditions(page);
	await page.goto(address);
	await expect(page.locator('.play[data-alive]')).toBeVisible();
	await page.locator(`a[data-choice="${asked}"]`).click();
	// What is still to come, at once.
	await page.keyboard.press('1');
	await expect(page.locator(`a[data-choice="${guarded}"]`)).toBeVisible();
	await expect(page.getByText('Такого в сцене больше нет.')).toBeVisible();
	await expect(page.locator('.condition:visible')).toHaveCount(0);
	await page.keyboard.press('u');
	await page.locator(`a[data-choice="${other}"]`).click();
	await page.keyboard.press('1');
	await expect(page.locator(`a[data-choice="${guarded}"]`)).toBeHidden();
	await expect(page.getByText('Такого в сцене больше нет.')).toBeHidden();
	const next = await scene(page).locator('a[data-choice]:visible').first().getAttribute('data-choice');
	await page.keyboard.press('1');
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${other}.${next}`);
});

test('a link with a choice that was not open is cut there, and says so', async ({ page }) => {
	const { other, guarded } = await withConditions(page);
	await page.goto(`${address}#${other}.${guarded}`);
	await expect(page.getByText('Сцена с тех пор изменилась')).toBeVisible();
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${other}`);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('everything conditional can be read, with its condition', async ({ page }) => {
		const { asked, guarded } = await withConditions(page);
		await page.goto(address);
		await page.locator(`a[data-choice="${asked}"]`).click();
		await expect(page.locator(`a[data-choice="${guarded}"]`)).toBeVisible();
		await expect(page.getByText('Такого в сцене больше нет.')).toBeVisible();
		await expect(page.locator('.condition:visible', { hasText: condition })).toHaveCount(2);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('[data-scene]:visible')).toHaveCount(
			await page.locator('[data-scene]').count(),
		);
		await expect(page.locator('.condition:visible', { hasText: condition })).toHaveCount(2);
	});
});
