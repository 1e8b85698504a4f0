import { describe, expect, it } from 'vitest';
import { type Asked, checkGiveaways } from '~/core/giveaways';

/** Questions of equally long options, with the right one at these places, counted from 0. */
const at = (places: readonly number[], options = 4): Asked[] =>
	places.map((right, index) => {
		const lengths = Array.from({ length: options }, () => 10);
		return { name: `q${index + 1}`, right, lengths: { ru: lengths, en: lengths } };
	});

/** Ten questions; the right option of the first `count` has this length in English, all others have 10. */
const lengthOf = (own: number, count: number, of = 10): Asked[] =>
	at(Array.from({ length: of }, (_, index) => index % 4)).map((asked, index) => ({
		...asked,
		lengths: {
			...asked.lengths,
			en: asked.lengths.en.map((one, i) => (i === asked.right && index < count ? own : one)),
		},
	}));

const messages = (asked: Asked[]) => checkGiveaways('a.yaml', '', asked).map(({ message }) => message);

/** `count` questions, evenly over four places. */
const even = (count: number) => Array.from({ length: count }, (_, index) => index % 4);

describe('the place of the right option', () => {
	it.each<[string, number[], string[]]>([
		['two running', [1, 1, 0, 1], ['The right option stands at place 2 in 75 % of 4 questions.']],
		['two running, half of all', [1, 1, 0, 2], []],
		['three running', [1, 1, 1], ['The right option stands at place 2 in q1, q2, q3.']],
		['two of three', [1, 1, 0], []],
		[
			'five running, once',
			[0, 1, 1, 1, 1, 1, 0, 2, 3, 2],
			['The right option stands at place 2 in q2, q3, q4.'],
		],
		['twenty, evenly', even(20), []],
		[
			'twenty, one place in 40 %',
			[0, 1, 0, 2, 0, 3, 0, 1, 0, 2, 0, 3, 0, 1, 0, 2, 1, 3, 2, 3],
			['The right option stands at place 1 in 40 % of 20 questions.'],
		],
		[
			'twenty, one place in 10 %',
			[0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 3, 3],
			['The right option stands at place 4 in 10 % of 20 questions.'],
		],
	])('%s', (_, places, expected) => {
		expect(messages(at(places))).toEqual(expected);
	});

	it('counts a fifth place only where there are five options', () => {
		expect(messages([...at(even(20)), ...at([4, 0], 5)])).toEqual([]);
	});
});

describe('the length of the right option', () => {
	it.each<[string, Asked[], string[]]>([
		['the longest in 3 of 10', lengthOf(20, 3), []],
		[
			'the longest in 4 of 10',
			lengthOf(20, 4),
			['The longest option is the right one in 4 of 10 questions in "en".'],
		],
		[
			'the shortest in 4 of 10',
			lengthOf(5, 4),
			['The shortest option is the right one in 4 of 10 questions in "en".'],
		],
		['the shortest in 4 of 9', lengthOf(5, 4, 9), []],
		[
			'the shortest in 5 of 9',
			lengthOf(5, 5, 9),
			['The shortest option is the right one in 5 of 9 questions in "en".'],
		],
		['as long as another', lengthOf(10, 10), []],
	])('%s', (_, asked, expected) => {
		expect(messages(asked)).toEqual(expected);
	});
});
