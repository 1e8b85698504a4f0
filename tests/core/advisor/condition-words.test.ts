import { expect, it } from 'vitest';
import { inWords } from '~/core/advisor/condition-words';
import type { Condition } from '~/core/advisor/rules';

const words = {
	answer: (factor: string, levels: readonly string[], not: boolean) =>
		`${factor} ${not ? 'is not' : 'is'} ${levels.join('/')}`,
	and: ' and ',
	or: ' or ',
};
const a: Condition = { factor: 'a', is: ['x'] };
const b: Condition = { factor: 'b', is: ['y', 'z'] };

it.each<[string, Condition]>([
	['a is x', a],
	['a is x or b is y/z', { any: [a, b] }],
	['a is x and b is y/z', { all: [a, b] }],
	['a is not x', { not: a }],
	['a is not x and b is not y/z', { not: { any: [a, b] } }],
	['a is not x or b is not y/z', { not: { all: [a, b] } }],
	['a is x and b is not y/z', { all: [a, { not: b }] }],
	['a is x or b is y/z', { not: { not: { any: [a, b] } } }],
])('says “%s”', (sentence, condition) => {
	expect(inWords(condition, words)).toBe(sentence);
});
