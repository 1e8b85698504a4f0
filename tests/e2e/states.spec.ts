import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { languages, untilAlive } from './site';

/** What a page looks like after somebody has used it. */
const states: [name: string, reach: (page: Page, language: string) => Promise<void>][] = [
	[
		'a scene under way with its reasons open',
		async (page, language) => {
			await page.goto(`/${language}/scenarios/cold-leads/`);
			await expect(page.locator('.play[data-alive]')).toBeVisible();
			await page.keyboard.press('1');
			// What is still to come, at once.
			await page.keyboard.press('1');
			await page.locator('[data-scene]:visible details:visible summary').first().click();
		},
	],
	[
		'the debrief',
		async (page, language) => {
			await page.goto(`/${language}/scenarios/cold-leads/`);
			await expect(page.locator('.play[data-alive]')).toBeVisible();
			while ((await page.locator('[data-ending]:visible').count()) === 0) await page.keyboard.press('2');
			await expect(page.locator('.debrief')).toBeVisible();
			await page.locator('.debrief details').evaluateAll((folds) => {
				for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
			});
		},
	],
	[
		'the brief',
		async (page, language) => {
			await page.goto(`/${language}/scenarios/cold-leads/`);
			await expect(page.locator('.play[data-alive]')).toBeVisible();
			await page.keyboard.press('b');
		},
	],
	[
		'advice with every fold open',
		async (page, language) => {
			await page.goto(
				`/${language}/advisor/#nature=goals&emotion=boiling&trust=low&own-stake=high&level=intergroup`,
			);
			await untilAlive(page);
			await page.locator('.advisor-result details').evaluateAll((folds) => {
				for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
			});
		},
	],
	[
		'the advice to turn to somebody',
		async (page, language) => {
			await page.goto(`/${language}/advisor/#flags=threat,health`);
			await untilAlive(page);
		},
	],
	[
		'an answered quiz',
		async (page, language) => {
			await page.goto(`/${language}/quizzes/02-two-rulers/`);
			await untilAlive(page);
			for (const question of await page.locator('form.question').all()) {
				const input = question.locator('input').first();
				if ((await input.count()) > 0) await input.check();
				await question.locator('button[type="submit"]').click();
			}
		},
	],
];

for (const [name, reach] of states) {
	for (const language of languages) {
		for (const colorScheme of ['light', 'dark'] as const) {
			test(`${name} has no accessibility fault (${language}, ${colorScheme})`, async ({ browser }) => {
				const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
				const page = await context.newPage();
				await reach(page, language);
				for (const width of [390, 1366]) {
					await page.setViewportSize({ width, height: 800 });
					const { violations } = await new AxeBuilder({ page }).analyze();
					expect(
						violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
					).toEqual([]);
				}
				await page.setViewportSize({ width: 320, height: 720 });
				expect(
					await page.evaluate(
						() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
					),
				).toBeLessThanOrEqual(0);
				await context.close();
			});
		}
	}
}
