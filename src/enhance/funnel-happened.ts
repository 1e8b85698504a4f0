import { board, isGreen, sum, verdictOn } from '../core/funnel/boards';
import {
	isSame,
	judgedApart,
	monthsIn,
	rules,
	type Settings,
	seed,
	wayNames,
	ways,
} from '../core/funnel/rules';
import { type Month, run } from '../core/funnel/run';
import { fill } from '../i18n/format';
import type { Speech } from './funnel-words';

/** What is said once enough months have passed. */
export interface Happened {
	readonly guessed: string;
	readonly name: string;
	readonly text: string;
}

/** The month after which the boards were to be guessed, and the one from which a run has a name. */
const guessedMonth = 6;
const namedMonth = 3;

export function happenedIn(
	{ said }: Speech,
	settings: Settings,
	months: readonly Month[],
	guess: string | undefined,
): Happened {
	const month = months[guessedMonth - 1];
	const fact = month && greenIn(settings, month);
	const right = fact === guess ? said.guessRight : said.guessWrong;
	const guessed =
		fact && guess && isSame(settings, judgedApart) ? fill(right, { fact: said.guesses[fact] }) : '';
	const last = months.at(-1);
	if (!last || last.number < namedMonth) return { guessed, name: '', text: said.later };
	return { guessed, ...said.verdicts[verdictOn(settings, last)] };
}

export function greenIn({ marketing, sales }: Settings, month: Month): keyof Speech['said']['guesses'] {
	const isMarketingGreen = isGreen(board(marketing, [month]));
	if (isGreen(board(sales, [month]))) return isMarketingGreen ? 'both' : 'sales';
	return isMarketingGreen ? 'marketing' : 'none';
}

/** Half a year in one way, beside the other ways. */
export function happenedInSmall(
	{ said }: Speech,
	settings: Settings,
	months: readonly Month[],
	guess: string | undefined,
): Happened {
	const { later, right, wrong, seen, happened } = said.small;
	const way = wayNames.find((one) => isSame(ways[one], settings));
	if (months.length < monthsIn.small || !way) return { guessed: '', name: '', text: later };
	const inEachWay = (of: (month: Month) => number): Record<string, number> =>
		Object.fromEntries(wayNames.map((one) => [one, sum(run(ways[one], seed, monthsIn.small), of)]));
	const needed = (rules.people / rules.fittingEvery) * monthsIn.small;
	const figures = fill(seen, { ...inEachWay(({ demos }) => demos), needed });
	const answer = guess ? `${guess === 'shared' ? right : wrong} ` : '';
	const { name, text } = happened[way];
	const told =
		way === 'shared'
			? inEachWay(({ contracts }) => contracts)
			: inEachWay(({ handed, called }) => handed.all - called.all);
	return { guessed: answer + figures, name, text: fill(text, told) };
}
