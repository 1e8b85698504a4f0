import { describe, expect, it } from 'vitest';
import { isRight, moved, type Question, score, shuffled, solution } from '~/core/quiz/grade';

const answers = [
	{ id: 'aa', correct: true },
	{ id: 'bb', correct: false },
	{ id: 'cc', correct: true },
];
const one: Question = {
	kind: 'one',
	id: 'one',
	answers: [
		{ id: 'aa', correct: false },
		{ id: 'bb', correct: true },
	],
};
const many: Question = { kind: 'many', id: 'many', answers };
const order: Question = { kind: 'order', id: 'order', items: [{ id: 'aa' }, { id: 'bb' }, { id: 'cc' }] };

describe('grading', () => {
	it.each([
		[one, ['bb'], true],
		[one, ['aa'], false],
		[one, [], false],
		[many, ['cc', 'aa'], true],
		[many, ['aa'], false],
		[many, ['aa', 'bb', 'cc'], false],
		[order, ['aa', 'bb', 'cc'], true],
		[order, ['bb', 'aa', 'cc'], false],
	] as const)('%o answered with %o is right: %s', (question, picked, right) => {
		expect(isRight(question, picked)).toBe(right);
	});

	it('knows what has to be picked', () => {
		expect(solution(many)).toEqual(['aa', 'cc']);
		expect(solution(order)).toEqual(['aa', 'bb', 'cc']);
	});

	it('counts only checked questions as answered', () => {
		const record = {
			answers: { one: ['bb'], many: ['aa', 'cc'], order: ['cc', 'bb', 'aa'] },
			checked: ['one', 'order'],
		};
		expect(score([one, many, order], record)).toEqual({ right: 1, checked: 2, total: 3 });
	});
});

describe('an order to find', () => {
	it.each([3, 4, 5, 6])('of %i items never starts out right', (count) => {
		const items = Array.from({ length: count }, (_, index) => index);
		expect(shuffled(items)).not.toEqual(items);
		expect(shuffled(items).toSorted()).toEqual(items);
	});

	it('moves one item by one place and stops at the edges', () => {
		expect(moved(['aa', 'bb', 'cc'], 'cc', -1)).toEqual(['aa', 'cc', 'bb']);
		expect(moved(['aa', 'bb', 'cc'], 'aa', 1)).toEqual(['bb', 'aa', 'cc']);
		expect(moved(['aa', 'bb', 'cc'], 'aa', -1)).toEqual(['aa', 'bb', 'cc']);
		expect(moved(['aa', 'bb', 'cc'], 'cc', 1)).toEqual(['aa', 'bb', 'cc']);
		expect(moved(['aa', 'bb'], 'zz', 1)).toEqual(['aa', 'bb']);
	});
});
