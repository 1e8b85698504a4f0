import { expect, test } from '@playwright/test';
import { en } from '../../src/i18n/en';
import { untilAlive } from './site';

test('the advice moves as answers change, and the address holds them', async ({ page }) => {
	await page.goto('/ru/advisor/');
	await untilAlive(page);
	await expect(page.locator('[data-ranking]')).toHaveCount(0);
	await page.getByRole('radio', { name: 'Крик, слёзы, трясёт' }).check();
	await page.locator('input[name="realism"][value="unrealistic"]').check();
	await expect(page.locator('[data-ranking] > li').first()).toHaveAttribute('data-strategy', 'cooling');
	await expect(page.locator('[data-vetoed] li').first()).toBeVisible();
	await expect.poll(() => new URL(page.url()).hash).toBe('#realism=unrealistic&emotion=boiling');
	await page.getByRole('button', { name: 'Стереть ответы' }).click();
	await expect(page.locator('[data-ranking]')).toHaveCount(0);
	await expect.poll(() => new URL(page.url()).hash).toBe('');
	const restore = page.getByRole('button', { name: 'Вернуть стёртые ответы' });
	await expect(restore).toBeFocused();
	await restore.click();
	await expect(page.locator('[data-ranking] > li').first()).toHaveAttribute('data-strategy', 'cooling');
	await expect.poll(() => new URL(page.url()).hash).toBe('#realism=unrealistic&emotion=boiling');
});

for (const address of [
	'#nature=nonsense&colour=red&emotion=calm&emotion=boiling&trust=low',
	`#emotion=${'x'.repeat(10_000)}&emotion=calm&trust=low`,
	'#nature=%3Cscript%3Edocument.title%3D%22owned%22%3C%2Fscript%3E&emotion=calm&trust=low',
]) {
	test(`a hostile address does no harm and is remarked on: ${address.slice(0, 40)}`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(String(error)));
		await page.goto(`/ru/advisor/${address}`);
		await untilAlive(page);
		await expect(page.getByText('Часть этой ссылки мы не поняли')).toBeVisible();
		await expect(page.locator('input[name="emotion"][value="calm"]')).toBeChecked();
		await expect(page.locator('[data-ranking] > li').nth(5)).toBeAttached();
		await expect(page).toHaveTitle(/Советник/);
		expect(errors).toEqual([]);
	});
}

test('answers left here come back without an address', async ({ page }) => {
	await page.goto('/ru/advisor/');
	await untilAlive(page);
	await page.locator('input[name="trust"][value="low"]').check();
	await page.goto('/en/advisor/');
	await untilAlive(page);
	await expect(page.locator('input[name="trust"][value="low"]')).toBeChecked();
});

test('a strategy leads to a role-play in which it can be tried', async ({ page }) => {
	await page.goto('/en/advisor/#emotion=boiling&realism=unrealistic');
	await untilAlive(page);
	const first = page.locator('[data-ranking] > li').first();
	await expect(first).toHaveAttribute('data-strategy', 'cooling');
	const scene = first
		.getByRole('paragraph')
		.filter({ hasText: 'Try it in a role-play' })
		.getByRole('link')
		.first();
	const title = ((await scene.textContent()) ?? '').replace(/[“”]/g, '');
	await scene.click();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('each reason leads to its source on the same page', async ({ page }) => {
	await page.goto('/ru/advisor/#nature=goals&emotion=calm&trust=low');
	await untilAlive(page);
	await page.locator('[data-ranking] summary').first().click();
	const link = page.locator('[data-ranking] .source-links a').first();
	const target = await link.getAttribute('href');
	await link.click();
	await expect(page.locator(target ?? '')).toBeInViewport();
});

test('while little is known two ways stand side by side, later one comes first', async ({ page }) => {
	await page.goto('/en/advisor/#nature=goals&trust=low');
	await untilAlive(page);
	const two = page.locator('.leaders > li');
	await expect(two).toHaveCount(2);
	const names = await page.locator('[data-ranking] .strategy-name').allTextContents();
	const shown = await two.locator('> strong').allTextContents();
	expect(shown.toSorted()).toEqual(names.slice(0, 2).toSorted());
	const planned = String(await page.locator('.plan').textContent());
	const places = shown.map((name) => planned.indexOf(name)).filter((place) => place >= 0);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	await expect(page.getByText('We’ll be surer if you answer')).toBeVisible();
	await page.goto(
		'/en/advisor/#nature=goals&realism=realistic&level=intergroup&escalation=talk&emotion=calm&trust=high&power=equal&own-stake=high&other-stake=high&goalfit=compatible&interdependence=high&time=ample&complexity=complex&tried=nothing&willingness=both',
	);
	await untilAlive(page);
	await expect(page.locator('[data-ranking] > li').first()).toHaveAttribute('data-strategy', 'joint');
	await expect(two).toHaveCount(0);
	await expect(page.locator('[data-ranking] details').first()).toHaveAttribute('open', '');
});

test('answers that speak for nothing rank nothing, and give what can do no harm', async ({ page }) => {
	await page.goto('/en/advisor/#emotion=calm&recurrence=first');
	await untilAlive(page);
	await expect(page.getByText(`Not sure yet: ${en.advice.noGrounds}`)).toBeVisible();
	await expect(page.getByText('Meanwhile, this can do no harm: “Active listening”.')).toBeVisible();
	await expect(page.getByText('We’ll be surer if you answer')).toBeVisible();
	await expect(page.locator('[data-ranking]')).toHaveCount(0);
	await page.locator('input[name="nature"][value="goals"]').check();
	await expect(page.locator('[data-ranking] > li').first()).toBeVisible();
});

test('a typical case fills the questions, which can then be changed', async ({ page }) => {
	await page.goto('/en/advisor/');
	await untilAlive(page);
	const story = page.getByText('You started from a similar example.');
	await expect(story).toHaveCount(0);
	await page.getByText('Start from a similar example', { exact: true }).click();
	await page.getByRole('link', { name: /Somebody blew up at me/ }).click();
	await expect(story).toContainText('Somebody blew up at me');
	await expect(page.locator('[data-ranking] > li').first()).toHaveAttribute('data-strategy', 'cooling');
	await expect(page.locator('.kind-of-conflict')).toContainText('(unrealistic), between two people');
	await expect(page.locator('.plan li').first()).toContainText('Take the heat out');
	// What was opened on the course's own page is there again later.
	await page.goto('/en/advisor/');
	await untilAlive(page);
	await expect(page.locator('.plan li').first()).toContainText('Take the heat out');
	await page.locator('input[name="emotion"][value="calm"]').check();
	await expect.poll(() => new URL(page.url()).hash).toContain('emotion=calm');
});

test('each side answers for itself, nobody’s answers are lost, and the two can be compared', async ({
	page,
}) => {
	const mine = 'own-stake=low&other-stake=high&correctness=confident';
	await page.goto(`/en/advisor/#${mine}`);
	await untilAlive(page);
	await page.getByText('How they see it').click();
	await page.getByRole('link', { name: 'Let the other side answer' }).click();
	await untilAlive(page);
	await expect(page.getByText('The other side is answering')).toBeVisible();
	await expect.poll(() => new URL(page.url()).hash).toBe('#side=other');
	await page.getByRole('button', { name: 'Show all 18 questions' }).click();
	for (const [question, level] of [
		['own-stake', 'high'],
		['other-stake', 'high'],
		['correctness', 'confident'],
	])
		await page.locator(`input[name="${question}"][value="${level}"]`).check();
	await expect(page.getByText('How they see it')).toHaveCount(0);
	await page.reload();
	await expect(page.locator('input[name="own-stake"][value="high"]')).toBeChecked();
	await page.getByRole('link', { name: en.advisor.myView }).last().click();
	await untilAlive(page);
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${mine}`);
	const fold = page.locator('#other-side');
	await expect(fold.locator('summary')).toBeInViewport();
	await expect(fold).toContainText('The other side has answered.');
	await expect(fold.locator('dt')).toHaveText([
		'How much does it matter to you?',
		'Honestly, who is right on the facts?',
	]);
	await expect(fold.locator('dd')).toHaveText([
		'You: “Hardly at all”. Them: “A lot”.',
		'You: “I’m right and can show it”. Them: “I’m right and can show it”.',
	]);
	// Neither another conflict nor clearing loses what either side has said.
	await page.getByText('Start from a similar example', { exact: true }).click();
	await page.getByRole('link', { name: /Somebody blew up at me/ }).click();
	await untilAlive(page);
	await page.getByRole('link', { name: en.advisor.toBefore }).click();
	await untilAlive(page);
	await expect(fold).toContainText('The other side has answered.');
	await page.getByRole('button', { name: 'Clear the answers' }).click();
	await page.getByRole('button', { name: 'Bring the answers back' }).click();
	await expect(fold).toContainText('The other side has answered.');
	await page.getByRole('link', { name: 'Change the other side’s answers' }).click();
	await untilAlive(page);
	await expect(page.locator('input[name="other-stake"][value="high"]')).toBeChecked();
});

test('one can imagine how the other side would answer, but not what it believes', async ({ page }) => {
	await page.goto('/en/advisor/#own-stake=low&other-stake=high&correctness=maybe-wrong');
	await untilAlive(page);
	await page.getByText('How they see it').click();
	await expect(page.getByText('From their side something else comes first')).toBeVisible();
	await page.getByRole('link', { name: 'Imagine how they would answer' }).click();
	await untilAlive(page);
	await expect.poll(() => new URL(page.url()).hash).toBe('#own-stake=high&other-stake=low&side=imagined');
	await page.locator('input[name="emotion"][value="calm"]').check();
	await page.getByRole('link', { name: en.advisor.myView }).last().click();
	await untilAlive(page);
	await page.getByText('How they see it').click();
	await expect(page.getByText('The other side has answered.')).toHaveCount(0);
});

test('another conflict that is opened leaves the answers to one’s own to be found again', async ({
	page,
}) => {
	await page.goto('/en/advisor/#nature=goals&trust=low');
	await untilAlive(page);
	await page.locator('input[name="emotion"][value="calm"]').check();
	await page.goto('/en/scenarios/cold-leads/');
	await page.evaluate(() => {
		document.querySelector<HTMLAnchorElement>('.to-advisor a')?.click();
	});
	await untilAlive(page);
	await page.getByRole('link', { name: en.advisor.toBefore }).click();
	await untilAlive(page);
	await expect.poll(() => new URL(page.url()).hash).toBe('#nature=goals&emotion=calm&trust=low');
});

test('what has most points but is ruled out is said first, with what bars it', async ({ page }) => {
	await page.goto('/en/advisor/#goalfit=exclusive&tried=mediation-failed&authority=nobody');
	await untilAlive(page);
	await expect(page.locator('.barred')).toContainText(/The\smanager\sdecides.+isn’t\sclear\syet\swho/);
	await page.locator('input[name="authority"][value="boss"]').check();
	await expect(page.locator('[data-ranking] > li').first()).toHaveAttribute('data-strategy', 'arbitration');
	await expect(page.locator('.barred')).toHaveCount(0);
});

test('the first three ways come with a sentence to say, and the causes with what removes them', async ({
	page,
}) => {
	await page.goto('/ru/advisor/#nature=goals&realism=realistic&level=intergroup&recurrence=recurring');
	await untilAlive(page);
	await expect(page.locator('[data-say]')).toHaveCount(3);
	await expect(page.locator('[data-say]').first()).toContainText(
		/Сказать можно так: «[^»]+([^.?!»]»\.|[?!]»)$/,
	);
	const prevention = page.locator('[data-prevention] > li');
	await expect(prevention.first()).toBeVisible();
	const before = await prevention.allTextContents();
	await page.locator('input[name="nature"][value="roles"]').check();
	await expect.poll(() => prevention.allTextContents()).not.toEqual(before);
});

test('from a role-play one comes to the advice on a conflict of its kind', async ({ page }) => {
	await page.goto('/en/scenarios/cold-leads/');
	await expect(page.locator('.play[data-alive]')).toBeVisible();
	const link = page.getByRole('link', { name: en.scenario.toAdvisor });
	// Before the end it would give the scene away.
	await expect(link).toHaveCount(0);
	while ((await page.locator('[data-ending]:visible').count()) === 0) await page.keyboard.press('1');
	await link.click();
	await untilAlive(page);
	await expect(page).toHaveURL(
		/#nature=roles&realism=realistic&level=intergroup&escalation=talk&(?!.*from=)/,
	);
	await expect(page.locator('[data-ranking] > li').first()).toHaveAttribute('data-strategy', 'structure');
});

for (const motion of ['no-preference', 'reduce'] as const) {
	test(`what overtakes another glides to its place, unless motion is unwelcome: ${motion}`, async ({
		page,
	}) => {
		await page.emulateMedia({ reducedMotion: motion });
		await page.goto('/en/advisor/#nature=obstacle&realism=realistic');
		await untilAlive(page);
		const first = page.locator('[data-ranking] > li').first();
		await expect(first).toHaveAttribute('data-strategy', 'problem-focus');
		await page.evaluate(() => {
			const animate = Element.prototype.animate;
			Element.prototype.animate = function (...given) {
				document.documentElement.dataset.moved = 'yes';
				return animate.apply(this, given);
			};
		});
		await page.locator('input[name="emotion"][value="boiling"]').check();
		await expect(first).toHaveAttribute('data-strategy', 'cooling');
		const moved = await page.locator('html').getAttribute('data-moved');
		expect(moved).toBe(motion === 'reduce' ? null : 'yes');
	});
}

test('before a room the questions come one by one, and the advice when it is asked for', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await page.goto('/en/advisor/');
	await untilAlive(page);
	await page.getByText('Start from a similar example', { exact: true }).click();
	await page.getByRole('link', { name: /Somebody blew up at me/ }).click();
	await untilAlive(page);
	await page.getByRole('button', { name: 'Show one question at a time' }).click();
	const question = page.locator('fieldset[data-factor]:visible');
	await expect(question).toHaveCount(1);
	await expect(question).toHaveAttribute('data-factor', 'nature');
	await expect(question).toBeFocused();
	await expect(page.getByRole('heading', { name: 'What will help here' })).toBeHidden();
	await page.getByRole('button', { name: 'Next question' }).click();
	await expect(question).toHaveAttribute('data-factor', 'level');
	await page.getByRole('button', { name: 'Show the advice' }).click();
	await expect(page.getByRole('heading', { name: 'What will help here' })).toBeFocused();
	await page.getByRole('button', { name: 'Show one question at a time' }).click();
	await page.getByRole('button', { name: 'Show all 18 questions' }).click();
	await expect(question).toHaveCount(18);
	await expect(question.first()).toBeFocused();
});

test('an old link with its answers in the query opens, and the query is gone', async ({ page }) => {
	await page.goto('/en/advisor/?nature=goals&emotion=boiling&utm_source=mail');
	await untilAlive(page);
	await expect(page.locator('input[name="emotion"][value="boiling"]')).toBeChecked();
	await expect(page).toHaveURL(/\/en\/advisor\/#nature=goals&emotion=boiling$/);
});

test('a link within the page keeps the answers in the address, and Back takes none back', async ({
	page,
}) => {
	await page.goto('/en/advisor/#nature=goals&trust=low');
	await untilAlive(page);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('#main')).toBeFocused();
	await expect(page).toHaveURL(/#nature=goals&trust=low$/);
	await page.getByRole('link', { name: 'The plan, step by step' }).click();
	await expect(page.getByRole('heading', { name: 'The plan, step by step' })).toBeInViewport();
	await page.locator('input[name="emotion"][value="calm"]').check();
	await page.goBack();
	await expect(page).toHaveURL(/#nature=goals&emotion=calm&trust=low$/);
	await expect(page.locator('input[name="emotion"][value="calm"]')).toBeChecked();
	await page.reload();
	await untilAlive(page);
	await expect(page.locator('input[name="emotion"][value="calm"]')).toBeChecked();
});

test('Back leads from a similar case to the answers of before', async ({ page }) => {
	await page.goto('/en/advisor/');
	await untilAlive(page);
	await page.locator('input[name="trust"][value="low"]').check();
	await page.getByText('Start from a similar example', { exact: true }).click();
	await page.getByRole('link', { name: /Somebody blew up at me/ }).click();
	await expect(page.locator('input[name="emotion"][value="boiling"]')).toBeChecked();
	await expect(page.locator('#main')).toBeFocused();
	await page.goBack();
	await expect(page.locator('input[name="trust"][value="low"]')).toBeChecked();
	await expect(page.locator('input[name="emotion"][value="boiling"]')).not.toBeChecked();
	await page.goForward();
	await expect(page.locator('input[name="emotion"][value="boiling"]')).toBeChecked();
});

test('people who shout get advice at the first answer, and are told how sure it is', async ({ page }) => {
	await page.goto('/en/advisor/');
	await untilAlive(page);
	await page.locator('input[name="emotion"][value="boiling"]').check();
	await expect(page.locator('[data-ranking] > li').first()).toHaveAttribute('data-strategy', 'cooling');
	await expect(page.getByText('Not sure yet: one way is ahead')).toBeVisible();
});

test('of three conflicts opened one after another, none is lost', async ({ page }) => {
	await page.goto('/en/advisor/');
	await untilAlive(page);
	await page.locator('input[name="trust"][value="low"]').check();
	for (const link of ['#nature=values', '#nature=roles']) {
		await page.goto(`/en/advisor/${link}`);
		await page.locator('input[name="emotion"][value="calm"]').check();
	}
	const kept = page.getByText(en.advisor.replacedKept).locator('xpath=../..').getByRole('listitem');
	await expect(kept).toHaveCount(2);
	await kept.last().getByRole('link').click();
	await expect(page.locator('input[name="trust"][value="low"]')).toBeChecked();
	await expect(page.locator('input[name="emotion"][value="calm"]')).not.toBeChecked();
	await expect(kept).toHaveCount(2);
});

test('what is erased in another tab does not come back with the next answer', async ({ page, context }) => {
	await page.goto('/en/advisor/');
	await untilAlive(page);
	await page.locator('input[name="trust"][value="low"]').check();
	const other = await context.newPage();
	await other.goto('/en/progress/');
	await other.evaluate(() => localStorage.clear());
	await expect(page).toHaveURL(/\/en\/advisor\/$/);
	await expect(page.locator('input[name="trust"][value="low"]')).not.toBeChecked();
	await page.locator('input[name="emotion"][value="calm"]').check();
	const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
	expect(stored).toContain('emotion=calm');
	expect(stored).not.toContain('trust=low');
});
