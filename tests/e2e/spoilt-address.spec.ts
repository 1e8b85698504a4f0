import { expect, test } from '@playwright/test';
import { seeded } from '~/core/random';
import { advisor } from '../core/advisor/model';
import { untilAlive, watchForBreaches } from './site';

/** What mail programs, messengers and advertisements add to an address, and how they break its end. */
const spoilt = [
	'?utm_source=mail',
	'?fbclid=IwAR0&x=1',
	'?gclid=1',
	'#utm_source=mail',
	'#%',
	'#%E0%A4%A',
	'#__proto__',
	'#main',
];

for (const end of spoilt) {
	test(`a role-play goes on where it was left, though its address ends in ${end}`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(String(error)));
		await page.goto('/en/scenarios/cold-leads/');
		await expect(page.locator('.play[data-alive]')).toBeVisible();
		await page.keyboard.press('1');
		const scene = String(await page.locator('[data-scene]:visible').getAttribute('id'));
		await page.goto('/en/');
		await page.goto(`/en/scenarios/cold-leads/${end}`);
		await expect(page.locator('.play[data-alive]')).toBeVisible();
		await expect(page.locator('[data-scene]:visible')).toHaveAttribute('id', scene);
		expect(errors).toEqual([]);
	});

	test(`the advisor shows the answers left there, though its address ends in ${end}`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(String(error)));
		await page.goto('/en/advisor/');
		await untilAlive(page);
		await page.locator('input[name="trust"][value="low"]').check();
		await page.goto('/en/');
		await page.goto(`/en/advisor/${end}`);
		await untilAlive(page);
		await expect(page.locator('input[name="trust"][value="low"]')).toBeChecked();
		await expect(page).toHaveURL(/\/en\/advisor\/#trust=low$/);
		await expect(page.getByText('part of this link')).toHaveCount(0);
		expect(errors).toEqual([]);
	});
}

test('five hundred addresses, each spoilt in another way, leave the advisor alive', async ({ page }) => {
	const random = seeded(23);
	const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
	const junk = [
		'%',
		'%25',
		'%E0%A4%A',
		'&amp;',
		'#',
		'?',
		'<img src=x onerror=alert(1)>',
		'"',
		"'",
		'\u200b',
		'…',
		'«',
		'+',
	];
	const spoil = (text: string) => {
		const at = Math.floor(random() * text.length);
		return pick([
			text.slice(0, at),
			text.slice(0, at) + pick(junk) + text.slice(at),
			encodeURIComponent(text),
			text.toUpperCase(),
			`${pick(junk)}${text}${pick(junk)}`,
			`${text}&${pick(['utm_source', 'fbclid', '__proto__', 'constructor'])}=${pick(junk)}`,
		]);
	};
	const addresses = Array.from({ length: 500 }, () => {
		const pairs = advisor.factors
			.map(({ id, levels }) => `${id}=${pick(levels).id}`)
			.filter(() => random() < 0.3);
		return spoil(
			spoil([...pairs, pick(['side=other', 'flags=threat,legal', 'from=course', 'at=main'])].join('&')),
		);
	});
	const breaches = await watchForBreaches(page);
	await page.goto('/en/advisor/');
	await untilAlive(page);
	const foreign = await page.evaluate(
		async (all) => {
			const count = () => document.querySelectorAll('img, iframe, object, script').length;
			const before = count();
			for (const address of all) {
				location.hash = address;
				await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
			}
			return count() - before;
		},
		[...new Set(addresses)].filter((address) => address !== ''),
	);
	expect(foreign).toBe(0);
	expect(breaches).toEqual([]);
	await page.goto('/en/advisor/#emotion=boiling');
	await expect(page.locator('[data-ranking] > li').first()).toHaveAttribute('data-strategy', 'cooling');
});
