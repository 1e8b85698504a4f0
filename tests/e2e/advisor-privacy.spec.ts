import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { advisor } from '../core/advisor/model';
import { untilAlive } from './site';

/** All that a host gets to see: request lines and headers. */
const log: string[] = [];
let server: Server;
let root = '';

test.beforeAll(async () => {
	const { serve } = await import('../../scripts/serve.mjs');
	server = await serve({ folder: 'dist', port: 0 });
	server.prependListener('request', (request) => {
		log.push(`${request.method} ${request.url} ${request.rawHeaders.join(' ')}`);
	});
	root = `http://localhost:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => server.close());

/** Words that only answers are made of, in an address: `nature=`, `flags=`, `emotion%3Dboiling`. */
const told = new RegExp(
	`(?:${[...advisor.factors.map(({ id }) => id), 'flags', 'side', 'from', 'at'].join('|')})(?:=|%3D)`,
	'i',
);

test('no answer to the advisor ever reaches the host', async ({ page }) => {
	await page.goto(`${root}/en/`);
	await page.getByRole('link', { name: 'Advisor' }).first().click();
	await untilAlive(page);
	await page.getByText('Is this more than an argument: threats, bullying, fraud, danger?').click();
	const flag = page.getByRole('checkbox', { name: /being bullied, humiliated/ });
	await flag.check();
	await expect(page.locator('[data-strategy="refer"]')).toBeVisible();
	await page.getByLabel('A note to yourself').fill('Tuesday, the remark.');
	await page.reload();
	await untilAlive(page);
	await expect(flag).toBeChecked();
	await flag.uncheck();
	await page.getByRole('button', { name: 'Show all 18 questions' }).click();
	for (const { id, levels } of advisor.factors)
		await page.locator(`input[name="${id}"][value="${levels.at(-1)?.id}"]`).check();
	await expect(page.locator('[data-ranking] > li').first()).toBeVisible();
	await page.getByRole('button', { name: 'Save this situation' }).click();
	await page.getByText('Tell it in your own words').click();
	await page.getByLabel('What happened, in a few sentences').fill('He yelled at me.');
	await page.getByRole('button', { name: 'Fill in answers from my text' }).click();

	await page.getByRole('link', { name: 'Русский' }).click();
	await untilAlive(page);
	const last = page.locator('input[name="authority"][value="nobody"]');
	await expect(last).toBeChecked();
	await page.reload();
	await untilAlive(page);
	await expect(last).toBeChecked();
	await page.getByText('Начать с похожего примера', { exact: true }).click();
	await page.locator('.typical a').first().click();
	await expect(page.getByText('Вы начали с похожего примера.')).toBeVisible();
	await page.reload();
	await untilAlive(page);

	await page.goto(`${root}/ru/progress/`);
	await untilAlive(page);
	await page.locator('a[href*="advisor/#"]').first().click();
	await untilAlive(page);
	await expect(page.locator('[data-ranking] > li').first()).toBeVisible();
	await page.getByRole('link', { name: /^Tuesday, the remark\., / }).click();
	await expect(last).toBeChecked();
	await page.goto(`${root}/en/advisor/model/`);
	await page.locator('.golden').evaluate((list) => list.closest('details')?.setAttribute('open', ''));
	await page.locator('.golden a').first().click();
	await untilAlive(page);
	await expect(page).toHaveURL(/#\w+=/);
	await page.getByRole('link', { name: /^How the advisor weighs your answers/ }).click();
	await expect(page).toHaveURL(`${root}/en/advisor/model/`);

	expect(log.length).toBeGreaterThan(20);
	expect(log.filter((line) => told.test(line))).toEqual([]);
	const lines = log.map((line) => line.split(' ')[1] ?? '');
	expect(lines.filter((line) => /[?#]/.test(line))).toEqual([]);
	// Chromium asks for fonts of an inline style with the path of the page, whatever the policy; that says no more.
	const referrers = log
		.filter((line) => !line.includes('.woff2'))
		.flatMap((line) => line.match(/referer (\S+)/i)?.[1] ?? []);
	expect([...new Set(referrers)]).toEqual([`${root}/`]);
});
