import { board, isGreen, sum, unseen, verdictOn } from '../core/funnel/boards';
import { isSame, judgedApart, rules, type Settings, seed } from '../core/funnel/rules';
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

/** Three months with marketing judged by leads or by revenue, and what a year of both would come to. */
export function happenedInSmall(
	{ said, locale }: Speech,
	settings: Settings,
	months: readonly Month[],
	guess: string | undefined,
): Happened {
	const { name, end, answer, right, wrong } = said.small;
	if (months.length < namedMonth) return { guessed: '', name: '', text: said.later };
	const seen = (marketing: Settings['marketing'], count: number) =>
		sum(run({ ...settings, marketing }, seed, count), ({ demos }) => demos);
	const { marketing } = settings;
	const here = seen(marketing, months.length);
	const text = [
		fill(plural(locale, end, here), { unseen: unseen(months) }),
		fill(answer, {
			other: seen(marketing === 'leads' ? 'revenue' : 'leads', months.length),
			leads: seen('leads', 12),
			revenue: seen('revenue', 12),
			needed: (rules.people / rules.fittingEvery) * 12,
		}),
	];
	return { guessed: guess ? (guess === 'same' ? right : wrong) : '', name, text: text.join(' ') };
}
