import { expect, test } from '@playwright/test';
import { type OpenSet, openSets } from './open-sets';
import { languages, scoredPlays, unscoredPlays } from './site';

/** The screens on which all that one could say stands below what happens, without scrolling. */
const screens = [
	{ width: 390, height: 844 },
	{ width: 1366, height: 768 },
	{ width: 1280, height: 720 },
];

/**
 * Puts every set of choices on the screen in turn: those of which one cannot be seen, or beside which whoever spoke last
 * is not seen whole, with the pixels that lack.
 */
function outOfView(sets: OpenSet[]): string[] {
	const faults: string[] = [];
	const floor = document.querySelector('.help')?.getBoundingClientRect().height ?? 0;
	for (const [scene, open] of sets) {
		const place = document.getElementById(scene);
		if (!place) throw new Error(`The page has no scene "${scene}".`);
		document.querySelector('[data-shown]')?.removeAttribute('data-shown');
		place.toggleAttribute('data-shown', true);
		const links = [...place.querySelectorAll<HTMLElement>('[data-choice]')];
		for (const link of links)
			link.closest('li')?.toggleAttribute('data-off', !open.includes(link.dataset.choice ?? ''));
		place.scrollIntoView({ block: 'start' });
		const boxes = links.map((link) => link.getBoundingClientRect()).filter(({ height }) => height > 0);
		const lowest = Math.max(...boxes.map(({ bottom }) => bottom));
		const lack = Math.ceil(lowest - (innerHeight - floor));
		if (lack > 0 || boxes.length !== open.length)
			faults.push(`${scene} (${open.join(' ')}): ${lack} px below, ${boxes.length} of ${open.length} shown`);
		const stage = place.querySelector('.moments');
		const face = [...place.querySelectorAll('.beats .face')].findLast((one) => one.checkVisibility());
		if (!stage || !face) continue;
		// On a wide screen the first scene is all there without scrolling; elsewhere a moment is scrolled to as it comes.
		const isWide = innerWidth > 900;
		const isWhole = isWide && scene === sets[0]?.[0];
		stage.scrollTop = 0;
		if (!isWhole) stage.scrollTop += face.getBoundingClientRect().top - stage.getBoundingClientRect().top;
		const [around, { top, bottom, width }] = [stage.getBoundingClientRect(), face.getBoundingClientRect()];
		const cut = Math.round(Math.max(around.top - top, bottom - around.bottom));
		if (cut > 1 || (isWide && width < 120))
			faults.push(`${scene}: ${cut} px of a face of ${width} px are cut`);
	}
	return faults;
}

for (const language of languages)
	test(`every choice of every scene and the last face are in view, on a phone and small laptops (${language})`, async ({
		page,
	}) => {
		test.setTimeout(90_000);
		const faults: string[] = [];
		for (const play of [...scoredPlays, ...unscoredPlays]) {
			await page.goto(`/${language}/scenarios/${play}/`);
			await expect(page.locator('.play[data-alive]')).toBeVisible();
			const sets = await openSets(page);
			expect(sets.length).toBeGreaterThan(4);
			for (const screen of screens) {
				await page.setViewportSize(screen);
				const found = await page.evaluate(outOfView, sets);
				faults.push(...found.map((fault) => `${play} at ${screen.width} × ${screen.height}: ${fault}`));
			}
		}
		expect(faults).toEqual([]);
	});
