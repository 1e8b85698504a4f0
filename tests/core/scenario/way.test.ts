import { expect, it } from 'vitest';
import { standingInWords } from '~/core/scenario/way';
import { choiceOf, linesOf, play } from '../../fixtures/play';

it('tells between which values plays come to a place, and what is known there', () => {
	const at = (trust: number, tension: number, facts: string[]) => ({ trust, tension, facts, chosen: [] });
	expect(standingInWords([at(-2, 4, ['list']), at(1, 8, ['list', 'date'])])).toBe(
		'There trust is -2 to 1, tension 4 to 8; always known: list; known at times: date.',
	);
	expect(standingInWords([at(0, 5, [])])).toBe('There trust is 0, tension 5; no fact is known.');
});

it('helps an author who wrote a condition that no play can meet', () => {
	const lines = linesOf(
		play((one) => Object.assign(choiceOf(one, 'leave'), { when: { trust: { atLeast: 7 } } })),
	);
	expect(lines).toEqual([
		expect.stringMatching(/No play finds this choice open\. Way: .* There trust is .*, tension .*; known at/),
	]);
});
