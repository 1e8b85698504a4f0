import type { Kit, Wish } from '~/core/agenda/kit';
import { fill, plural } from '~/i18n/format';
import type { desk } from '~/i18n/ru/desk';

export type DeskMessages = typeof desk;

/** «45 минут», «4 часа», «2 часа 30 минут». */
export function duration(locale: string, messages: DeskMessages, minutes: number): string {
	if (minutes < 120) return plural(locale, messages.minutesLong, minutes);
	const hours = plural(locale, messages.hoursLong, Math.floor(minutes / 60));
	const rest = minutes % 60;
	return rest === 0 ? hours : `${hours} ${plural(locale, messages.minutesLong, rest)}`;
}

/** The name of a goal or skill. */
export function goalTitle({ goals, skills }: Kit, id: string): string {
	return [...goals, ...skills.subjects].find((one) => one.id === id)?.title ?? '';
}

/** «16 человек · 60 минут · на русском». */
export function wishInWords(kit: Kit, messages: DeskMessages, { people, minutes, language }: Wish): string {
	return [
		plural(kit.locale, messages.peopleLong, people),
		duration(kit.locale, messages, minutes),
		messages.languages[language],
	].join(' · ');
}

export function minutesInWords(messages: DeskMessages, count: number): string {
	return fill(messages.minutesShort, { count });
}

/** The name of an agenda that is printed as it stands. */
export function readyTitle(
	kit: Kit,
	messages: DeskMessages,
	{ goal, minutes }: Pick<Wish, 'goal' | 'minutes'>,
): string {
	return fill(messages.readyTitle, {
		goal: goalTitle(kit, goal),
		duration: duration(kit.locale, messages, minutes),
	});
}
