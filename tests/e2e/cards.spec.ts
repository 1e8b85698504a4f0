import { expect, type Page, test } from '@playwright/test';

const address = '/ru/scenarios/cold-leads/';
/** Ends with a choice that brings two facts to light. */
const told = 'notebook-people.call-oleg.my-word.from-the-end';
const found = (page: Page) => page.locator('.play-bar .table [data-found]');

async function open(page: Page, choices: string): Promise<void> {
	await page.goto(`${address}#${choices}`);
	await expect(page.locator('.play[data-alive]')).toBeVisible();
}

test('a fact that comes to light turns its card over, is announced, and goes back with its choice', async ({
	page,
}) => {
	await open(page, told.split('.').slice(0, -1).join('.'));
	await expect(found(page)).toHaveCount(0);
	await page.locator('[data-choice="from-the-end"]').click();
	await expect(found(page)).toHaveCount(2);
	const card = page.locator('[data-copy] > .card').first();
	const announced = page.locator('[data-announce]');
	for (let moment = 0; moment < 4 && !(await card.isVisible()); moment += 1)
		await page.keyboard.press('ArrowRight');
	await expect(card).toContainText('160 контактам');
	await expect(announced).toContainText('160 контактам');
	await page.locator('.pocket[data-facts] > summary').click();
	await expect(page.locator('.cards > [data-found]')).toHaveCount(2);
	await expect(page.locator('.cards > li', { hasText: 'Ещё не узнали' })).toHaveCount(4);
	await page.keyboard.press('u');
	await expect(found(page)).toHaveCount(0);
});

test('a fact that is on the table already shows no second card', async ({ page }) => {
	await open(page, 'notebook-people.stairs.call-log.it-was-me.from-the-end');
	const cards = page.locator('[data-copy] > .card');
	const known = cards.filter({ hasText: '160 контактам' });
	await expect(known).toHaveCount(1);
	await expect(known).toBeHidden();
	await expect(cards.and(page.locator(':visible'))).toHaveCount(1);
});

test('in the debrief the facts nobody told stay a secret, also on paper, until one asks', async ({
	page,
}) => {
	await open(page, 'notebook-people.mail-me.walk-over.it-was-me.from-the-end.divide-by-nine');
	const debrief = page.locator('.debrief');
	await debrief.getByText(/^Факты \d\/6$/).click();
	const back = debrief.getByRole('listitem').filter({ hasText: 'Не прозвучало' }).first();
	await expect(back).toContainText('«');
	await expect(back.locator('details > p')).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(back).toBeVisible();
	await expect(back.locator('details > p')).toBeHidden();
	// A card that turns over would be printed at the beginning of its turn, which is empty.
	await expect(debrief.locator('.card[data-found]').first()).toHaveCSS('animation-name', 'none');
	await page.emulateMedia({ media: 'screen' });
	await back.getByText('Показать, что это было').click();
	await expect(back.locator('details > p')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(back.locator('details > p')).toBeVisible();
});

test('the meter shows by its shape that the tension is hot', async ({ page }) => {
	await open(page, 'notebook-people.call-oleg');
	const meter = page.getByRole('img', { name: /^Напряжение 9/ });
	await expect(meter).toHaveAttribute('data-hot');
	await expect(meter.locator('svg')).toHaveCSS('mask-image', /gradient/);
	await page.keyboard.press('u');
	await page.keyboard.press('u');
	await expect(page.getByRole('img', { name: /^Напряжение 5/ })).not.toHaveAttribute('data-hot');
});
