import { expect, it } from 'vitest';
import { pairsSpan, playSpan, readingMinutes } from '~/core/agenda/pace';
import { readingOf } from '~/core/agenda/reading';
import type { Scenario } from '~/core/scenario/schema';

const words = (count: number) => ({ ru: 'слово '.repeat(count), en: 'word '.repeat(count * 2) });
const choice = (id: string, goto: string) => ({
	id,
	say: words(10),
	rating: 0,
	effect: { trust: 0, tension: 0, facts: [] },
	detours: [],
	reaction: [{ narration: words(20) }],
	goto,
});
const twoTurns = {
	trust: 0,
	tension: 0,
	facts: [],
	start: 'one',
	nodes: {
		one: { beats: [{ narration: words(30) }], choices: [choice('a', 'two'), choice('b', 'two')] },
		two: { beats: [{ narration: words(30) }], choices: [choice('c', 'end'), choice('d', 'end')] },
	},
	endings: { end: { beats: [{ narration: words(40) }] } },
} as unknown as Scenario;

it('counts every word on the wall on the way through a role-play, choices included', () => {
	// Two scenes of 30 words and two choices of 10, a reaction of 20 to each, an ending of 40.
	expect(readingOf(twoTurns)).toEqual({ turns: 2, words: { ru: 180, en: 360 } });
});

const reading = { turns: 6, words: { ru: 780, en: 750 } };

it('reads at the rate of the language, and a quarter longer where two are on the wall', () => {
	expect(readingMinutes(reading, 'ru')).toBe(6);
	expect(readingMinutes(reading, 'en')).toBe(5);
	expect(readingMinutes(reading, 'both')).toBe(7.5);
});

it('gives a vote a minute, and a second more for each person above twelve', () => {
	// 2 minutes for the role, 6 of reading, 6 votes.
	expect(playSpan(reading, 'ru', 12)).toEqual({ least: 14, usual: 19, most: 22 });
	expect(playSpan(reading, 'ru', 32).least).toBe(16);
	expect(pairsSpan(reading, 'ru').least).toBe(11);
});
