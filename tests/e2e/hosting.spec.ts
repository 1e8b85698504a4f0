import type { Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { untilAlive, watchForBreaches } from './site';

let port = 0;
let server: Server;
test.beforeAll(async () => {
	port = 4390 + test.info().parallelIndex;
	server = await serve({ folder: 'dist', port, base: '/any/path/' });
});
test.afterAll(() => server.close());

test('the same folder works under any path', async ({ page }) => {
	const breaches = await watchForBreaches(page);
	const root = `http://localhost:${port}/any/path/`;
	await page.goto(root);
	await page.getByRole('link', { name: 'Начать по-русски' }).click();
	await expect(page).toHaveURL(`${root}ru/`);
	await page.getByRole('link', { name: 'Открыть курс' }).click();
	await page.getByRole('link', { name: 'Холодные лиды', exact: true }).click();
	await expect(page.locator('.play[data-alive]')).toBeVisible();
	while ((await page.locator('[data-ending]:visible').count()) === 0) await page.keyboard.press('2');
	await expect(page.locator('.debrief')).toBeVisible();
	await page.getByRole('link', { name: 'Мой путь' }).click();
	await untilAlive(page);
	await page.getByRole('link', { name: 'Холодные лиды', exact: true }).click();
	await expect(page).toHaveURL(new RegExp(`^${root}ru/scenarios/cold-leads/`));
	await page.goto(`${root}ru/advisor/`);
	await untilAlive(page);
	await page.keyboard.press('/');
	await page.getByRole('searchbox').fill('медиация');
	await page.getByRole('link', { name: 'Медиация', exact: true }).first().click();
	await expect(page).toHaveURL(new RegExp(`^${root}ru/`));
	expect(breaches).toEqual([]);
});

test('a page that does not exist leads back, at any depth and under any path', async ({ page }) => {
	for (const [address, home] of [
		[`http://localhost:${port}/any/path/ru/no/such/page/`, `http://localhost:${port}/any/path/ru/`],
		['/en/nothing', '/en/'],
	] as const) {
		const response = await page.goto(address);
		expect(response?.status()).toBe(404);
		const language = home.endsWith('/ru/') ? 'На главную' : 'Home';
		await page.getByRole('link', { name: language, exact: true }).click();
		await expect(page).toHaveURL(home);
	}
});

test('a page that does not exist never leads to another host', async ({ page, baseURL }) => {
	for (const path of ['//evil.example/ru/x', '/%5Cevil.example/ru/x', '///evil.example/en/']) {
		await page.goto(`${baseURL}${path}`);
		const hosts = await page
			.getByRole('link')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).host));
		expect(hosts.length).toBeGreaterThan(0);
		expect(hosts.filter((host) => host !== new URL(baseURL ?? '').host)).toEqual([]);
	}
});

test('a language switch at a heading in the middle of a lesson or a guide stays there', async ({ page }) => {
	for (const address of ['lessons/02-two-rulers/', 'guides/together/']) {
		await page.goto(`/ru/${address}#part-2`);
		await expect(page.locator('#part-2')).toBeInViewport();
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(`/en/${address}#part-2`);
		await expect(page.locator('#part-2')).toBeInViewport();
	}
});

test('a theme chosen by hand is remembered for this copy of the course', async ({ page }) => {
	const theme = () => page.locator('html').getAttribute('data-theme');
	await page.goto(`http://localhost:${port}/any/path/en/`);
	await page.getByRole('button', { name: 'dark', exact: true }).click();
	await page.reload();
	expect(await theme()).toBe('dark');
	await page.goto(`http://localhost:${port}/any/path/ru/nothing/here/`);
	expect(await theme()).toBe('dark');
	await page.goto('/en/');
	expect(await theme()).toBeNull();
});
