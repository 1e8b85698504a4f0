import { describe, expect, it } from 'vitest';
import { judgeCase } from '~/core/advisor/judge';
import type { Rules } from '~/core/advisor/rules';
import { advisor } from './model';

const judged = () =>
	advisor.golden.map((one) => {
		const { first, verdict } = judgeCase(advisor, one);
		return { ...one, first, verdict, fits: verdict === 'best' || verdict === 'acceptable' };
	});

describe('the golden cases', () => {
	it('have the first strategy among the best or acceptable ones in at least nine of ten', () => {
		const results = judged();
		const best = results.filter(({ verdict }) => verdict === 'best').length;
		const fitting = results.filter(({ fits }) => fits).length;
		const missed = results.filter(({ fits }) => !fits).map(({ id, first }) => `${id} → ${first}`);
		console.info(
			`Advisor: ${best} of ${results.length} golden cases best, ${fitting} best or acceptable ` +
				`(${Math.round((100 * fitting) / results.length)} %). Missed: ${missed.join(', ') || 'none'}.`,
		);
		expect(results.length).toBeGreaterThanOrEqual(48);
		expect(fitting / results.length).toBeGreaterThanOrEqual(0.9);
	});

	it('never have an unacceptable strategy first', () => {
		expect(judged().filter(({ verdict }) => verdict === 'unacceptable')).toEqual([]);
	});

	it('are referred exactly when a flag is set', () => {
		const results = judged();
		const flagged = results.filter(({ flags }) => flags.length > 0);
		expect(flagged.length).toBeGreaterThan(0);
		expect(results.filter(({ first }) => first === 'refer')).toEqual(flagged);
	});
});

describe('the verdict on a case', () => {
	/** Two ways; only the answer x gives points, two to a and three to b. */
	const rules = (base: { a: number; b: number }): Rules => ({
		factors: [
			{
				id: 'q',
				ordered: true,
				levels: [{ id: 'x', for: { weights: { a: 2, b: 3 }, why: '' }, sources: [] }],
			},
		],
		strategies: [
			{ id: 'a', base: { points: base.a } },
			{ id: 'b', base: { points: base.b } },
		],
		vetoes: [],
		flags: [{ id: 'threat' }],
		quick: [],
		confidence: advisor.confidence,
	});
	const even = rules({ a: 0, b: 0 });
	const open = { answers: {}, flags: [], best: ['a'], acceptable: ['b'], unacceptable: ['refer'] };
	const answered = { ...open, answers: { q: 'x' } };

	it.each([
		['the list that names the first way', even, answered, 'b', 'acceptable'],
		['the same after the base', rules({ a: 2, b: 0 }), answered, 'a', 'best'],
		['that of `refer` when a flag is set', even, { ...answered, flags: ['threat'] }, 'refer', 'unacceptable'],
		['“other” when nobody judged the first way', even, { ...answered, acceptable: [] }, 'b', 'other'],
		['“other” when no way has a point, as the course then puts none first', even, open, undefined, 'other'],
		['“other” when every way has less than none', rules({ a: -4, b: -4 }), answered, undefined, 'other'],
		['the list that names a first way with a single point', rules({ a: -1, b: -3 }), answered, 'a', 'best'],
		[
			'“other” when vetoes leave nothing to advise',
			{ ...even, vetoes: [{ id: 'V9', when: { factor: 'q', is: ['x'] }, removes: ['a', 'b'] }] },
			answered,
			undefined,
			'other',
		],
	])('is %s', (_, model, one, first, verdict) => {
		expect(judgeCase(model, one)).toEqual({ first, verdict });
	});
});
