import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { en } from '../../src/i18n/en';
import { ru } from '../../src/i18n/ru';
import { untilAlive } from './site';

test('the plan and a reminder can be taken along as files', async ({ page }) => {
	await page.goto('/ru/advisor/#nature=goals&emotion=boiling&trust=low');
	await untilAlive(page);
	for (const [button, name, holds] of [
		['Скачать план', 'plan.md', '**Снять накал: Остыть (главный шаг).**'],
		['Добавить в календарь: вернуться через две недели', 'reminder.ics', 'BEGIN:VALARM'],
	] as const) {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: button }).click();
		const file = await download;
		expect(file.suggestedFilename()).toBe(name);
		const text = readFileSync(await file.path(), 'utf8');
		expect(text).toContain(holds);
		// A calendar may be seen by others.
		expect(text.includes('trust=low')).toBe(name === 'plan.md');
	}
});

test('what somebody in trouble writes down can be kept, taken along and gone on with', async ({ page }) => {
	await page.goto('/en/advisor/#flags=harassment');
	await untilAlive(page);
	await page.getByLabel('A note to yourself').fill('Tuesday, 9:40: the remark.');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download the note' }).click();
	expect(readFileSync(await (await download).path(), 'utf8')).toBe('Tuesday, 9:40: the remark.');
	await page.getByRole('button', { name: en.advice.keep }).click();
	await expect(page.getByRole('link', { name: /^Tuesday, 9:40: the remark\., / })).toBeVisible();
	await page.getByLabel('A note to yourself').fill('Tuesday, 9:40: the remark. Thursday: another.');
	await expect(page.getByLabel(en.advice.turnedTo)).toBeVisible();
	await page.reload();
	await expect(page.getByLabel('A note to yourself')).toHaveValue(/Thursday: another\.$/);
});

test('a case is kept with a note that no link holds, and its outcome is noted later', async ({ page }) => {
	await page.goto('/en/advisor/#nature=values&emotion=calm');
	await untilAlive(page);
	await page.getByLabel('A note to yourself').fill('Oleg and the banner');
	// A note begun is there in the other language too.
	await page.getByRole('link', { name: 'Русский' }).click();
	await expect(page.getByLabel('Заметка для себя')).toHaveValue('Oleg and the banner');
	await page.getByRole('link', { name: 'English' }).click();
	await page.getByRole('button', { name: en.advice.keep }).click();
	await expect(page.getByText(en.advice.kept)).toBeVisible();
	// Once is enough.
	await expect(page.getByRole('button', { name: en.advice.keep })).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'My situations' })).toBeFocused();
	expect(page.url()).not.toContain('Oleg');
	// Saved while the caret is still in the field.
	await page.getByLabel('What did you do, and did it help?').fill('Asked him. It helped.');

	await page.goto('/ru/advisor/');
	await untilAlive(page);
	const note = page.getByLabel('Заметка для себя');
	await expect(note).toHaveValue('Oleg and the banner');
	await note.fill('Oleg and the two banners');
	await page.reload();
	await expect(note).toHaveValue('Oleg and the two banners');
	await expect(page.getByLabel(ru.advisor.outcome)).toHaveValue('Asked him. It helped.');
	await page.goto('/ru/progress/');
	await page.getByRole('link', { name: 'Записать, что помогло' }).click();
	await expect(page.getByRole('heading', { name: 'Мои споры' })).toBeInViewport();
	page.on('dialog', (dialog) => dialog.accept());
	await page.getByRole('button', { name: /^Удалить: / }).click();
	// What is left is the empty field for the case in hand.
	await expect(note).toHaveValue('');
	await expect(page.getByRole('heading', { name: 'Мои споры' })).toBeFocused();
});

test('on another day one is asked what came of a case, until that is noted', async ({ page }) => {
	await page.clock.setFixedTime('2026-03-05T09:40:00Z');
	await page.goto('/en/advisor/#nature=values&emotion=heated');
	await untilAlive(page);
	await page.getByRole('button', { name: en.advice.keep }).click();
	const reminder = page.getByText('You saved this situation on');
	await page.reload();
	await untilAlive(page);
	await expect(page.getByRole('heading', { name: 'My situations' })).toBeVisible();
	await expect(reminder).toHaveCount(0);
	await page.clock.setFixedTime('2026-03-07T09:40:00Z');
	await page.reload();
	await expect(reminder).toContainText('March 5');
	await reminder.getByRole('link').click();
	const outcome = page.getByLabel('What did you do, and did it help?');
	await expect(outcome).toBeInViewport();
	await outcome.fill('We listened. It helped.');
	await page.reload();
	await expect(outcome).toHaveValue('We listened. It helped.');
	await expect(reminder).toHaveCount(0);
});

test('the printed advice fits on a page, with every question answered', async ({ page }) => {
	await page.goto(
		'/ru/advisor/#nature=goals&realism=realistic&level=intergroup&escalation=strained&emotion=heated&trust=low&power=equal&own-stake=high&other-stake=high&correctness=unclear&goalfit=partly&interdependence=high&time=ample&complexity=complex&tried=talks-failed&willingness=both&recurrence=recurring&authority=boss',
	);
	await untilAlive(page);
	await expect(page.locator('[data-prevention]')).toBeVisible();
	const paper = (await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm' } })).toString(
		'latin1',
	);
	expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.on-paper li')).toHaveCount(18);
	await expect(page.locator('.plan li').first()).toBeVisible();
	await expect(page.getByRole('button', { name: 'Скачать план' })).toBeHidden();
});

test.describe('in Los Angeles', () => {
	test.use({ timezoneId: 'America/Los_Angeles' });

	test('a case kept in the afternoon is not asked about an hour later, and the reminder is for its own day', async ({
		page,
	}) => {
		await page.clock.setFixedTime('2026-03-05T23:30:00Z');
		await page.goto('/en/advisor/#nature=values&emotion=heated');
		await untilAlive(page);
		await page.getByRole('button', { name: 'Save this situation' }).click();
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Add to my calendar: come back in two weeks' }).click();
		const reminder = readFileSync(await (await download).path(), 'utf8');
		expect(reminder).toContain('DTSTART;VALUE=DATE:20260319');
		await page.clock.setFixedTime('2026-03-06T00:30:00Z');
		await page.reload();
		await untilAlive(page);
		await expect(page.getByRole('heading', { name: 'My situations' })).toBeVisible();
		await expect(page.getByText('You saved this situation on')).toHaveCount(0);
		await page.clock.setFixedTime('2026-03-06T17:00:00Z');
		await page.reload();
		await expect(page.getByText('You saved this situation on')).toBeVisible();
	});
});

test('the link to copy holds the answers, wherever on the page one is', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/en/advisor/#nature=values&emotion=heated');
	await untilAlive(page);
	await page.getByRole('link', { name: 'Save or share' }).click();
	await page.getByRole('button', { name: 'Copy the link' }).click();
	await expect(page.getByText('Link copied')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toMatch(/\/en\/advisor\/#nature=values&emotion=heated$/);
});
