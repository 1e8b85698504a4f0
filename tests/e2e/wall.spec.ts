import { expect, type Page, test } from '@playwright/test';
import { type OpenSet, openSets } from './open-sets';
import { languages, scoredPlays, unscoredPlays } from './site';

async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.locator('.play[data-alive]')).toBeVisible();
}

interface Fit {
	/** Whatever stands out of the screen or of its place, with the pixels that are too many. */
	readonly faults: readonly string[];
	/** Pixels left below the fullest moment and the fullest choices. */
	readonly room: { readonly moments: number; readonly choices: number };
	/** Smallest letters of what is told and of choices, in pixels. */
	readonly letters: { readonly moments: number; readonly choices: number };
}

/**
 * Puts every moment of every scene and ending on the wall in turn, each variant of a text, and every set of choices;
 * before a room that a trainer leads, the choices with the call for hands, and every slide with the largest title.
 */
function measure(sets: OpenSet[]): Fit {
	const isRoom = document.documentElement.dataset.room === 'wall';
	const faults: string[] = [];
	const room = { moments: 9999, choices: 9999 };
	const letters = { moments: 9999, choices: 9999 };
	const all = (part: ParentNode, selector: string) => [...part.querySelectorAll<HTMLElement>(selector)];
	const off = (part: HTMLElement, isOff: boolean) => part.toggleAttribute('data-off', isOff);
	const size = (part: Element) => Number.parseFloat(getComputedStyle(part).fontSize);
	/** Of all that is seen within. */
	const smallest = (around: Element) => {
		const texts = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
		let least = 9999;
		while (texts.nextNode()) {
			const { parentElement: parent, textContent: text } = texts.currentNode;
			const { width = 0 } = (parent?.checkVisibility() && parent.getBoundingClientRect()) || {};
			if (parent && text?.trim() && width > 1) least = Math.min(least, size(parent));
		}
		return least;
	};
	const look = (
		kind: 'moments' | 'choices',
		part: HTMLElement,
		text: Element,
		floor: number,
		name: string,
	) => {
		const box = part.getBoundingClientRect();
		const ceiling = document.querySelector('.play-bar')?.getBoundingClientRect().bottom ?? 0;
		const { scrollHeight, scrollWidth } = document.documentElement;
		const left = Math.min(floor - box.bottom, box.top - ceiling);
		room[kind] = Math.min(room[kind], left);
		letters[kind] = Math.min(letters[kind], isRoom ? smallest(part) : size(text));
		const excess = Math.max(
			-left,
			scrollHeight - innerHeight,
			scrollWidth - innerWidth,
			part.scrollHeight - part.clientHeight - 2,
		);
		if (excess > 0.5 || box.height === 0) faults.push(`${name}: ${Math.round(excess)} px`);
	};
	const showMoment = (place: HTMLElement, moment: HTMLElement) => {
		for (const one of all(document, '[data-now]')) one.removeAttribute('data-now');
		moment.dataset.now = '';
		if (moment instanceof HTMLDetailsElement) moment.open = true;
		const floor = isRoom ? floorOfRoom() : (place.querySelector('.next')?.getBoundingClientRect().top ?? 0);
		const text = moment.querySelector('.bubble-words > p, dd, :scope > p:not(.condition)') ?? moment;
		look('moments', moment, text, floor, `${place.id}: ${moment.textContent?.trim().slice(0, 60)}`);
	};
	const floorOfRoom = () =>
		document.querySelector('.play > .help')?.getBoundingClientRect().top ?? innerHeight;
	const told = isRoom ? '.own-line, .reaction > *, .card' : '.own-line, .reaction > *, .why, .card';
	for (const place of all(document, '[data-scene], [data-ending]')) {
		for (const one of all(document, '[data-shown]')) one.removeAttribute('data-shown');
		for (const one of all(place, '[data-off]')) off(one, false);
		place.dataset.shown = '';
		place.dataset.unfolding = '';
		const showEach = (moment: HTMLElement) => {
			const variants = all(moment, '[data-variants] > *');
			for (const shown of variants) {
				for (const one of variants) off(one, one !== shown);
				showMoment(place, moment);
			}
			if (variants.length === 0) showMoment(place, moment);
		};
		for (const arrival of all(place, '.arrival')) {
			arrival.dataset.copy = '';
			const line = arrival.querySelector('.own-line .bubble-words > p');
			const said = document.querySelector(`[data-choice="${arrival.dataset.after}"]`);
			if (line) line.textContent = said?.textContent?.trim() ?? '';
			for (const moment of all(arrival, told)) showEach(moment);
			delete arrival.dataset.copy;
		}
		for (const moment of all(place, '.beats > *, .verdict, .outcome > div')) showEach(moment);
		// What stands around the last moment.
		if (isRoom) letters.moments = Math.min(letters.moments, smallest(document.body));
		for (const one of all(document, '[data-now]')) one.removeAttribute('data-now');
		delete place.dataset.unfolding;
		if (isRoom && document.querySelector('#vote-words')) {
			const call = document.createElement('p');
			call.className = 'vote-call';
			call.textContent = 'Обсудите: 10:00';
			place.querySelector('.choices')?.before(call);
		}
		for (const [scene, open] of sets.filter(([id]) => id === place.id)) {
			for (const link of all(place, '[data-choice]')) {
				const row = link.closest('li');
				if (row) off(row, !open.includes(link.dataset.choice ?? ''));
			}
			for (const id of open) {
				const link = place.querySelector<HTMLElement>(`[data-choice="${id}"]`);
				if (link)
					look('choices', link, link, isRoom ? floorOfRoom() : innerHeight, `${scene}: ${open.join(' ')}`);
			}
		}
	}
	if (isRoom) {
		const titles = all(document, 'h2').map(({ textContent }) => textContent ?? '');
		const [longest = ''] = titles.toSorted((one, other) => other.length - one.length);
		const play = document.querySelector('.play');
		const slide = document.createElement('section');
		slide.className = 'slide';
		slide.innerHTML = '<h2></h2><div></div>';
		play?.append(slide);
		const [title, body] = slide.children as unknown as [HTMLElement, HTMLElement];
		title.textContent = longest;
		// What stands above the answer on which a play turned, at its longest.
		const sentence = document.createElement('p');
		const { turn } = JSON.parse(document.querySelector('#play-data')?.textContent ?? '').messages;
		sentence.textContent = Object.values<string>(turn)
			.map((template) => template.replace('{title}', longest))
			.reduce((one, other) => (other.length > one.length ? other : one));
		const texts = [
			...all(
				document,
				'.why > p:first-of-type, [data-fact], [data-questions] li, [data-help] li, [data-choice]',
			),
			...all(document, '[data-chair]'),
		];
		for (const text of texts) {
			const variants = all(text, '[data-variants] > *');
			for (const shown of variants.length > 0 ? variants : [undefined]) {
				for (const one of variants) off(one, one !== shown);
				body.innerHTML = text.matches('[data-chair]') ? text.innerHTML : `<p>${text.innerHTML}</p>`;
				if (text.matches('[data-choice]')) body.prepend(sentence.cloneNode(true));
				for (const hidden of all(body, '[data-off], .condition')) hidden.remove();
				look('moments', body, body, floorOfRoom(), `slide: ${text.textContent?.trim().slice(0, 60)}`);
				const above = title.getBoundingClientRect().bottom - body.getBoundingClientRect().top;
				if (above > 0.5) faults.push(`slide: ${Math.round(above)} px under its title`);
			}
		}
		letters.moments = Math.min(letters.moments, smallest(document.body));
		slide.remove();
	}
	return { faults, room, letters };
}

/** Puts the page where the wall of a trainer would be, with what is revealed in view. */
async function leadFromElsewhere(page: Page): Promise<void> {
	await page.setViewportSize({ width: 1280, height: 720 });
	await page.evaluate(async () => {
		const play = document.querySelector<HTMLElement>('.play');
		document.documentElement.dataset.wall = '';
		document.documentElement.dataset.room = 'wall';
		play?.setAttribute('data-meters', '');
		const votes = document.querySelector<HTMLElement>('#vote-words');
		const styles = [document.querySelector<HTMLElement>('[data-large]'), play, votes];
		for (const { dataset } of styles.filter((one) => one !== null)) {
			const link = document.createElement('link');
			link.rel = 'stylesheet';
			link.href = dataset.href ?? '';
			const loaded = new Promise((resolve) => {
				link.onload = resolve;
			});
			document.head.append(link);
			await loaded;
		}
	});
}

for (const language of languages) {
	test(`in large type every moment and every set of choices is on one screen (${language})`, async ({
		page,
	}) => {
		test.setTimeout(30_000 + scoredPlays.length * 15_000);
		for (const chair of scoredPlays) {
			await page.setViewportSize({ width: 1280, height: 720 });
			await open(page, `/${language}/scenarios/${chair}/`);
			// It is remembered from the chair before.
			if (chair === scoredPlays[0]) await page.keyboard.press('w');
			await expect(page.locator('html[data-wall]')).toHaveCount(1);
			const sets = await openSets(page);
			expect(sets.length).toBeGreaterThan(5);
			for (const [width, height] of [
				[1280, 720],
				[1920, 1080],
			] as const) {
				await page.setViewportSize({ width, height });
				const { faults, room, letters } = await page.evaluate(measure, sets);
				test.info().annotations.push({
					type: `${chair} ${width}`,
					description: JSON.stringify({ room, letters }),
				});
				expect(faults, `${chair} at ${width} × ${height}`).toEqual([]);
				expect(letters.moments).toBeGreaterThanOrEqual(height / 18);
				expect(letters.choices).toBeGreaterThanOrEqual(height / 18);
			}
			await leadFromElsewhere(page);
			await expectRoom(page, chair, sets);
		}
	});

	test(`a room reads who helps beneath every moment that is never scored (${language})`, async ({ page }) => {
		for (const chair of unscoredPlays) {
			await open(page, `/${language}/scenarios/${chair}/`);
			await leadFromElsewhere(page);
			await expectRoom(page, chair, await openSets(page));
		}
	});
}

/** Before a room everything is readable from its last row, names, titles and meters as well. */
async function expectRoom(page: Page, chair: string, sets: OpenSet[]): Promise<void> {
	const { faults, room, letters } = await page.evaluate(measure, sets);
	test.info().annotations.push({ type: `${chair} room`, description: JSON.stringify({ room, letters }) });
	expect(faults, `${chair} before a room`).toEqual([]);
	expect(Math.min(letters.moments, letters.choices), `${chair} before a room`).toBeGreaterThanOrEqual(39.99);
}

test('large type shows one moment alone, then the choices, and is remembered', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await open(page, '/ru/scenarios/cold-leads/');
	const large = page.getByRole('button', { name: 'Крупно' });
	const choices = page.locator('[data-shown] > .choices');
	const alone = page.locator('[data-now]:visible');
	await large.click();
	await expect(large).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByRole('banner')).toBeHidden();
	for (let moment = 0; moment < 4; moment += 1) {
		await expect(alone).toHaveCount(1);
		await expect(choices).toBeHidden();
		await page.keyboard.press('ArrowRight');
	}
	await expect(choices.getByRole('link')).toHaveCount(4);
	await page.keyboard.press('PageUp');
	await expect(page.locator('[data-shown] .beats > :last-child')).toBeVisible();
	await expect(choices).toBeHidden();
	await page.keyboard.press('PageDown');
	await page.keyboard.press('2');
	await expect(page.locator('[data-copy] .own-line')).toBeVisible();
	await expect(alone).toHaveCount(1);
	await page.getByRole('button', { name: 'Дальше' }).click();
	await expect(page.locator('[data-copy] .own-line')).toBeHidden();
	await page.getByRole('button', { name: 'Назад' }).click();
	await expect(page.locator('[data-copy] .own-line')).toBeVisible();
	await page.reload();
	await expect(page.locator('html[data-wall]')).toHaveCount(1);
	while ((await page.locator('[data-ending][data-shown]').count()) === 0) await page.keyboard.press('1');
	await expect(page.locator('.debrief')).toBeHidden();
	for (let moment = 0; moment < 12 && (await alone.count()) === 1; moment += 1) {
		if (await page.locator('.debrief').isVisible()) break;
		await page.keyboard.press('ArrowRight');
	}
	await expect(page.locator('.debrief')).toBeVisible();
	await page.keyboard.press('w');
	await expect(large).toHaveAttribute('aria-pressed', 'false');
	await expect(page.getByRole('banner')).toBeVisible();
});

test('where the look of large type cannot be fetched, the play stays as it is', async ({ page }) => {
	await page.route('**/wall.*.css', (route) => route.abort());
	await open(page, '/en/scenarios/cold-leads/');
	const large = page.getByRole('button', { name: 'Large type' });
	await large.click();
	await page.waitForTimeout(300);
	await expect(large).toHaveAttribute('aria-pressed', 'false');
	await expect(page.locator('[data-shown] > .choices')).toBeVisible();
});
