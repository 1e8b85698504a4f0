import type { Locale } from '../core/locale';
import { plural } from '../i18n/format';
import { course } from '../library/course';
import { messages } from '../library/messages';

/** How big the course is, counted from its content, in words: «3 урока», «1 сцена», «37 минут». */
export function courseSize(locale: Locale): { lessons: string; scenes: string; time: string } {
	const { lessons, scenarios } = course(locale);
	const { map } = messages(locale);
	const minutes = [...lessons, ...scenarios.map(({ scenario }) => scenario)].map((part) => part.minutes);
	const total = minutes.reduce((sum, one) => sum + one, 0);
	return {
		lessons: unbroken(plural(locale, map.lessons, lessons.length)),
		scenes: unbroken(plural(locale, map.scenes, scenarios.length)),
		time: unbroken(lasts(locale, total)),
	};
}

/** A number stays in one line with what it counts. */
function unbroken(words: string): string {
	return words.replaceAll(' ', '\u00a0');
}

/** Minutes in words; from two hours on, hours. */
export function lasts(locale: Locale, minutes: number): string {
	const { map, site } = messages(locale);
	return minutes < 120
		? plural(locale, site.minutes, minutes)
		: plural(locale, map.hours, Math.round(minutes / 60));
}
