import { describe, expect, it } from 'vitest';
import {
	answerTo,
	credit,
	isRight,
	markOf,
	moved,
	type Question,
	score,
	shuffled,
	solution,
} from '~/core/quiz/grade';

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
		expect(score([one, many, order], record)).toEqual({
			right: 1,
			checked: 2,
			total: 3,
			missed: ['order'],
			open: ['many'],
		});
	});
});

describe('partial credit', () => {
	it.each([
		// bb and cc have changed places, so of three items only the first stands in its own place: 1 of 3.
		[order, ['aa', 'cc', 'bb'], { fitting: 1, of: 3, extra: 0 }],
		[order, ['bb', 'cc', 'aa'], { fitting: 0, of: 3, extra: 0 }],
		// Right are aa and cc. Found is aa, and bb is one too many: 1 of 2, and 1 wrong one picked.
		[many, ['aa', 'bb'], { fitting: 1, of: 2, extra: 1 }],
		[many, ['cc'], { fitting: 1, of: 2, extra: 0 }],
		[one, ['aa'], { fitting: 0, of: 1, extra: 1 }],
	] as const)('%o answered with %o: %o', (question, picked, parts) => {
		expect(credit(question, picked)).toEqual(parts);
	});

	it('does not enter the score', () => {
		const record = { answers: { many: ['aa'], order: ['aa', 'cc', 'bb'] }, checked: ['many', 'order'] };
		expect(score([many, order], record)).toMatchObject({ right: 0, checked: 2 });
	});

	it('marks what was picked as right or wrong, and a right answer left out as missed', () => {
		expect(answers.map((answer) => markOf(answer, ['aa', 'bb']))).toEqual(['right', 'wrong', 'missed']);
		expect(answers.map((answer) => markOf(answer, ['cc']))).toEqual(['missed', undefined, 'right']);
	});
});

describe('an answer given before the question was edited', () => {
	const saved = (picked: string[]) => ({
		answers: { one: picked, many: picked, order: picked },
		checked: ['one', 'many', 'order'],
	});

	it('counts as not given when nothing of it is left', () => {
		expect(answerTo(one, saved(['gone']))).toEqual({ picked: [], checked: false });
		expect(score([one], saved(['gone']))).toMatchObject({ right: 0, checked: 0, missed: [] });
	});

	it('keeps what is left of it', () => {
		expect(answerTo(many, saved(['gone', 'cc', 'aa']))).toEqual({ picked: ['cc', 'aa'], checked: true });
	});

	it.each([[['aa', 'bb']], [['aa', 'bb', 'gone']], [['aa', 'aa', 'bb']]])(
		'%o is no order of three items',
		(picked) => {
			expect(answerTo(order, saved(picked))).toEqual({ picked: [], checked: false });
		},
	);

	it('of an order is kept when only an item has gone', () => {
		expect(answerTo(order, saved(['cc', 'gone', 'aa', 'bb'])).picked).toEqual(['cc', 'aa', 'bb']);
	});
});

describe('an order to find', () => {
	const many = [3, 4, 5, 6].flatMap((count) =>
		Array.from({ length: 200 }, (_, seed) =>
			Array.from({ length: count }, (_, index) => `step-${seed * 7 + index * 3}`),
		),
	);

	it('never starts out right and has every item once', () => {
		for (const ids of many) {
			expect(shuffled(ids)).not.toEqual(ids);
			expect(shuffled(ids).toSorted()).toEqual(ids.toSorted());
		}
	});

	it('starts out the same way every time', () => {
		for (const ids of many) expect(shuffled(ids)).toEqual(shuffled([...ids]));
	});

	it('starts out in no pattern that one could learn', () => {
		const four = many.filter(({ length }) => length === 4);
		const first = (place: number) => four.filter((ids) => shuffled(ids)[0] === ids[place]).length;
		for (const place of [0, 1, 2, 3]) expect(first(place)).toBeGreaterThan(four.length / 8);
	});

	it('moves one item by one place and stops at the edges', () => {
		expect(moved(['aa', 'bb', 'cc'], 'cc', -1)).toEqual(['aa', 'cc', 'bb']);
		expect(moved(['aa', 'bb', 'cc'], 'aa', 1)).toEqual(['bb', 'aa', 'cc']);
		expect(moved(['aa', 'bb', 'cc'], 'aa', -1)).toEqual(['aa', 'bb', 'cc']);
		expect(moved(['aa', 'bb', 'cc'], 'cc', 1)).toEqual(['aa', 'bb', 'cc']);
		expect(moved(['aa', 'bb'], 'zz', 1)).toEqual(['aa', 'bb']);
	});
});
