import { expect, it } from 'vitest';
import type { Ranked } from '~/core/advisor/advise';
import { strongest } from '~/core/advisor/strongest';

const push = (factor: string, points: number) => ({ factor, level: 'x', points, why: '', sources: [] });
const ranked = (base: number, ...points: number[]): Ranked<string> => ({
	strategy: 'joint',
	base,
	points: points.reduce((sum, one) => sum + one, base),
	pushes: points.map((one, index) => push(`q${index}`, one)),
	vetoes: [],
});

it.each([
	['9 points of which +3, +2 and +1 are shown', ranked(0, 3, 2, 1, 2, 1), 3, 3],
	['points before any answer, which are no answer', ranked(-3, 4, 2, 1, -2), 3, -2],
	['nothing but what is shown', ranked(-3, 4, -2), 2, 0],
])('the others make up the points beside the strongest: %s', (_, one, shown, others) => {
	expect(strongest(one, 3)).toEqual({ shown: one.pushes.slice(0, shown), others });
});
