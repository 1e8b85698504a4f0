import { describe, expect, it } from 'vitest';
import { board, isGreen, shares, sum, unseen, type Verdict, verdictOn, verdicts } from '~/core/funnel/boards';
import { isSame, marketingPays, paidApart, rules, type Settings, salesPays, seed } from '~/core/funnel/rules';
import { run } from '~/core/funnel/run';

const year = (settings: Partial<Settings>) => run({ ...paidApart, ...settings }, seed, 12);
const shared = { marketing: 'shared', sales: 'shared' } as const;

/** What the page lets a learner set. */
const all: Settings[] = marketingPays.flatMap((marketing) =>
	salesPays.flatMap((sales) =>
		[0, 10, 20, 30, 40, 50, 60, 70, 80].flatMap((bar) =>
			[0, 1, 2, 5, 10].map((days) => ({ marketing, sales, bar, days })),
		),
	),
);

describe('boards', () => {
	it('show the number that is paid for, beside the target of as many months', () => {
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

	it('count the share of sales in a hundred of those handed over, and none of nobody', () => {
		const [month] = year({});
		if (!month) throw new Error('No month.');
		const some = { ...month, handed: { all: 90, fitting: 50 }, demos: 40 };
		expect(shares([some]).sales.reached).toBe(80);
		expect(shares([{ ...month, handed: { all: 0, fitting: 0 }, demos: 0 }]).sales.reached).toBe(0);
	});
});

describe('the name of what happened', () => {
	const found = new Map<Verdict, Settings>();
	for (const count of [3, 6, 12])
		for (const settings of all) found.set(verdictOn(settings, run(settings, seed, count)), settings);

	it.each(verdicts)('%s is reached by some year that a learner can set', (verdict) => {
		expect(found.has(verdict)).toBe(true);
	});

	it.each<[Partial<Settings>, number, Verdict]>([
		[{}, 3, 'fine'],
		[{}, 6, 'two-yardsticks'],
		[{}, 12, 'two-yardsticks'],
		[{ sales: 'calls' }, 12, 'green-and-poorer'],
		[{ marketing: 'revenue' }, 12, 'revenue-for-both'],
		[{ marketing: 'shared' }, 12, 'shared-by-one'],
		[{ sales: 'shared' }, 12, 'shared-by-one'],
		[shared, 12, 'shared'],
		[{ ...shared, days: 10 }, 12, 'stuck-in-sales'],
		[{ ...shared, bar: 80 }, 6, 'stuck-in-marketing'],
		[{ bar: 80 }, 6, 'both-red'],
		[{ sales: 'shared', bar: 50 }, 3, 'red-for-good-work'],
	])('%j after %i months: %s', (settings, count, verdict) => {
		const whole = { ...paidApart, ...settings };
		expect(verdictOn(whole, run(whole, seed, count))).toBe(verdict);
	});

	it('says that both are green and the company earns less only where it is so, and demos are missing', () => {
		for (const settings of all) {
			const months = run(settings, seed, 12);
			if (verdictOn(settings, months) !== 'green-and-poorer') continue;
			const last = months.slice(-3);
			expect(isGreen(board(settings.marketing, last)) && isGreen(board(settings.sales, last))).toBe(true);
			expect(sum(last, ({ contracts }) => contracts)).toBeLessThan(3 * rules.targets.contracts);
			expect(sum(last, ({ demos }) => demos)).toBeLessThan(3 * rules.targets.demos);
		}
	});
});

describe('the years printed on the page', () => {
	const demos = (settings: Partial<Settings>) => sum(year(settings), (month) => month.demos);

	it('bring most demos with the shared number, and fewest where almost everybody is handed over', () => {
		expect(demos(shared)).toBeGreaterThan(demos({}));
		expect(demos({})).toBeGreaterThan(demos({ bar: 20 }));
	});

	it('have the same people and the same time, whatever is paid for', () => {
		expect(sum(year(shared), ({ arrived }) => arrived.fitting)).toBe(
			sum(year({}), ({ arrived }) => arrived.fitting),
		);
		expect(sum(year(shared), ({ called }) => called.all)).toBeLessThanOrEqual(
			sum(year({}), ({ called }) => called.all),
		);
	});

	it('make little difference in three months between leads and revenue', () => {
		const three = (marketing: 'leads' | 'revenue') =>
			sum(run({ ...paidApart, marketing }, seed, 3), (month) => month.demos);
		expect(Math.abs(three('leads') - three('revenue'))).toBeLessThan(three('leads') / 10);
	});

	it('show an ordinary first month of Polka', () => {
		const [first] = year({});
		expect(first?.contracts).toBe(rules.targets.contracts);
		expect(first?.handed.all).toBeGreaterThanOrEqual(rules.targets.leads);
		expect(isSame(paidApart, { ...paidApart })).toBe(true);
		expect(isSame(paidApart, { ...paidApart, days: 2 })).toBe(false);
	});
});
