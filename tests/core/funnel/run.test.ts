import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotCount, dotStages, isFittingDot, stagesOf } from '~/core/funnel/dots';
import {
	capacity,
	judgedApart,
	marketingMeasures,
	rules,
	type Settings,
	salesMeasures,
} from '~/core/funnel/rules';
import { type Month, run } from '~/core/funnel/run';

const settingsArbitrary: fc.Arbitrary<Settings> = fc.record({
	marketing: fc.constantFrom(...marketingMeasures),
	sales: fc.constantFrom(...salesMeasures),
	bar: fc.integer({ min: 0, max: rules.bar.most }),
	days: fc.integer({ min: 0, max: rules.days.most }),
});
const seeds = fc.integer();
const lengths = fc.integer({ min: 0, max: 24 });
const rounds = { numRuns: Number(process.env.PROPERTY_ROUNDS ?? 300) };

/** Whatever a learner sets, in every month of the run. */
function inEveryMonth(holds: (month: Month, months: readonly Month[]) => void): void {
	fc.assert(
		fc.property(settingsArbitrary, seeds, lengths, (settings, seed, count) => {
			const months = run(settings, seed, count);
			expect(months).toHaveLength(count);
			for (const month of months) holds(month, months);
		}),
		rounds,
	);
}

/** Month by month in two runs with the same people, set in two ways. */
function compare(vary: 'bar' | 'days', holds: (lower: Month, higher: Month) => void): void {
	const values = fc.tuple(
		fc.integer({ min: 0, max: rules[vary].most }),
		fc.integer({ min: 0, max: rules[vary].most }),
	);
	fc.assert(
		fc.property(settingsArbitrary, values, seeds, (settings, pair, seed) => {
			const [low, high] = pair
				.toSorted((a, b) => a - b)
				.map((value) => run({ ...settings, [vary]: value }, seed, 18));
			for (const [index, month] of low?.entries() ?? []) holds(month, high?.[index] as Month);
		}),
		rounds,
	);
}

describe('a run of the funnel', () => {
	it('is the same for the same seed and settings, and begins alike however long it is', () => {
		fc.assert(
			fc.property(settingsArbitrary, seeds, lengths, (settings, seed, count) => {
				expect(run(settings, seed, count)).toEqual(run(settings, seed, count + 3).slice(0, count));
			}),
			rounds,
		);
	});

	it('loses nobody and makes up nobody, in any month and at any stage', () => {
		inEveryMonth((month) => {
			const { arrived, handed, called, talked, demos } = month;
			expect(arrived).toEqual({ all: rules.people, fitting: rules.people / rules.fittingEvery });
			for (const [before, after] of [
				[arrived, handed],
				[handed, called],
			] as const) {
				expect(after.fitting).toBeLessThanOrEqual(before.fitting);
				expect(after.all - after.fitting).toBeLessThanOrEqual(before.all - before.fitting);
			}
			expect(talked).toBeLessThanOrEqual(called.fitting);
			expect(demos).toBeLessThanOrEqual(talked);
			const ended = Object.values(stagesOf(month));
			expect(ended.reduce((sum, { fitting }) => sum + fitting, 0)).toBe(arrived.fitting);
			expect(ended.reduce((sum, { others }) => sum + others, 0)).toBe(arrived.all - arrived.fitting);
		});
	});

	it('signs nobody who has seen no demo', () => {
		fc.assert(
			fc.property(settingsArbitrary, seeds, (settings, seed) => {
				const months = run(settings, seed, 24);
				const signedBefore = rules.targets.contracts * rules.sign.laterAfter;
				let open = signedBefore;
				for (const { contracts, demos } of months) {
					open -= contracts;
					expect(open).toBeGreaterThanOrEqual(0);
					open += demos;
				}
			}),
			rounds,
		);
	});

	it('has only whole, finite numbers that are not negative', () => {
		const numbers = (part: unknown): unknown[] =>
			typeof part === 'object' && part !== null ? Object.values(part).flatMap(numbers) : [part];
		inEveryMonth((month) => {
			const { angry, ...counted } = month;
			for (const number of numbers(counted)) {
				expect(Number.isInteger(number)).toBe(true);
				expect(number).toBeGreaterThanOrEqual(0);
			}
		});
	});

	it('keeps the bar in its range, and the wait at most two days above what was set', () => {
		inEveryMonth(({ bar, days }, [first]) => {
			expect(bar).toBeLessThanOrEqual(rules.bar.most);
			expect(days - (first?.days ?? 0)).toBeLessThanOrEqual(2 * rules.anger.days);
		});
	});

	it('never hands over fewer people under a lower bar', () => {
		compare('bar', (lower, higher) => expect(lower.handed.all).toBeGreaterThanOrEqual(higher.handed.all));
	});

	it('never has fewer conversations or demos when sales calls sooner', () => {
		compare('days', (sooner, later) => {
			expect(sooner.called).toEqual(later.called);
			expect(sooner.talked).toBeGreaterThanOrEqual(later.talked);
			expect(sooner.demos).toBeGreaterThanOrEqual(later.demos);
		});
	});

	it('gives every dot of the picture one stage, and those who need the program none that is not theirs', () => {
		inEveryMonth((month) => {
			const stages = dotStages(month);
			expect(stages).toHaveLength(dotCount);
			const wrong = stages.filter((stage, dot) =>
				isFittingDot(dot) ? stage === 'unfit' : !['kept', 'uncalled', 'unfit'].includes(stage),
			);
			expect(wrong).toEqual([]);
		});
	});
});

describe('what a department is judged by', () => {
	const seed = 3;
	const year = (settings: Partial<Settings>) => run({ ...judgedApart, ...settings }, seed, 12);

	it('changes nothing in the first month', () => {
		const firsts = marketingMeasures.flatMap((marketing) =>
			salesMeasures.map((sales) => year({ marketing, sales })[0]),
		);
		for (const first of firsts) expect(first).toEqual(firsts[0]);
	});

	it('lowers the bar month by month for leads', () => {
		expect(year({}).map(({ bar }) => bar)).toEqual([40, 38, 36, 34, 32, 30, 28, 26, 24, 22, 20, 18]);
	});

	it('brings the bar of the shared number to where sales can call everybody', () => {
		const last = year({ marketing: 'shared', sales: 'shared' }).at(-1);
		expect(Math.abs((last?.handed.all ?? 0) - capacity)).toBeLessThan(40);
	});

	it('makes calls shorter and more for calls, up to twice as many', () => {
		const calls = year({ sales: 'calls', bar: 0 }).map(({ called }) => called.all);
		expect(calls[0]).toBe(capacity);
		expect(calls[1]).toBe(250);
		expect(calls.at(-1)).toBe(2 * capacity);
	});

	it('leaves those who want it later aside for revenue', () => {
		const byRevenue = year({ sales: 'revenue' }).reduce((sum, { demos }) => sum + demos, 0);
		const byShared = year({ sales: 'shared' }).reduce((sum, { demos }) => sum + demos, 0);
		expect(byRevenue).toBeLessThan(byShared);
	});
});

describe('anger', () => {
	const at = (settings: Partial<Settings>) => run({ ...judgedApart, ...settings }, 1, 2);

	it('comes when too many leads wait in vain, too many calls are for nothing, or there is nobody to call', () => {
		expect(at({})[0]?.angry).toEqual({});
		expect(at({ bar: 0 })[0]?.angry).toEqual({ marketing: 'uncalled', sales: 'unfit' });
		expect(at({ bar: 80 })[0]?.angry).toEqual({ sales: 'idle' });
	});

	it('makes the first call come a day later for each angry department', () => {
		expect(at({ bar: 0 }).map(({ days }) => days)).toEqual([1, 3]);
		expect(at({ bar: 80 }).map(({ days }) => days)).toEqual([1, 2]);
	});
});
