import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { kindOf } from '../build/page-kind';

export const languages = ['ru', 'en'] as const;

/** Addresses of every built page, below the root, e.g. `ru/course/`. */
export const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('index.html') || file === '404.html')
	.map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
	.toSorted();

const kinds = new Map(
	pages.map((address) => {
		const file = address.endsWith('.html') ? address : `${address}index.html`;
		return [address, kindOf(address, readFileSync(`dist/${file}`, 'utf8'))?.kind];
	}),
);

/** One page of each kind in each language, and those without a kind: the welcome page and the 404. */
export const samples = pages.filter((address) => {
	const same = pages.find(
		(other) => kinds.get(other) === kinds.get(address) && other.slice(0, 3) === address.slice(0, 3),
	);
	return !kinds.get(address) || address === same;
});

/** Ids of the role-plays that are never scored, and of the others. */
export const { unscored: unscoredPlays = [], scored: scoredPlays = [] } = Object.groupBy(
	readdirSync('content/scenarios').map((file) => file.replace('.yaml', '')),
	(id) => (parse(readFileSync(`content/scenarios/${id}.yaml`, 'utf8')).unscored ? 'unscored' : 'scored'),
);

/** Collects requests to foreign hosts and breaches of the content security policy while a test runs. */
export async function watchForBreaches(page: Page): Promise<string[]> {
	const breaches: string[] = [];
	page.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (protocol.startsWith('http') && hostname !== 'localhost') breaches.push(`request to ${request.url()}`);
	});
	page.on('console', (message) => {
		if (message.type() === 'error') breaches.push(message.text());
	});
	page.on('pageerror', (error) => breaches.push(String(error)));
	await page.exposeFunction('reportBreach', (text: string) => breaches.push(text));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			(window as unknown as { reportBreach(text: string): void }).reportBreach(
				`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`,
			);
		});
	});
	return breaches;
}

/** Waits until every island on the page, and a quiz, has taken over. */
export async function untilAlive(page: Page): Promise<void> {
	await expect(page.locator('astro-island[ssr], .quiz:not([data-alive])')).toHaveCount(0);
}

/** Moves the focus by Tab until it is on the wanted element; fails when it is never reached. */
export async function tabTo(
	page: Page,
	role: 'link' | 'button' | 'radio' | 'checkbox',
	name: string | RegExp,
): Promise<void> {
	const wanted = page.getByRole(role, { name }).first();
	await wanted.waitFor();
	for (let step = 0; step < 200; step++) {
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab never reaches ${role} "${name}"`);
}

/**
 * Holds back every script of the page: what a person does on a slow line before it is alive.
 * @returns a function that lets the scripts through
 */
export async function holdScripts(page: Page): Promise<() => void> {
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route('**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	return release;
}
