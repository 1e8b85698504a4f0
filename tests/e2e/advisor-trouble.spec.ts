import { expect, test } from '@playwright/test';
import { en } from '../../src/i18n/en';
import { untilAlive } from './site';

test('any flag ends the ranking and leaves only where to turn', async ({ page }) => {
	await page.goto('/en/advisor/#nature=goals&emotion=calm');
	await untilAlive(page);
	await expect(page.locator('[data-ranking] > li').nth(5)).toBeAttached();
	await page.getByText(en.advisor.flagsTitle).click();
	await page.getByRole('checkbox').first().check();
	await expect(page.locator('[data-ranking] > li')).toHaveCount(1);
	await expect(page.locator('[data-ranking] > li')).toHaveAttribute('data-strategy', 'refer');
	await expect.poll(() => new URL(page.url()).hash).toContain('flags=harassment');
});

test('answers that may hide bullying make the advisor ask, and lead to the gate', async ({ page }) => {
	await page.goto('/en/advisor/#power=you-weaker&emotion=boiling');
	await untilAlive(page);
	const doubt = page.getByText('Bullying can look like this too.');
	await expect(page.locator('[data-ranking] > li').first()).toBeVisible();
	await expect(doubt).toHaveCount(0);
	await expect(page.getByText(/^(Not\ssure\syet|Fairly\ssure|Sure):/)).toHaveCount(1);
	await page.locator('input[name="escalation"][value="hostile"]').check();
	await expect(doubt).toBeVisible();
	await expect(page.getByText(/^(Not\ssure\syet|Fairly\ssure|Sure):/)).toHaveCount(0);
	await doubt.getByRole('button', { name: en.advisor.flagsTitle }).click();
	await page.getByRole('checkbox', { name: /bullied, humiliated/ }).check();
	await expect(page.getByRole('status').filter({ hasText: en.advisor.referTitle })).toHaveCount(1);
	await expect(doubt).toHaveCount(0);
	await expect(page.locator('.strategies')).toBeHidden();
});

test('what is clear in one’s own words becomes answers, a threat only a question', async ({ page }) => {
	const sent: string[] = [];
	page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
	await page.goto('/en/advisor/');
	await untilAlive(page);
	await page.getByText('Tell it in your own words').click();
	await page
		.getByLabel('What happened, in a few sentences')
		.fill('He yelled at me in front of everybody and then threatened me. Zebra.');
	await page.getByRole('button', { name: en.advice.readWords }).click();
	await expect(page.locator('[data-understood]')).toContainText('yelled at');
	await expect(page.locator('input[name="emotion"][value="boiling"]')).toBeChecked();
	const asked = page.getByText(en.advice.flagsAsk).locator('xpath=../following-sibling::label');
	await expect(page.locator('[data-strategy="refer"]')).toHaveCount(0);
	await asked.getByRole('checkbox').check();
	await expect(page.locator('[data-strategy="refer"]')).toBeVisible();
	await asked.getByRole('checkbox').uncheck();
	await expect(page.getByText('this advice doesn’t apply')).toBeVisible();
	await page.getByRole('button', { name: 'No, it hasn’t come to that' }).click();
	await expect(page.getByText('this advice doesn’t apply')).toHaveCount(0);
	await expect(page.getByLabel('What happened, in a few sentences')).toBeFocused();
	await page.getByRole('button', { name: /^Remove this answer: / }).click();
	await expect(page.locator('input[name="emotion"][value="boiling"]')).not.toBeChecked();
	await page.locator('input[name="emotion"][value="boiling"]').check();
	await page.getByRole('button', { name: en.advice.readWords }).click();
	expect(sent.filter((request) => request.includes('Zebra'))).toEqual([]);
	// A text read later replaces what only the one before had said.
	await page.getByLabel('What happened, in a few sentences').fill('I don’t trust them any more. Zebra.');
	await page.getByRole('button', { name: en.advice.readWords }).click();
	await expect(page.locator('[data-understood]')).toContainText('don’t trust them');
	await expect(page.locator('input[name="emotion"][value="boiling"]')).not.toBeChecked();
	expect(page.url()).not.toContain('Zebra');
	expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Zebra');
});

test('where a text says nothing definite, the gate is one step away', async ({ page }) => {
	await page.goto('/en/advisor/');
	await untilAlive(page);
	const harassed = page.getByRole('checkbox', { name: /bullied, humiliated/ });
	await expect(harassed).toBeHidden();
	await page.getByText('Tell it in your own words').click();
	await page.getByLabel('What happened, in a few sentences').fill('Zebra.');
	await page.getByRole('button', { name: en.advice.readWords }).click();
	await expect(page.getByText('We couldn’t make anything out from that.')).toBeVisible();
	await page.locator('.own-words').getByRole('button', { name: en.advisor.flagsTitle }).click();
	await expect(harassed).toBeVisible();
	await expect(page.locator('#flags summary')).toBeFocused();
});

test('what one side reports is not for the other side’s eyes', async ({ page }) => {
	await page.goto('/en/advisor/#own-stake=low&other-stake=high');
	await untilAlive(page);
	await page.getByText('How they see it').click();
	await page.getByRole('link', { name: 'Let the other side answer' }).click();
	await untilAlive(page);
	await page.locator('input[name="own-stake"][value="high"]').check();
	await page.getByText(en.advisor.flagsTitle).click();
	await page.getByRole('checkbox', { name: /bullied, humiliated/ }).check();
	await expect(page.getByText(en.advisor.notTheirs)).toBeVisible();
	const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
	expect(stored).not.toContain('harassment');
	await page.getByRole('link', { name: en.advisor.myView }).last().click();
	await untilAlive(page);
	await expect(page.getByText('Let the other side answer')).toBeAttached();
	await expect(page.getByText('The other side has answered.')).toHaveCount(0);
});
