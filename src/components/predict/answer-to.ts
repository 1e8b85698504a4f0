import type { Advisor } from '../../core/advisor/schema';
import { byId } from '../../core/by-id';
import type { Locale, Localized } from '../../core/locale';
import { fill } from '../../i18n/format';
import { messages } from '../../library/messages';

/** An answer behind what was asked in short, e.g. «Сколько есть времени: «Дни»». */
export function answerTo(
	locale: Locale,
	{ factors }: Pick<Localized<Advisor>, 'factors'>,
	factor: string,
	level: string,
): string {
	const { advice } = messages(locale);
	const { name, levels } = byId(factors, factor);
	return fill(advice.yourAnswer, { name, answer: byId(levels, level).label });
}
