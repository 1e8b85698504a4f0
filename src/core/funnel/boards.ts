import { type MarketingMeasure, rules, type SalesMeasure, type Settings } from './rules';
import type { Month } from './run';

/** A number that a department answers for, beside what was wanted. */
export interface Score {
	readonly reached: number;
	readonly wanted: number;
}

export const isGreen = ({ reached, wanted }: Score) => reached >= wanted;

/** What a department's board says of some months together: the number that it is judged by. */
export function board(measure: MarketingMeasure | SalesMeasure, months: readonly Month[]): Score {
	const { targets } = rules;
	const kind = measure === 'shared' ? 'demos' : measure === 'revenue' ? 'contracts' : measure;
	const reached = {
		leads: (month: Month) => month.handed.all,
		calls: (month: Month) => month.called.all,
		contracts: (month: Month) => month.contracts,
		demos: (month: Month) => month.demos,
	}[kind];
	return { reached: sum(months, reached), wanted: targets[kind] * months.length };
}

/**
 * The two lines under the shared number. People whom nobody has time to call count for neither: whoever hands over
 * everybody does not do their share, and sales is not to blame for it. More requests than wanted raise no share, so that
 * a green number never stands over a share of sales that was missed.
 */
export function shares({ called, demos }: Month): { marketing: Score; sales: Score } {
	const { requests } = rules.targets;
	const due = Math.ceil((Math.min(called.fitting, requests) * rules.salesShare) / 100);
	return {
		marketing: { reached: called.fitting, wanted: requests },
		sales: { reached: demos, wanted: due },
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
	'flooded',
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

/** The name of what happened in a month: it speaks of the boards of this month and of no other. */
export function verdictOn(settings: Settings, month: Month): Verdict {
	const { marketing, sales } = settings;
	const isMet = (measure: MarketingMeasure | SalesMeasure) => isGreen(board(measure, [month]));
	const [marketingGreen, salesGreen] = [isMet(marketing), isMet(sales)];
	const bothGreen = marketingGreen && salesGreen;
	if (marketing === 'shared' && sales === 'shared') return bothGreen ? 'shared' : stuckIn(month);
	if (bothGreen && isMet('revenue')) return 'fine';
	if (marketing === 'revenue' && sales === 'revenue') return 'revenue-for-both';
	if (marketing === 'shared' || sales === 'shared') return 'shared-by-one';
	if (bothGreen) return 'green-and-poorer';
	if (marketing === 'leads' && salesGreen && !month.angry.sales) return 'red-for-good-work';
	return marketingGreen || salesGreen ? 'two-yardsticks' : 'both-red';
}

/** Which share is missed, or missed by more. */
function stuckIn(month: Month): Verdict {
	const { marketing, sales } = shares(month);
	if (sales.reached * marketing.wanted < marketing.reached * sales.wanted) return 'stuck-in-sales';
	return month.handed.all > month.called.all ? 'flooded' : 'stuck-in-marketing';
}
