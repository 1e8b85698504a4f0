import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/i18n/en';
import { ru } from '../../src/i18n/ru';
import { languages } from './site';

const words = { ru, en };

async function pagesOf(page: Page): Promise<number> {
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

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
			expect.soft(await pagesOf(page), name).toBe(1);
		}
		await only(page, booklet.name);
		const scenes = await page.locator('.replies').count();
		const endings = Object.keys(scenario.outcomes).length;
		// The cover, scenes and endings, nine or ten consequences on a page, and what to talk over.
		const consequences = (await page.locator('.packed > .numbered').count()) / 6;
		expect(await pagesOf(page)).toBeLessThanOrEqual(2 + scenes + Math.ceil(consequences) + endings);
		await page.getByRole('checkbox', { name: booklet.name }).uncheck();
		await expect(page.getByText(paper.nothing)).toBeVisible();
		await expect(page.getByRole('button', { name: paper.print })).toBeHidden();
	});

	test(`every numbered section fits on one page, ${language}`, async ({ page }) => {
		// A4 without the margins of the page.
		const millimetre = 96 / 25.4;
		await page.setViewportSize({ width: Math.floor(182 * millimetre), height: 1000 });
		await page.emulateMedia({ media: 'print' });
		for (const id of ['cold-leads', 'cold-leads-marina']) {
			await page.goto(`/${language}/paper/${id}/`);
			const heights = await page
				.locator('.numbered')
				.evaluateAll((sections) => sections.map((section) => section.getBoundingClientRect().height));
			expect(heights.length).toBeGreaterThan(50);
			expect(Math.max(...heights)).toBeLessThan(250 * millimetre);
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
