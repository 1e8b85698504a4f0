import { describe, expect, it } from 'vitest';
import { board, isGreen, shares, sum, unseen, type Verdict, verdictOn, verdicts } from '~/core/funnel/boards';
import {
	isSame,
	judgedApart,
	marketingMeasures,
	rules,
	type Settings,
	salesMeasures,
	seed,
	wayNames,
	ways,
} from '~/core/funnel/rules';
import { type Month, run } from '~/core/funnel/run';

const year = (settings: Partial<Settings>) => run({ ...judgedApart, ...settings }, seed, 12);
const shared = { marketing: 'shared', sales: 'shared' } as const;

/** What the page lets a learner set. */
const all: Settings[] = marketingMeasures.flatMap((marketing) =>
	salesMeasures.flatMap((sales) =>
		[0, 10, 20, 30, 40, 50, 60, 70, 80].flatMap((bar) =>
			[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((days) => ({ marketing, sales, bar, days })),
		),
	),
);

describe('boards', () => {
	it('show the number that is judged by, beside the target of as many months', () => {
		const months = year({}).slice(0, 2);
		const [first, second] = months;
		expect(board('leads', months)).toEqual({
			reached: (first?.handed.all ?? 0) + (second?.handed.all ?? 0),
			wanted: 600,
		});
		expect(board('calls', months)).toEqual({ reached: 450, wanted: 450 });
		expect(board('revenue', months).wanted).toBe(66);
		expect(board('shared', months).reached).toBe((first?.demos ?? 0) + (second?.demos ?? 0));
	});

	it('are green from the target on', () => {
		expect([79, 80, 81].map((reached) => isGreen({ reached, wanted: 80 }))).toEqual([false, true, true]);
	});

	it('leave out who needs the program and has not seen it', () => {
		const months = year({});
		const fitting = (rules.people / rules.fittingEvery) * 12;
		expect(unseen(months)).toBe(fitting - sum(months, ({ demos }) => demos));
	});

	it('count for either share only people with a need whom sales had time to call, and none of nobody', () => {
		const [month] = year({});
		if (!month) throw new Error('No month.');
		const some = {
			...month,
			handed: { all: 400, fitting: 130 },
			called: { all: 225, fitting: 50 },
			demos: 40,
		};
		expect(shares(some).marketing.reached).toBe(50);
		expect(shares(some).sales).toEqual({ reached: 40, wanted: 40 });
		expect(shares({ ...some, called: { all: 0, fitting: 0 }, demos: 0 }).sales.wanted).toBe(0);
	});

	it('show that both shares together make the shared number', () => {
		const { targets, salesShare } = rules;
		expect((targets.requests * salesShare) / 100).toBe(targets.demos);
	});
});

describe('the name of what happened', () => {
	const named = all.flatMap((settings) =>
		run(settings, seed, 12).map((month) => ({ settings, month, verdict: verdictOn(settings, month) })),
	);

	it.each(verdicts)('%s is reached in some month that a learner can see', (verdict) => {
		expect(named.some((one) => one.verdict === verdict)).toBe(true);
	});

	it.each<[Partial<Settings>, number, Verdict]>([
		[{}, 3, 'two-yardsticks'],
		[{}, 12, 'two-yardsticks'],
		[{ sales: 'calls' }, 12, 'green-and-poorer'],
		[{ marketing: 'revenue' }, 3, 'fine'],
		[{ bar: 80 }, 6, 'both-red'],
		[{ bar: 50 }, 4, 'red-for-good-work'],
		[{ marketing: 'revenue' }, 12, 'revenue-for-both'],
		[{ marketing: 'shared' }, 12, 'shared-by-one'],
		[{ sales: 'shared' }, 12, 'shared-by-one'],
		[shared, 12, 'shared'],
		[{ ...shared, days: 10 }, 12, 'stuck-in-sales'],
		[{ ...shared, bar: 0 }, 3, 'flooded'],
		[{ ...shared, bar: 80 }, 6, 'stuck-in-marketing'],
	])('%j in month %i: %s', (settings, number, verdict) => {
		const whole = { ...judgedApart, ...settings };
		expect(verdictOn(whole, run(whole, seed, number).at(-1) as Month)).toBe(verdict);
	});

	/** What the text of a verdict says or implies of the month above it. */
	const claims: Record<Verdict, (month: Month, green: { marketing: boolean; sales: boolean }) => boolean> = {
		shared: (month, green) =>
			green.marketing &&
			green.sales &&
			!month.angry.marketing &&
			isGreen(shares(month).marketing) &&
			isGreen(shares(month).sales),
		flooded: (month, green) =>
			!green.marketing && month.handed.fitting > month.called.fitting && !isGreen(shares(month).marketing),
		'stuck-in-marketing': (month, green) => !green.marketing && !isGreen(shares(month).marketing),
		'stuck-in-sales': (month, green) => !green.sales && !isGreen(shares(month).sales),
		'red-for-good-work': ({ angry }, green) => !green.marketing && green.sales && !angry.sales,
		'revenue-for-both': (_, green) => !green.marketing && !green.sales,
		'green-and-poorer': ({ contracts, demos }, green) =>
			green.marketing && green.sales && contracts < rules.targets.contracts && demos < rules.targets.demos,
		'shared-by-one': () => true,
		'two-yardsticks': (_, green) => green.marketing !== green.sales,
		'both-red': (_, green) => !green.marketing && !green.sales,
		fine: ({ number, contracts }, green) =>
			number < 12 && green.marketing && green.sales && contracts >= rules.targets.contracts,
	};

	it('never contradicts the boards and the anger of its month, whatever is set', () => {
		const wrong = named.filter(({ settings, month, verdict }) => {
			const isBoardGreen = (of: 'marketing' | 'sales') => isGreen(board(settings[of], [month]));
			return !claims[verdict](month, {
				marketing: isBoardGreen('marketing'),
				sales: isBoardGreen('sales'),
			});
		});
		expect(wrong).toEqual([]);
	});
});

describe('the years printed on the page', () => {
	const demos = (settings: Partial<Settings>) => sum(year(settings), (month) => month.demos);

	it('bring most demos with the shared number, and fewest where almost everybody is handed over', () => {
		expect(demos(shared)).toBeGreaterThan(demos({}));
		expect(demos({})).toBeGreaterThan(demos({ bar: 20 }));
	});

	it('have the same people and the same time, whatever they are judged by', () => {
		expect(sum(year(shared), ({ arrived }) => arrived.fitting)).toBe(
			sum(year({}), ({ arrived }) => arrived.fitting),
		);
		expect(sum(year(shared), ({ called }) => called.all)).toBeLessThanOrEqual(
			sum(year({}), ({ called }) => called.all),
		);
	});

	it('show an ordinary first month of Polka', () => {
		const [first] = year({});
		expect(first?.contracts).toBe(rules.targets.contracts);
		expect(first?.handed.all).toBeGreaterThanOrEqual(rules.targets.leads);
		expect(isSame(judgedApart, { ...judgedApart })).toBe(true);
		expect(isSame(judgedApart, { ...judgedApart, days: 2 })).toBe(false);
	});
});

describe('half a year in three ways', () => {
	const inEachWay = (of: (month: Month) => number, people = seed) => {
		const [apart, revenue, shared] = wayNames.map((way) => sum(run(ways[way], people, 6), of));
		if (apart === undefined || revenue === undefined || shared === undefined) throw new Error('No ways.');
		return { apart, revenue, shared };
	};
	const demosOf = (month: Month) => month.demos;

	it('shows the software to a few more people with revenue for both, and to many more with demos for both', () => {
		const { apart, revenue, shared } = inEachWay(demosOf);
		expect(revenue).toBeGreaterThan(apart);
		expect(revenue).toBeLessThan(apart * 1.15);
		expect(shared).toBeGreaterThan(apart * 1.3);
	});

	it('comes out so with other people, too', () => {
		for (let people = 0; people < 50; people++) {
			const { apart, revenue, shared } = inEachWay(demosOf, people);
			expect(revenue / apart).toBeLessThan(1.15);
			expect(shared / Math.max(apart, revenue)).toBeGreaterThan(1.25);
		}
	});

	it('leaves Oleg half right: fewer leads without a call, and fewer handed over who want it later', () => {
		const uncalled = inEachWay(({ handed, called }) => handed.all - called.all);
		expect(uncalled.revenue).toBeLessThan(uncalled.apart / 1.5);
		const fitting = inEachWay(({ handed }) => handed.fitting);
		expect(fitting.revenue).toBeLessThan(fitting.apart);
	});

	it('hardly changes the contracts, which come months later', () => {
		const { apart, revenue, shared } = inEachWay(({ contracts }) => contracts);
		for (const one of [revenue, shared]) expect(Math.abs(one / apart - 1)).toBeLessThan(0.15);
	});
});
