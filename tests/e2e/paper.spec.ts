import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/i18n/en';
import { ru } from '../../src/i18n/ru';
import { printedPages } from './printed';
import { languages, scoredPlays, unscoredPlays } from './site';

const words = { ru, en };
const millimetre = 96 / 25.4;

const only = async (page: Page, name: string) => {
	for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
	await page.getByRole('checkbox', { name }).check();
};

for (const language of languages) {
	const { paper, scenario } = words[language];
	const { booklet, roles, facts, observer } = paper.parts;

	test(`a role-play is printed as a game book, cards and a sheet, whatever is ticked, ${language}`, async ({
		page,
	}) => {
		await page.addInitScript(() => {
			window.print = () => document.body.setAttribute('data-printed', '');
		});
		await page.goto(`/${language}/scenarios/cold-leads/`);
		await page.getByRole('link', { name: paper.link }).click();
		await expect(page.getByText(paper.how)).toBeHidden();
		await page.getByRole('button', { name: paper.print }).click();
		await expect(page.locator('body[data-printed]')).toBeVisible();
		for (const box of await page.getByRole('checkbox').all()) await expect(box).toBeChecked();

		for (const { name } of [roles, facts, observer]) {
			await only(page, name);
			expect.soft(await printedPages(page), name).toEqual([1, 1]);
		}
		await only(page, booklet.name);
		const scenes = await page.locator('.replies').count();
		const endings = Object.keys(scenario.outcomes).length;
		// The cover, scenes and endings, nine or ten consequences on a page, and what to talk over.
		const consequences = (await page.locator('.packed > .numbered').count()) / 6;
		const most = 2 + scenes + Math.ceil(consequences) + endings;
		expect(Math.max(...(await printedPages(page)))).toBeLessThanOrEqual(most);
		await page.getByRole('checkbox', { name: booklet.name }).uncheck();
		await expect(page.getByText(paper.nothing)).toBeVisible();
		await expect(page.getByRole('button', { name: paper.print })).toBeHidden();
	});

	test(`cover, sections and role cards fit on A4 and on Letter, ${language}`, async ({ page }) => {
		const ids = [...scoredPlays, ...unscoredPlays];
		test.setTimeout(30_000 + ids.length * 3000);
		await page.emulateMedia({ media: 'print' });
		// What the margins leave of the narrower and of the lower of both.
		await page.setViewportSize({ width: Math.floor(182 * millimetre), height: 1000 });
		for (const id of ids) {
			await page.goto(`/${language}/paper/${id}/`);
			const { sections, cards } = await page.evaluate(() => ({
				sections: [...document.querySelectorAll('.cover, .numbered')].map(
					(section) => section.getBoundingClientRect().height,
				),
				cards: [...document.querySelectorAll('.role-card')].map((card) => {
					const text = [...card.children].filter((child) => !child.matches('.cut, .face'));
					return (text.at(-1)?.getBoundingClientRect().bottom ?? 0) - card.getBoundingClientRect().top;
				}),
			}));
			expect(sections.length).toBeGreaterThan(20);
			expect.soft(Math.max(...sections), id).toBeLessThan(255 * millimetre);
			expect.soft(Math.max(...cards), id).toBeLessThan(122 * millimetre);
		}
	});
}

test('without JavaScript one chooses what to print, too', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/en/paper/cold-leads/');
	await expect(page.getByRole('button', { name: en.paper.print })).toBeHidden();
	await only(page, en.paper.parts.facts.name);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText(en.paper.factsHow)).toBeVisible();
	await expect(page.locator('.booklet, .roles, .observer').filter({ visible: true })).toHaveCount(0);
	await context.close();
});
