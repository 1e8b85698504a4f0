import { readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { en } from '../../src/i18n/en';
import { ru } from '../../src/i18n/ru';
import { holdScripts, watchForBreaches } from './site';

/** A form of a word, another one that it must find, and the lesson that it leads to. */
const cases = [
	{ locale: 'ru', words: ru, query: 'эскалацию', found: /эскалация/i, lesson: '18-escalation' },
	{ locale: 'en', words: en, query: 'mediation', found: /mediator/i, lesson: '24-mediation' },
] as const;

const statusOf = (page: Page) => page.locator('.search').getByRole('status');

test('what was typed before any script has run is looked up', async ({ page }) => {
	const release = await holdScripts(page);
	await page.goto('/en/search/', { waitUntil: 'commit' });
	await page.getByRole('searchbox').fill('mediation');
	release();
	await expect(statusOf(page)).toHaveText(/\d/);
});

for (const { locale, words, query, found, lesson } of cases) {
	test(`another form of a word is found by keyboard alone: ${locale}`, async ({ page }) => {
		const breaches = await watchForBreaches(page);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(`/${locale}/lessons/01-why-conflict/`);
		await page.keyboard.press('/');
		await expect(page).toHaveURL(new RegExp(`/${locale}/search/$`));
		await expect(page.getByRole('searchbox', { name: words.search.label })).toBeFocused();
		expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
		await page.keyboard.type(query);
		await expect(statusOf(page)).toHaveText(/\d/);
		await expect(page).toHaveURL(/#q=/);
		await expect(page.locator('mark').filter({ hasText: found }).first()).toBeVisible();
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowUp');
		const first = page.locator('.when-results a').first();
		await expect(first).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await expect(page.getByRole('searchbox')).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(first).toBeFocused();
		await page.keyboard.press('/');
		await expect(page.getByRole('searchbox')).toBeFocused();
		const wanted = page.locator(`.when-results a[href="/${locale}/lessons/${lesson}/"]`);
		await wanted.focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`/${locale}/lessons/${lesson}/$`));
		await page.goBack();
		await expect(wanted).toBeVisible();
		expect(breaches).toEqual([]);
	});

	test(`nothing found is said, and what to do: ${locale}`, async ({ page }) => {
		await page.goto(`/${locale}/search/`);
		await page.getByRole('searchbox').fill('zzzqqq');
		await expect(statusOf(page)).toContainText('zzzqqq');
		await expect(page.getByText(words.search.nothingHint)).toBeVisible();
		await expect(page.locator('.when-results')).toBeHidden();
		await page.locator('main').getByRole('link', { name: words.glossary.title }).click();
		await expect(page).toHaveURL(new RegExp(`/${locale}/glossary/$`));
	});

	test(`every example finds something: ${locale}`, async ({ page }) => {
		for (const example of words.search.example) {
			await page.goto(`/${locale}/search/`);
			await page.getByRole('link', { name: example, exact: true }).click();
			await expect(page.getByRole('searchbox')).toHaveValue(example);
			await expect(page.locator('.when-results a').first()).toBeVisible();
		}
	});
}

test('the key / types where one types, and opens nothing once it is switched off', async ({ page }) => {
	await page.goto('/en/lessons/01-why-conflict/');
	const field = page.locator('.sheet-own').getByRole('textbox').first();
	await field.focus();
	await page.keyboard.type('a/b');
	await expect(field).toHaveValue('a/b');
	await page.goto('/en/search/');
	await page.getByRole('checkbox', { name: en.search.key }).uncheck();
	await page.reload();
	await expect(page.getByRole('checkbox', { name: en.search.key })).not.toBeChecked();
	await page.goto('/ru/course/');
	await page.keyboard.press('/');
	await page.waitForTimeout(300);
	await expect(page).toHaveURL(/\/ru\/course\/$/);
});

test('the same key of a Russian layout opens the search, a full stop of another does not', async ({
	page,
}) => {
	await page.goto('/ru/course/');
	const press = (code: string) =>
		page.evaluate((code) => {
			document.body.dispatchEvent(
				new KeyboardEvent('keydown', { key: '.', code, bubbles: true, cancelable: true }),
			);
		}, code);
	await press('Period');
	await page.waitForTimeout(300);
	await expect(page).toHaveURL(/\/ru\/course\/$/);
	await press('Slash');
	await expect(page).toHaveURL(/\/ru\/search\/$/);
});

for (const missing of ['pagefind.js', 'pagefind-entry.json', 'index/*', 'fragment/*'])
	test(`it is said that the search did not load without ${missing}`, async ({ page }) => {
		await page.route(`**/pagefind/${missing}*`, (route) => route.abort());
		await page.goto('/en/search/#q=trust');
		await expect(statusOf(page)).toHaveText(en.search.failed);
		await page.unrouteAll();
		await page.getByRole('button', { name: en.search.retry }).click();
		await expect(page.locator('.when-results a').first()).toBeVisible();
	});

test('a host learns the same whatever is looked for, and has the whole index asked for', async ({
	browser,
}) => {
	const log: string[] = [];
	const server: Server = await serve({ folder: 'dist', port: 0 });
	server.prependListener('request', ({ url, rawHeaders }) => log.push(`${url} ${rawHeaders.join(' ')}`));
	const root = `http://localhost:${(server.address() as AddressInfo).port}`;
	const askedFor = async (query: string) => {
		log.length = 0;
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(`${root}/ru/search/`);
		await page.getByRole('searchbox').fill(query);
		await expect(statusOf(page)).toHaveText(/\d|«/);
		await context.close();
		expect(log.filter((line) => decodeURIComponent(line).includes(query))).toEqual([]);
		// Pagefind adds the time to the address of one file, lest an old one be taken for it.
		return log.map((line) => line.split(' ')[0]?.replace(/\?ts=\d+$/, '') ?? '').toSorted();
	};
	const first = await askedFor('угрозы');
	expect(await askedFor('благодарность')).toEqual(first);
	expect(await askedFor('щщщ')).toEqual(first);
	expect(first.filter((url) => url.includes('?'))).toEqual([]);
	const parts = readdirSync('dist/pagefind/index').filter((file) => file.startsWith('ru_'));
	expect(first.filter((url) => url.includes('/index/'))).toEqual(
		parts.map((file) => `/pagefind/index/${file}`),
	);
	server.close();
});
