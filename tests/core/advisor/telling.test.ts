import { describe, expect, it } from 'vitest';
import { explain, type Flip } from '~/core/advisor/explain';
import { telling } from '~/core/advisor/telling';
import { seeded } from '~/core/random';
import { advisor, randomAnswers } from './model';

const flip = (factor: string, ...leaders: string[]): Flip => ({
	factor,
	from: null,
	to: 'x',
	steps: 0,
	first: leaders[0],
	leaders,
});

describe('the changes worth telling', () => {
	it('leave out an answer after which the same have the first say, in whatever order', () => {
		const flips = [flip('q0', 'b', 'a'), flip('q1', 'b')];
		expect(telling({ flips, leaders: ['a', 'b'] })).toEqual([flip('q1', 'b')]);
	});

	it('leave out an answer after which nothing has it', () => {
		expect(telling({ flips: [flip('q0')], leaders: ['a'] })).toEqual([]);
	});

	it('begin with what changes the advice altogether, then with another outcome', () => {
		const flips = [flip('q0', 'b', 'a'), flip('q1', 'b'), flip('q2', 'b'), flip('q3', 'c')];
		const told = telling({ flips, leaders: ['a'] }).map(({ factor }) => factor);
		expect(told).toEqual(['q1', 'q3', 'q0']);
	});

	it('name a leap only after everything nearer', () => {
		const leap = { ...flip('q0', 'b'), steps: 2 };
		const flips = [leap, flip('q1', 'a', 'b'), flip('q2', 'b', 'a')];
		const told = telling({ flips, leaders: ['a'] }).map(({ factor }) => factor);
		expect(told).toEqual(['q1', 'q2', 'q0']);
	});

	it('are of one question each, three at most, and change what is in front now', () => {
		const random = seeded(3);
		for (let round = 0; round < 200; round++) {
			const explanation = explain(advisor, randomAnswers(random, 0.5));
			const told = telling(explanation);
			expect(told.length).toBeLessThanOrEqual(3);
			expect(new Set(told.map(({ factor }) => factor)).size).toBe(told.length);
			for (const { leaders } of told) {
				expect(leaders.toSorted()).not.toEqual(explanation.leaders.toSorted());
			}
		}
	});
});
