import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/i18n/en';
import { ru } from '../../src/i18n/ru';
import { languages, watchForBreaches } from './site';

const words = { ru: ru.funnel, en: en.funnel };
const large = (language: string) => `/${language}/lessons/30-shared-goals/`;
const small = (language: string) => `/${language}/lessons/02-two-rulers/`;

/** Typography puts other spaces between words. */
const loose = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s'));
const button = (page: Page, name: string) => page.getByRole('button', { name: loose(name) });
const radio = (page: Page, group: string, name: string) =>
	page.getByRole('group', { name: loose(group) }).getByRole('radio', { name: loose(name), exact: true });

for (const language of languages) {
	const funnel = words[language];
	const { said, measures } = funnel;

	test(`a year of each for itself ends in two yardsticks, one of the shared number in two shares, ${language}`, async ({
		page,
	}) => {
		const breaches = await watchForBreaches(page);
		await page.goto(large(language));
		await radio(page, funnel.guess, said.guesses.both).check();
		await button(page, funnel.playYear).click();
		await expect(page.getByText(loose(said.verdicts['two-yardsticks'].name))).toBeVisible();
		await expect(page.getByText(loose(said.guessWrong.split('{')[0] ?? ''))).toBeVisible();
		const brief = page.getByRole('status').filter({ hasText: said.red });
		await expect(brief).toHaveCount(1);
		await expect(brief).not.toContainText(loose(said.anew));

		await radio(page, funnel.marketingMeasure, measures.shared).check();
		await expect(page.getByText(loose(said.verdicts['shared-by-one'].name))).toBeVisible();
		await expect(page.getByText(loose(said.anew))).toBeInViewport();
		await radio(page, funnel.salesMeasure, measures.shared).check();
		await expect(page.getByText(loose(said.verdicts.shared.text))).toBeVisible();

		const compared = page.getByRole('table', { name: loose(funnel.compared) }).filter({ visible: true });
		const cells = (label: string) =>
			compared
				.getByRole('row', { name: loose(label) })
				.getByRole('cell')
				.allTextContents();
		const [before, now] = await cells(funnel.rows.arrived);
		expect(now).toBe(before);
		const [demosBefore, demosNow] = (await cells(funnel.rows.demos)).map((text) =>
			Number(text.replace(/\D/g, '')),
		);
		expect(demosNow).toBeGreaterThan(demosBefore ?? 0);
		expect(breaches).toEqual([]);
	});

	test(`each judged by its own effort keeps both boards green while the company earns less, ${language}`, async ({
		page,
	}) => {
		await page.goto(large(language));
		await radio(page, funnel.salesMeasure, measures.calls).check();
		await button(page, funnel.playYear).click();
		await expect(page.getByText(loose(said.verdicts['green-and-poorer'].text))).toBeVisible();
	});

	test(`six months in lesson 02 leave Oleg half right and end with a number in the middle, ${language}`, async ({
		page,
	}) => {
		const { way, ways, guess, playAll } = funnel.small;
		const { guesses, happened, later, right } = said.small;
		await page.goto(small(language));
		await radio(page, guess, guesses.shared).check();
		await button(page, funnel.playMonth).click();
		await expect(page.getByText(loose(later))).toBeVisible();
		await button(page, playAll).click();
		await expect(page.getByText(loose(right))).toBeVisible();
		await expect(page.getByText(loose(happened.apart.name)).last()).toBeVisible();
		await expect(button(page, funnel.playMonth)).toHaveAttribute('aria-disabled', 'true');
		await radio(page, way, ways.revenue).check();
		await expect(page.getByText(loose(happened.revenue.name)).last()).toBeVisible();
		await radio(page, way, ways.shared).check();
		await expect(page.getByText(loose(happened.shared.name)).last()).toBeVisible();
		await expect(page.getByText('{')).toHaveCount(0);
		await button(page, funnel.again).click();
		await expect(page.getByText(loose(funnel.start))).toBeVisible();
	});

	test(`without a script the lesson has three years worked out and the rules, and no controls, ${language}`, async ({
		browser,
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(large(language));
		for (const caption of [funnel.runs.apart, funnel.runs.lower, funnel.runs.shared])
			await expect(page.getByRole('table', { name: loose(caption) })).toBeVisible();
		await expect(page.getByRole('table', { name: loose(funnel.compared) })).toBeVisible();
		await expect(button(page, funnel.playMonth)).toBeHidden();
		await page.getByText(loose(funnel.assumes)).click();
		await expect(page.getByText(loose(funnel.source))).toBeVisible();

		await page.goto(small(language));
		const { columns, compared, seenEachMonth } = funnel.small;
		for (const caption of [seenEachMonth, compared])
			for (const column of Object.values(columns))
				await expect(
					page
						.getByRole('table', { name: loose(caption) })
						.getByRole('columnheader', { name: loose(column), exact: true }),
				).toBeVisible();
		await expect(button(page, funnel.small.playAll)).toBeHidden();
		await context.close();
	});
}

test('the sliders say in words what they are set to, and work by keyboard', async ({ page }) => {
	await page.goto(large('en'));
	const slider = page.getByRole('slider', { name: en.funnel.days });
	await slider.focus();
	await expect(slider).toHaveAttribute('aria-valuetext', loose(en.funnel.said.nextDay));
	await button(page, en.funnel.playMonth).click();
	const seen = page.locator('[data-stage="seen"] [data-count]');
	const before = Number(await seen.textContent());
	await slider.focus();
	for (let days = 0; days < 9; days++) await page.keyboard.press('ArrowRight');
	await expect(slider).toHaveAttribute('aria-valuetext', /after.10.days/);
	expect(Number(await seen.textContent())).toBeLessThan(before);
});

test('the script of the model comes only when its section comes near', async ({ page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (/\/funnel\.[^/]*\.js$/.test(request.url())) scripts.push(request.url());
	});
	await page.goto(large('ru'));
	await page.waitForLoadState('networkidle');
	expect(scripts).toEqual([]);
	await page.locator('.funnel').scrollIntoViewIfNeeded();
	await expect.poll(() => scripts.length).toBe(1);
});

test('a button pressed before the script has come is not pressed in vain', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route(/\/funnel\.[^/]*\.js$/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(large('en'));
	await radio(page, en.funnel.salesMeasure, en.funnel.measures.calls).check();
	await button(page, en.funnel.playYear).click();
	await expect(page.getByText(loose(en.funnel.start))).toBeVisible();
	release();
	await expect(page.getByText(loose(en.funnel.said.verdicts['green-and-poorer'].text))).toBeVisible();
});

for (const [colorScheme, width, address] of [
	['light', 320, large('ru')],
	['dark', 320, small('ru')],
	['dark', 1366, large('en')],
	['light', 1366, small('en')],
] as const)
	test(`what was played fits and has no accessibility fault, ${colorScheme}, ${width} px, ${address}`, async ({
		browser,
	}) => {
		const viewport = { width, height: 768 };
		const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' });
		const page = await context.newPage();
		const breaches = await watchForBreaches(page);
		await page.goto(address);
		const model = page.locator('.funnel');
		for (let month = 1; month <= 6; month++) await model.locator('[data-play="1"]').click();
		for (const summary of await model.locator('summary').all()) await summary.click();
		const { violations } = await new AxeBuilder({ page }).include('.funnel').analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		const excess = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(excess).toBeLessThanOrEqual(0);
		expect(breaches).toEqual([]);
		await context.close();
	});
