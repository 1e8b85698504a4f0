import { existsSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { en } from '../../src/i18n/en';
import { fill } from '../../src/i18n/format';
import { ru } from '../../src/i18n/ru';
import { languages, untilAlive, watchForBreaches } from './site';

type Language = (typeof languages)[number];
type Brief = Record<'role' | 'want' | 'worry' | 'limit', Record<Language, string>>;

const messages = { ru: ru.pair, en: en.pair };
const names = { ru: ['Аня', 'Борис'], en: ['Anna', 'Boris'] } as const;
const read = (id: string) => parse(readFileSync(`content/scenarios/${id}.yaml`, 'utf8'));
/** Made for two; until it is there, one with a chair of its own. */
const id = existsSync('content/scenarios/first-week.yaml') ? 'first-week' : 'cold-leads';
const briefs: readonly [Brief, Brief] = [read(id).brief, (read(id).other ?? read('cold-leads-marina')).brief];

/** Letters and figures only: neither typography nor markup may hide a text. */
const bare = (text: string) => text.replace(/&\w+;/g, '').replace(/[^\p{L}\d]+/gu, '');

/** Which of a brief’s texts are anywhere in the page, shown or not. */
async function inPage(page: Page, brief: Brief, language: Language): Promise<string[]> {
	const content = bare(await page.content());
	return Object.values(brief)
		.map((text) => text[language])
		.filter((text) => content.includes(bare(text)));
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Sits down, and reads both briefs one after the other. */
async function begin(page: Page, language: Language): Promise<void> {
	const { play } = messages[language];
	await page.goto(`/${language}/pair/${id}/`);
	await untilAlive(page);
	const fields = page.getByRole('textbox');
	await fields.nth(0).fill(names[language][0]);
	await fields.nth(1).fill(names[language][1]);
	await press(page, play.begin);
	for (const reader of [0, 1] as const) {
		await expect(
			page.getByRole('heading', { name: fill(play.passTo, { name: names[language][reader] }) }),
		).toBeVisible();
		for (const brief of briefs) expect(await inPage(page, brief, language)).toEqual([]);
		await press(page, play.show);
		await expect.poll(() => inPage(page, briefs[reader], language)).toHaveLength(4);
		expect(await inPage(page, briefs[reader === 0 ? 1 : 0], language)).toEqual([]);
		await press(page, play.hideBrief);
	}
}

async function readScene(page: Page, language: Language): Promise<void> {
	const { play } = messages[language];
	const named = (name: string) => page.getByRole('button', { name, exact: true });
	const [next, read] = [named(play.next), named(play.decideApart).or(named(play.debrief))];
	await expect(next.or(read)).toBeVisible();
	while (!(await read.isVisible())) await next.click();
}

/** Takes the device over and decides apart. */
async function decide(page: Page, language: Language, choice: number, guess?: number): Promise<void> {
	const { play } = messages[language];
	await press(page, play.show);
	await page.getByRole('radiogroup').getByRole('radio').nth(choice).check();
	if (guess !== undefined) await page.getByRole('group').getByRole('radio').nth(guess).check();
	await press(page, play.done);
}

test('two new hires play to the end, neither sees the other’s brief, and they print their agreement', async ({
	page,
}) => {
	const language = 'ru';
	const { play, agreement, toAgreement } = messages[language];
	const breaches = await watchForBreaches(page);
	await page.goto(`/${language}/`);
	await page.getByRole('link', { name: ru.home.togetherLink }).click();
	await page.locator(`.pair-plays a[href$="/${id}/"]`).click();
	await begin(page, language);
	let rounds = 0;
	for (; rounds < 12; rounds++) {
		await readScene(page, language);
		for (const brief of briefs) expect(await inPage(page, brief, language)).toEqual([]);
		if (!(await page.getByRole('button', { name: play.decideApart }).isVisible())) break;
		await press(page, play.decideApart);
		await decide(page, language, 0, rounds === 0 ? 1 : undefined);
		// What the first decided is nowhere while the second decides.
		await press(page, play.show);
		await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
		for (const brief of briefs) expect(await inPage(page, brief, language)).toEqual([]);
		await page
			.getByRole('radiogroup')
			.getByRole('radio')
			.nth(rounds % 2)
			.check();
		await press(page, play.done);
		if (rounds % 2 === 0) await press(page, play.sameGo);
		else await page.locator('.choices').getByRole('button').last().click();
	}
	expect(rounds).toBeGreaterThan(2);
	await press(page, play.debrief);
	await expect(page.getByText(fill(play.guesses, { name: 'Аня', right: 0, made: 1 }))).toBeVisible();
	await press(page, play.openBriefs);
	for (const brief of briefs) await expect.poll(() => inPage(page, brief, language)).toHaveLength(4);

	await page.getByRole('link', { name: play.toHour }).click();
	await page.getByRole('link', { name: toAgreement }).click();
	await page
		.getByRole('textbox', { name: agreement.lineOne })
		.fill('Список уходит вместе с именем того, кто звонит.');
	await page.getByRole('button', { name: fill(agreement.takeNamed, { title: agreement.lineTwo }) }).click();
	await page.getByLabel('План: Аня', { exact: true }).fill('Если лид вернули, то я спрошу почему.');
	await press(page, agreement.inAWeek);
	await page.reload();
	await untilAlive(page);
	await page.emulateMedia({ media: 'print' });
	const paper = page.locator('.pair-paper');
	await expect(paper).toBeVisible();
	await expect(paper).toContainText('Между нами: Аня и Борис');
	await expect(paper).toContainText('Список уходит вместе с именем того, кто звонит.');
	await expect(paper).toContainText('План: Борис');
	const pdf = await page.pdf({ preferCSSPageSize: true });
	expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	expect(breaches).toEqual([]);
});

for (const language of languages) {
	test(`a reload in the middle never shows what is private, ${language}`, async ({ page }) => {
		const { play } = messages[language];
		const pass = page.getByRole('button', { name: play.show });
		const again = async () => {
			await page.reload();
			await untilAlive(page);
		};
		await begin(page, language);
		await readScene(page, language);
		await press(page, play.decideApart);
		await decide(page, language, 1);
		await press(page, play.show);
		await page.getByText(play.ownBrief).click();
		await expect.poll(() => inPage(page, briefs[1], language)).toHaveLength(4);
		expect(await inPage(page, briefs[0], language)).toEqual([]);
		await again();
		await expect(pass).toBeVisible();
		for (const brief of briefs) expect(await inPage(page, brief, language)).toEqual([]);
		await decide(page, language, 0);
		await expect(page.getByRole('heading', { name: play.different })).toBeVisible();
		await again();
		await expect(page.getByRole('heading', { name: play.different })).toBeVisible();
		// One’s own record knows nothing of it.
		const kept = await page.evaluate(() => Object.keys(localStorage));
		expect(kept.filter((key) => key.endsWith('pair'))).toHaveLength(1);
		expect(kept.filter((key) => key.endsWith('record'))).toEqual([]);
	});

	test(`without JavaScript the pages say what they need and lead to the guide, ${language}`, async ({
		browser,
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		for (const address of ['pair/', `pair/${id}/`]) {
			await page.goto(`/${language}/${address}`);
			for (const brief of briefs) expect(await inPage(page, brief, language)).toEqual([]);
			await page.locator('.needs-script').getByRole('link', { name: messages[language].guide }).click();
			await expect(page).toHaveURL(`/${language}/guides/together/`);
		}
		await context.close();
	});
}
