import { expect, test } from '@playwright/test';
import { advise } from '../../src/core/advisor/advise';
import { byId } from '../../src/core/by-id';
import { en } from '../../src/i18n/en';
import { fill } from '../../src/i18n/format';
import { ru } from '../../src/i18n/ru';
import { course } from '../../src/library/course';
import { holdScripts, languages, untilAlive } from './site';

const words = { ru, en };

for (const language of languages) {
	const { predict } = words[language];
	const model = course(language).advisor;
	const [told] = model.predict;
	if (!told) throw new Error('There is no case to predict.');
	const { answers, flags } = byId(model.golden, told.id);
	const advice = advise(model, { answers, flags });
	const [first, second, third] = advice.kind === 'ranking' ? advice.ranking : [];
	const [barred] = advice.kind === 'ranking' ? advice.vetoed : [];
	if (!first || !second || !third || !barred)
		throw new Error(`The first case to predict, ${told.id}, has no ranking, or nothing ruled out.`);
	const nameOf = (strategy: string) => byId(model.strategies, strategy).name;

	test(`a prediction is kept, compared with the advisor and summed up, ${language}`, async ({ page }) => {
		await page.goto(`/${language}/lessons/26-choosing/`);
		await page.getByRole('link', { name: predict.title }).click();
		const one = page.locator('section').filter({ has: page.getByRole('heading', { name: told.title }) });
		const begin = one.getByRole('combobox', { name: predict.places[0] ?? '' });
		const compare = one.getByText(predict.compare);
		await expect(page.getByText(predict.said.endNothing)).toBeVisible();

		await compare.click();
		await expect(one.getByText(predict.said.first)).toBeVisible();
		await expect(one.getByRole('heading', { name: predict.judged })).toBeHidden();
		await begin.selectOption(second.strategy);
		await one.getByRole('radio', { name: predict.sureness[2] ?? '' }).check();
		await expect(
			one.getByText(fill(predict.said.differ, { mine: nameOf(second.strategy), place: 2 })),
		).toBeVisible();
		const why = one.getByRole('heading', {
			name: fill(predict.said.why, { model: nameOf(first.strategy), mine: nameOf(second.strategy) }),
		});
		await expect(why).toBeVisible();
		const [reason] = first.pushes;
		await expect(one.locator('[data-why]')).toContainText(reason?.why ?? '?');
		await one.getByRole('combobox', { name: predict.places[1] ?? '' }).selectOption(third.strategy);
		await one.getByRole('combobox', { name: predict.places[2] ?? '' }).selectOption(barred.strategy);
		await expect(one).toContainText(fill(predict.said.further, { mine: nameOf(third.strategy), place: 3 }));
		await expect(one).toContainText(fill(predict.said.furtherBarred, { mine: nameOf(barred.strategy) }));
		const [parting] = await page.getByRole('status').getByRole('listitem').allTextContents();
		expect(model.factors.some(({ name }) => parting?.startsWith(name))).toBe(true);
		await one.getByRole('textbox', { name: predict.keep }).fill('I know these two.');

		await page.reload();
		await expect(begin).toHaveValue(second.strategy);
		await expect(one.getByRole('radio', { name: predict.sureness[2] ?? '' })).toBeChecked();
		await compare.click();
		await expect(one.getByRole('textbox', { name: predict.keep })).toHaveValue('I know these two.');
		await begin.selectOption(barred.strategy);
		await expect(why).toBeHidden();
		await begin.selectOption(first.strategy);
		await expect(why).toBeVisible();
		await expect(one.getByText(predict.said.same, { exact: false })).toBeVisible();
		await expect(page.getByRole('status').getByRole('listitem')).toHaveCount(0);
	});
}

test('a second way is asked for once there is a first, also in a case for help, but not beside a call for it', async ({
	page,
}) => {
	await page.goto('/en/advisor/predict/');
	const { predict, golden } = course('en').advisor;
	const sectionOf = (title: string) =>
		page.locator('section').filter({ has: page.getByRole('heading', { name: title }) });
	const pick = (title: string, place: number) =>
		sectionOf(title).getByRole('combobox', { name: en.predict.places[place] ?? '' });
	const titles = (isForHelp: boolean) =>
		predict.filter(({ id }) => byId(golden, id).flags.length > 0 === isForHelp).map(({ title }) => title);
	const [argument = ''] = titles(false);
	const [danger = ''] = titles(true);

	await expect(pick(argument, 1)).toBeHidden();
	await pick(argument, 0).selectOption('listen');
	await expect(pick(argument, 1)).toBeVisible();
	await pick(argument, 0).selectOption('refer');
	await expect(pick(argument, 1)).toBeHidden();
	await pick(danger, 0).selectOption('listen');
	await expect(sectionOf(danger).getByRole('combobox')).toHaveCount(3);
	await pick(danger, 1).selectOption('joint');
	await sectionOf(danger).getByText(en.predict.compare).click();
	const compared = fill(en.predict.said.referred, {
		mine: byId(course('en').advisor.strategies, 'listen').name,
	});
	await expect(sectionOf(danger).getByText(compared, { exact: true })).toBeVisible();
	await pick(danger, 0).selectOption('refer');
	await expect(sectionOf(danger).getByRole('combobox')).toHaveCount(1);
});

test('the advisor’s ledger can be read without JavaScript', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/en/advisor/predict/');
	const { predict, golden } = course('en').advisor;
	await expect(page.getByRole('heading', { level: 2 })).toHaveCount(predict.length + 2);
	await page
		.getByRole('combobox', { name: en.predict.places[0] ?? '' })
		.first()
		.selectOption('joint');
	await page.locator('summary', { hasText: en.predict.compare }).first().click();
	await expect(page.getByText(byId(golden, predict[0]?.id ?? '').reason)).toBeVisible();
	await context.close();
});

test('what was chosen before the script came is kept, and goes when the record is erased elsewhere', async ({
	page,
	context,
}) => {
	const release = await holdScripts(page);
	await page.goto('/en/advisor/predict/', { waitUntil: 'commit' });
	const begin = page.getByRole('combobox', { name: en.predict.places[0] ?? '' }).first();
	await begin.selectOption('listen');
	release();
	await expect(page.getByText(en.predict.said.endNothing)).toHaveCount(0);
	await expect(begin).toHaveValue('listen');
	await page.reload();
	await expect(begin).toHaveValue('listen');

	const other = await context.newPage();
	await other.goto('/en/progress/');
	await untilAlive(other);
	await other.getByRole('button', { name: en.progress.erase }).click();
	await other.getByRole('button', { name: en.progress.eraseYes }).click();
	await expect(begin).toHaveValue('');
});
