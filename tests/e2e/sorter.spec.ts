import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/i18n/en';
import { ru } from '../../src/i18n/ru';
import { course } from '../../src/library/course';
import { languages } from './site';

const words = { ru, en };
const answers = { nature: 'goals', level: 'intergroup', realism: 'realistic', escalation: 'talk' };

for (const language of languages) {
	const { factors, typical } = course(language).advisor;
	const { sorter, advice } = words[language];
	const levels = Object.entries(answers).map(([factor, level]) => {
		const found = factors.find(({ id }) => id === factor)?.levels.find(({ id }) => id === level);
		if (!found?.kind || !found.sign) throw new Error(`${factor} ${level} names no kind of conflict.`);
		return { ...found, kind: found.kind, sign: found.sign };
	});
	const lessonWords: Readonly<Record<string, string>> = sorter.words;
	const answer = async (page: Page) => {
		for (const { label } of levels) await page.getByRole('radio', { name: label, exact: true }).check();
	};

	test(`a dispute finds its kind, the sign of it and its place on the map without any script, ${language}`, async ({
		browser,
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`/${language}/lessons/09-what-kind/`);
		await expect(page.getByText(sorter.nothing)).toBeVisible();
		await page.getByText(sorter.cases).click();
		// Two of the twelve hide what they are about.
		await expect(page.getByRole('group', { name: sorter.whichCase }).getByRole('radio')).toHaveCount(10);
		const [one] = typical;
		await page.getByRole('radio', { name: one?.text ?? '', exact: true }).check();
		const ours = page.getByText(sorter.ours.split('{')[0] ?? '').filter({ visible: true });
		await expect(ours).toHaveCount(0);
		await answer(page);
		for (const { id, kind, sign } of levels) {
			const called = page.locator('.sorter li').filter({ hasText: lessonWords[id] ?? kind, visible: true });
			await expect(called).toBeVisible();
			await expect(page.getByText(sign)).toBeVisible();
		}
		await expect(page.getByText(sorter.nothing)).toBeHidden();
		await expect(ours).toHaveCount(1);
		const lit = page.locator('.sorter td i').evaluateAll((dots) =>
			dots.flatMap((dot) => {
				const cell = dot.closest('td')?.dataset;
				return Number(getComputedStyle(dot).scale) > 0.9 ? [`${cell?.row} ${cell?.column}`] : [];
			}),
		);
		expect(await lit).toEqual(['goals intergroup']);
		await context.close();
	});

	test(`the advisor goes on with what the sorter was told, ${language}`, async ({ page }) => {
		await page.goto(`/${language}/lessons/09-what-kind/`);
		await answer(page);
		await page.getByRole('link', { name: sorter.toAdvisor }).click();
		const kind = page.getByText(advice.kind).filter({ visible: true });
		await expect(kind).toContainText(levels.map((level) => level.kind)[0] ?? '');
		await kind.click();
		for (const { sign } of levels) await expect(page.getByText(sign)).toBeVisible();
	});
}

test('a sorter begun anew takes no answers along', async ({ page }) => {
	await page.goto('/en/lessons/09-what-kind/');
	const link = page.getByRole('link', { name: en.sorter.toAdvisor });
	await page.locator('.sorter').getByRole('radio').last().check();
	await expect(link).toHaveAttribute('href', /#escalation=/);
	await page.getByRole('button', { name: en.sorter.again }).click();
	await expect(link).not.toHaveAttribute('href', /#/);
});
