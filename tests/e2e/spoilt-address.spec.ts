import { expect, test } from '@playwright/test';
import { untilAlive } from './site';

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
		await page.locator('input[name="trust"][value="low"]').check({ force: true });
		await page.goto('/en/');
		await page.goto(`/en/advisor/${end}`);
		await untilAlive(page);
		await expect(page.locator('input[name="trust"][value="low"]')).toBeChecked();
		await expect(page).toHaveURL(/\/en\/advisor\/#trust=low$/);
		await expect(page.getByText('something the advisor does not know')).toHaveCount(0);
		expect(errors).toEqual([]);
	});
}
