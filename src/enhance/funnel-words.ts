import { board, isGreen, type Score, shares, sum, unseen } from '../core/funnel/boards';
import {
	capacity,
	type MarketingMeasure,
	rules,
	type SalesMeasure,
	type Settings,
} from '../core/funnel/rules';
import type { Month } from '../core/funnel/run';
import { fill, plural } from '../i18n/format';
import type { Messages } from '../i18n/ru';

/** The language of a page, and what the model says in it. */
export interface Speech {
	readonly locale: string;
	readonly said: Messages['funnel']['said'];
}

/** Up to which bar each of `said.bars` is true. */
const barsUpTo = [0, 30, 50, rules.bar.most];

export function barText({ said }: Speech, bar: number): string {
	return fill(said.points, { whom: said.bars[barsUpTo.findIndex((most) => bar <= most)] ?? '', bar });
}

export function daysText({ said, locale }: Speech, days: number): string {
	if (days === 0) return said.sameDay;
	return days === 1 ? said.nextDay : plural(locale, said.inDays, days);
}

export function scoreText(
	speech: Speech,
	measure: MarketingMeasure | SalesMeasure,
	{ reached, wanted }: Score,
): string {
	const show = (number: number) => amount(speech.locale, measure, number);
	return fill(speech.said.score[measure], { reached: show(reached), wanted: show(wanted) });
}

export const colour = ({ said }: Speech, score: Score) => (isGreen(score) ? said.green : said.red);

/** The department's line under the shared number; empty unless it is judged by that. */
export function shareText({ said }: Speech, { marketing, sales }: Settings, month: Month) {
	const under = shares(month);
	return {
		marketing: marketing === 'shared' ? fill(said.shares.marketing, { ...under.marketing }) : '',
		sales: sales === 'shared' ? fill(said.shares.sales, { ...under.sales }) : '',
	};
}

export function angryText({ said, locale }: Speech, { angry, handed, called }: Month): string {
	const { marketing, sales } = angry;
	const uncalled = handed.all - called.all;
	const unfit = called.all - called.fitting;
	const sentences = [
		marketing && plural(locale, said.angry.uncalled, uncalled),
		sales && (sales === 'idle' ? said.angry.idle : plural(locale, said.angry.unfit, unfit)),
	].filter(Boolean);
	return sentences.join(' ') || said.angry.none;
}

/** What the boards of a month show, in a line. */
export function briefText(
	speech: Speech,
	{ marketing, sales }: Settings,
	month: Month,
	most: number,
): string {
	const shown = (measure: MarketingMeasure | SalesMeasure) => {
		const score = board(measure, [month]);
		return `${scoreText(speech, measure, score)}, ${colour(speech, score)}`;
	};
	const { number } = month;
	return fill(speech.said.brief, { month: number, most, marketing: shown(marketing), sales: shown(sales) });
}

/** To where the bar and the wait have moved by themselves. */
export const currentText = (speech: Speech, { number, bar, days }: Month) =>
	fill(speech.said.current, { month: number, bar, days: daysText(speech, days) });

/** The cells of a month's row. */
export function rowOf(speech: Speech, { marketing, sales }: Settings, month: Month): string[] {
	const { said, locale } = speech;
	const cell = (measure: MarketingMeasure | SalesMeasure) => {
		const score = board(measure, [month]);
		return `${amount(locale, measure, score.reached)} ${colour(speech, score)}`;
	};
	const { marketing: one, sales: other } = month.angry;
	const who = one && other ? 'both' : one ? 'marketing' : other ? 'sales' : 'none';
	return [
		String(month.number),
		cell(marketing),
		cell(sales),
		millions(locale, month.contracts),
		String(unseen([month])),
		said.angryShort[who],
	];
}

/** What a run comes to, in the order of the table that compares runs. */
export function totalsOf(locale: string, months: readonly Month[]): string[] {
	const numbers = [
		sum(months, ({ arrived }) => arrived.fitting),
		months.length * capacity,
		sum(months, ({ handed }) => handed.all),
		sum(months, ({ called }) => called.fitting),
		sum(months, ({ demos }) => demos),
		sum(months, ({ contracts }) => contracts),
		sum(months, ({ angry }) => (Object.keys(angry).length > 0 ? 1 : 0)),
	];
	return numbers.map((number) => new Intl.NumberFormat(locale).format(number));
}

/** So many contracts in millions of roubles. */
export function millions(locale: string, contracts: number): string {
	const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
	return new Intl.NumberFormat(locale, digits).format((contracts * rules.price) / 1000);
}

const amount = (locale: string, measure: MarketingMeasure | SalesMeasure, number: number) =>
	measure === 'revenue' ? millions(locale, number) : String(number);
