import { describe, expect, it } from 'vitest';
import { commonPartings, partings, pointsByFactor, whatDecides } from '~/core/advisor/compare';

const points = {
	listen: { emotion: 3, trust: 1, nature: -1 },
	compromise: { emotion: -1, trust: 1, time: 2 },
};

describe('the answers on which learner and model part', () => {
	it('speak more for the model’s first than for the learner’s, the largest difference first', () => {
		expect(partings({ mine: 'compromise', model: 'listen', points })).toEqual(['emotion']);
		expect(partings({ mine: 'listen', model: 'compromise', points })).toEqual(['time', 'nature']);
		expect(partings({ mine: 'listen', model: 'compromise', points }, 1)).toEqual(['time']);
	});

	it('are none when both begin the same way', () => {
		expect(partings({ mine: 'listen', model: 'listen', points })).toEqual([]);
	});

	it('are all that speak for the model’s first when the learner would turn to somebody', () => {
		expect(partings({ mine: 'refer', model: 'listen', points }, 5)).toEqual(['emotion', 'trust']);
	});

	it('are counted over cases, the most frequent first', () => {
		const one = { mine: 'listen', model: 'compromise', points };
		expect(
			commonPartings([
				{ mine: 'compromise', model: 'listen', points },
				one,
				{ mine: 'refer', model: 'listen', points },
			]),
		).toEqual([
			{ factor: 'emotion', count: 2 },
			{ factor: 'time', count: 1 },
			{ factor: 'nature', count: 1 },
			{ factor: 'trust', count: 1 },
		]);
	});
});

describe('what puts the model’s first ahead', () => {
	const one = { mine: 'listen', model: 'compromise', points };

	it('is a few answers, and all else makes up the lead', () => {
		expect(whatDecides(one, 0)).toEqual({ deciding: ['time'], others: -2 });
		expect(whatDecides(one, 2)).toEqual({ deciding: ['time'], others: 0 });
		const wider = { ...points, listen: { ...points.listen, nature: -2 } };
		expect(whatDecides({ ...one, points: wider }, 5)).toEqual({ deciding: ['time', 'nature'], others: 1 });
		expect(whatDecides({ ...one, points: wider }, 5, 1)).toEqual({ deciding: ['time'], others: 3 });
	});

	it('names a single point only when nothing weighs more', () => {
		const light = { listen: {}, compromise: { time: 1, trust: 1 } };
		expect(whatDecides({ ...one, points: light }, 2)).toEqual({ deciding: ['time'], others: 1 });
	});
});

it('an answer that speaks for a strategy and against it gives it the sum', () => {
	const push = (factor: string, points: number) => ({ factor, level: 'x', points, why: '', sources: [] });
	expect(pointsByFactor({ pushes: [push('time', 3), push('trust', 1), push('time', -1)] })).toEqual({
		time: 2,
		trust: 1,
	});
});
