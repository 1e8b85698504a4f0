import { board, isGreen, sum, unseen, verdictOn } from '../core/funnel/boards';
import { isSame, paidApart, type Settings, seed } from '../core/funnel/rules';
import { type Month, run } from '../core/funnel/run';
import { fill, plural } from '../i18n/format';
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
		fact && guess && isSame(settings, paidApart) ? fill(right, { fact: said.guesses[fact] }) : '';
	if (months.length < namedMonth) return { guessed, name: '', text: said.later };
	return { guessed, ...said.verdicts[verdictOn(settings, months)] };
}

export function greenIn({ marketing, sales }: Settings, month: Month): keyof Speech['said']['guesses'] {
	const isMarketingGreen = isGreen(board(marketing, [month]));
	if (isGreen(board(sales, [month]))) return isMarketingGreen ? 'both' : 'sales';
	return isMarketingGreen ? 'marketing' : 'none';
}

/** Three months with marketing paid for leads or for revenue: it makes little difference in the middle. */
export function happenedInSmall(
	{ said, locale }: Speech,
	settings: Settings,
	months: readonly Month[],
	guess: string | undefined,
): Happened {
	const { name, end, answer, right, wrong } = said.small;
	if (months.length < namedMonth) return { guessed: '', name: '', text: said.later };
	const seen = (some: readonly Month[]) => sum(some, ({ demos }) => demos);
	const otherPay = settings.marketing === 'leads' ? 'revenue' : 'leads';
	const other = run({ ...settings, marketing: otherPay }, seed, months.length);
	const text = [
		fill(plural(locale, end, seen(months)), { unseen: unseen(months) }),
		fill(answer, { other: seen(other) }),
	];
	return { guessed: guess ? (guess === 'same' ? right : wrong) : '', name, text: text.join(' ') };
}
