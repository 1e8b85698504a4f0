import { describe, expect, it } from 'vitest';
import { advisorFiles } from '~/core/advisor/schema';
import { advisor } from './model';

describe('the shape of the advisor’s files', () => {
	const level = {
		id: 'x',
		label: { ru: 'Да', en: 'Yes' },
		example: { ru: 'Так.', en: 'So.' },
		sources: ['Moore14'],
	};
	const withLevel = (extra: object) => ({
		quick: ['q'],
		factors: [
			{ id: 'q', name: text, question: text, example: text, levels: [level, { ...level, ...extra }] },
		],
	});
	const text = { ru: 'Слово', en: 'Word' };

	it.each([
		['points against among the points for', { for: { weights: { joint: -1 }, why: text } }],
		['points for among the points against', { against: { weights: { joint: 1 }, why: text } }],
		['points without a reason', { for: { weights: { joint: 1 } } }],
		['a reason in one language', { for: { weights: { joint: 1 }, why: { ru: 'Слово' } } }],
		[
			'a reason of its own in one language',
			{ for: { weights: { joint: 1 }, why: text, whyFor: { joint: { ru: 'Слово' } } } },
		],
		['an empty text', { label: { ru: ' ', en: 'Yes' } }],
		['a misspelt key', { exmple: text }],
		['a kind of conflict without the sign by which one knows it', { kind: text }],
		['half a point', { for: { weights: { joint: 0.5 }, why: text } }],
	])('refuses %s', (_, extra) => {
		expect(advisorFiles.factors.safeParse(withLevel({})).success).toBe(true);
		expect(advisorFiles.factors.safeParse(withLevel(extra)).success).toBe(false);
	});

	it('refuses points before any answer that speak for a strategy', () => {
		const [strategy] = advisor.strategies;
		const withBase = (points: number) =>
			advisorFiles.strategies.safeParse({
				strategies: [strategy, { ...strategy, base: { points, why: text } }],
			});
		expect([-4, -1, 0, 1].map((points) => withBase(points).success)).toEqual([true, true, false, false]);
	});

	it('refuses a condition that mixes two forms', () => {
		const mixed = { factor: 'emotion', is: ['calm'], not: { factor: 'time', is: ['days'] } };
		const [veto] = advisor.vetoes;
		expect(advisorFiles.vetoes.safeParse({ vetoes: [veto] }).success).toBe(true);
		expect(advisorFiles.vetoes.safeParse({ vetoes: [{ ...veto, when: mixed }] }).success).toBe(false);
	});
});
