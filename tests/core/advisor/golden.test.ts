import { describe, expect, it } from 'vitest';
import { judge } from '~/core/advisor/judge';
import { advisor, cases } from './model';

const judged = () =>
	cases.map((one) => {
		const { first, verdict } = judge(advisor, one);
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
		expect(results).toHaveLength(48);
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

	it('name only factors, levels and flags that the model has', () => {
		const levels = new Map(advisor.factors.map(({ id, levels }) => [id, levels.map((level) => level.id)]));
		for (const { situation, flags } of cases) {
			for (const [factor, level] of Object.entries(situation)) expect(levels.get(factor)).toContain(level);
			for (const flag of flags) expect(advisor.flags.map(({ id }) => id)).toContain(flag);
		}
	});
});

describe('the verdict on a case', () => {
	const open = { id: 'open', situation: {}, flags: [], best: [], acceptable: [], unacceptable: [] };
	const removesAll = {
		id: 'V99',
		when: { not: { factor: 'nature', is: ['goals'] } },
		removes: advisor.strategies.map(({ id }) => id),
	};

	it('is “other” when nobody judged the first strategy beforehand', () => {
		expect(judge(advisor, open)).toEqual({ first: 'cooling', verdict: 'other' });
	});

	it('is “other” when nothing is left to advise', () => {
		const rules = { ...advisor, vetoes: [removesAll] };
		expect(judge(rules, open)).toEqual({ first: '', verdict: 'other' });
	});
});
