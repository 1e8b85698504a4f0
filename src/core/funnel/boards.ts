import { type MarketingPay, rules, type SalesPay, type Settings } from './rules';
import type { Month } from './run';

/** A number that a department answers for, beside what was wanted. */
export interface Score {
	readonly reached: number;
	readonly wanted: number;
}

export const isGreen = ({ reached, wanted }: Score) => reached >= wanted;

/** What a department's board says of some months together: the number that it is paid for. */
export function board(pay: MarketingPay | SalesPay, months: readonly Month[]): Score {
	const { targets } = rules;
	const kind = pay === 'shared' ? 'demos' : pay === 'revenue' ? 'contracts' : pay;
	const reached = {
		leads: (month: Month) => month.handed.all,
		calls: (month: Month) => month.called.all,
		contracts: (month: Month) => month.contracts,
		demos: (month: Month) => month.demos,
	}[kind];
	return { reached: sum(months, reached), wanted: targets[kind] * months.length };
}

/** The two lines under the shared number. Sales answers for so many demos in a hundred of those who need the program. */
export function shares(months: readonly Month[]): { marketing: Score; sales: Score } {
	const requests = sum(months, ({ handed }) => handed.fitting);
	const demos = sum(months, (month) => month.demos);
	return {
		marketing: { reached: requests, wanted: rules.targets.requests * months.length },
		sales: { reached: Math.round((demos * 100) / Math.max(requests, 1)), wanted: rules.salesShare },
	};
}

/** People who need the program and have not seen it. They stand on no board. */
export const unseen = (months: readonly Month[]) =>
	sum(months, ({ arrived, demos }) => arrived.fitting - demos);

export function sum(months: readonly Month[], of: (month: Month) => number): number {
	return months.reduce((total, month) => total + of(month), 0);
}

export const verdicts = [
	'shared',
	'stuck-in-marketing',
	'stuck-in-sales',
	'red-for-good-work',
	'revenue-for-both',
	'green-and-poorer',
	'shared-by-one',
	'two-yardsticks',
	'both-red',
	'fine',
] as const;
export type Verdict = (typeof verdicts)[number];

/** So many months at the end of a run are judged together: a single one may be chance. */
const judged = 3;

/** The name of what happened by the end of some months, at least one. */
export function verdictOn({ marketing, sales }: Settings, months: readonly Month[]): Verdict {
	const last = months.slice(-judged);
	const [marketingGreen, salesGreen] = [isGreen(board(marketing, last)), isGreen(board(sales, last))];
	if (marketing === 'shared' && sales === 'shared') {
		const under = shares(last);
		if (!isGreen(under.marketing)) return 'stuck-in-marketing';
		return isGreen(under.sales) ? 'shared' : 'stuck-in-sales';
	}
	if (marketing === 'leads' && !marketingGreen && salesGreen) return 'red-for-good-work';
	if (marketing === 'revenue' && sales === 'revenue') return 'revenue-for-both';
	const bothGreen = marketingGreen && salesGreen;
	if (bothGreen && isGreen(board('revenue', last))) return 'fine';
	if (marketing === 'shared' || sales === 'shared') return 'shared-by-one';
	if (bothGreen) return 'green-and-poorer';
	return marketingGreen || salesGreen ? 'two-yardsticks' : 'both-red';
}
