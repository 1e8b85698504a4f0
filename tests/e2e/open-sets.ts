import type { Page } from '@playwright/test';
import { explore } from '../../src/core/scenario/explore';
import { choicesAt, placeOf, type Rules } from '../../src/core/scenario/play';

export type OpenSet = [scene: string, choices: string[]];

/** Which choices can stand beside each other: each set that some state of the play opens, by scene. */
export async function openSets(page: Page): Promise<OpenSet[]> {
	const rules: Rules = JSON.parse((await page.locator('#play-data').textContent()) ?? '').rules;
	const sets = new Map<string, OpenSet>();
	for (const { state } of explore(rules).visits) {
		const choices = choicesAt(rules, state).map(({ id }) => id);
		if (choices.length > 0) sets.set([placeOf(state), ...choices].join(), [placeOf(state), choices]);
	}
	return [...sets.values()];
}
