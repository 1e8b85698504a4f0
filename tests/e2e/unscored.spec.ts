import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { replay } from '../../src/core/scenario/play';
import { en } from '../../src/i18n/en';
import { ru } from '../../src/i18n/ru';
import { languages, unscoredPlays } from './site';

const words = { ru, en };
const route = 'scenarios/not-a-dispute/';
const scene = (page: Page) => page.locator('[data-scene]:visible');
const choices = (page: Page) => scene(page).locator('.choices').getByRole('link');

async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.locator('.play[data-alive]')).toBeVisible();
}

/** On the screen: the way out, and who helps line by line, or on a phone 112 and the fold that has the lines. */
async function expectHelp(page: Page, language: (typeof languages)[number]): Promise<void> {
	const { unscored } = words[language].scenario;
	const help = page.getByRole('region', { name: unscored.help });
	const isPhone = (page.viewportSize()?.width ?? 0) < 768;
	const always = isPhone
		? [
				help.getByRole('link', { name: unscored.call }),
				help.getByText(unscored.help).and(help.locator('summary')),
			]
		: await help.getByRole('listitem').all();
	for (const part of [...always, help.getByRole('link', { name: unscored.leave })])
		await expect(part).toBeInViewport({ ratio: 1 });
	if (isPhone) expect((await help.boundingBox())?.height).toBeLessThan(72);
}

/** Unfolds who helps, reads it, and folds it again. */
async function unfoldHelp(page: Page, language: (typeof languages)[number]): Promise<void> {
	const help = page.getByRole('region', { name: words[language].scenario.unscored.help });
	await help.locator('summary').click();
	const lines = await help.getByRole('listitem').all();
	expect(lines.length).toBeGreaterThan(1);
	for (const line of lines) await expect(line).toBeInViewport({ ratio: 1 });
	await help.locator('summary').click();
	await expectHelp(page, language);
}

async function accessibilityFaults(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
	);
}

/** Goes on to the choices of the scene and makes the first. */
async function step(page: Page, next: string): Promise<void> {
	while (!(await choices(page).first().isVisible()))
		await scene(page).getByRole('button', { name: next }).click();
	await choices(page).first().click();
}

/** What came to light on the way that the address holds; what did not is not for the end to tell. */
async function factsLearnt(page: Page): Promise<string[]> {
	const { rules } = JSON.parse((await page.locator('#play-data').textContent()) ?? '');
	const { state } = replay(rules, new URL(page.url()).hash.slice(1).split('.'));
	return Promise.all(
		state.facts.map(async (id) => (await page.locator(`[data-fact="${id}"]`).textContent()) ?? ''),
	);
}

for (const language of languages) {
	test(`nothing is measured, marked or kept, and help is in view from scene to scene (${language})`, async ({
		page,
	}) => {
		const { scenario, progress } = words[language];
		const { player, unscored } = scenario;
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, `/${language}/${route}`);
		const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
		await expect(page.getByText(unscored.kind).first()).toBeVisible();
		await scene(page).scrollIntoViewIfNeeded();
		for (let scenes = 0; scenes < 12 && (await scene(page).count()) > 0; scenes += 1) {
			await step(page, scenario.next);
			await expectHelp(page, language);
			await expect(
				page.getByRole('img', { name: new RegExp(`${player.trust}|${player.tension}`) }),
			).toHaveCount(0);
			await expect(page.locator('use[href="#mood-calm"]:visible').first()).toBeVisible();
		}
		const debrief = page.getByRole('region', { name: unscored.instead.player.debrief });
		await expect(debrief.getByRole('heading', { name: unscored.instead.player.pathTitle })).toBeVisible();
		await expect(debrief.getByRole('heading', { name: player.phraseTitle })).toBeVisible();
		for (const name of [player.turningPoint, player.youCould, player.trust, player.tension])
			await expect(debrief.getByText(name, { exact: true })).toHaveCount(0);
		await expect(debrief.locator('table, figure')).toHaveCount(0);
		const known = debrief.locator('details', { has: page.getByRole('heading', { name: player.facts }) });
		expect(await known.getByRole('listitem').allTextContents()).toEqual(await factsLearnt(page));
		await expectHelp(page, language);
		expect(await accessibilityFaults(page)).toEqual([]);
		await unfoldHelp(page, language);

		expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('not-a-dispute');
		await page.goto(`/${language}/progress/`);
		const listed = page
			.getByRole('listitem')
			.filter({ has: page.getByRole('link', { name: title, exact: true }) });
		await expect(listed).toHaveText(`${title} ${progress.notKept}`);
		await expect(page.getByText(progress.notPlayed).first()).toBeVisible();
	});

	test(`one can leave at any moment, and finds the beginning again (${language})`, async ({ page }) => {
		const { scenario, help } = words[language];
		await open(page, `/${language}/${route}`);
		const first = await scene(page).getAttribute('id');
		await step(page, scenario.next);
		expect(await accessibilityFaults(page)).toEqual([]);
		await page.getByRole('link', { name: scenario.unscored.leave }).click();
		await expect(page.getByRole('heading', { level: 1, name: help.title })).toBeVisible();
		await expect(page.getByText('112').first()).toBeVisible();
		expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('not-a-dispute');
		await open(page, `/${language}/${route}`);
		await expect(scene(page)).toHaveAttribute('id', first ?? '');
		await expect(page.getByText(scenario.player.resumed)).toHaveCount(0);
	});
}

for (const play of unscoredPlays)
	test(`help stays in view on the wall, beside all that one could say (${play})`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 720 });
		await open(page, `/ru/scenarios/${play}/`);
		await page.keyboard.press('w');
		await expect(page.locator('html[data-wall]')).toHaveCount(1);
		for (let scenes = 0; scenes < 12 && (await scene(page).count()) > 0; scenes += 1) {
			await expectHelp(page, 'ru');
			for (let moments = 0; moments < 12 && !(await choices(page).first().isVisible()); moments += 1) {
				await expect(page.locator('[data-now]:visible')).toBeInViewport({ ratio: 0.98 });
				await page.keyboard.press('ArrowRight');
			}
			for (const choice of await choices(page).all()) await expect(choice).toBeInViewport({ ratio: 1 });
			await expectHelp(page, 'ru');
			await page.keyboard.press('2');
		}
		await expect(page.locator('[data-ending]:visible')).toHaveCount(1);
	});

test('help is printed with the debrief', async ({ page }) => {
	await open(page, `/en/${route}`);
	while ((await scene(page).count()) > 0) await step(page, en.scenario.next);
	await expect(page.locator('.debrief')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('region', { name: en.scenario.unscored.help })).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

	for (const language of languages) {
		test(`help is one line in the next scene, on a narrow phone as well, and the way out leads there (${language})`, async ({
			page,
		}) => {
			await page.goto(`/${language}/${route}`);
			await choices(page).first().click();
			await expectHelp(page, language);
			await page.setViewportSize({ width: 360, height: 800 });
			await unfoldHelp(page, language);
			await page.getByRole('link', { name: words[language].scenario.unscored.leave }).click();
			await expect(page.getByRole('heading', { level: 1, name: words[language].help.title })).toBeVisible();
		});
	}
});
