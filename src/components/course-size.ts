import type { Locale } from '../core/locale';
import { fill, plural } from '../i18n/format';
import { course } from '../library/course';
import { messages } from '../library/messages';

/** How big the course is, counted from its content, in words: «3 урока», «1 сцена», «37 минут». */
export function courseSize(locale: Locale): {
	lessons: string;
	scenes: string;
	played: string;
	time: string;
} {
	const { lessons, scenarios } = course(locale);
	const { map } = messages(locale);
	const total = minutesOf([...lessons, ...scenarios.map(({ scenario }) => scenario)]);
	return {
		lessons: unbroken(plural(locale, map.lessons, lessons.length)),
		scenes: unbroken(plural(locale, map.scenes, scenarios.length)),
		played: plural(locale, map.played, scenarios.length),
		time: unbroken(lasts(locale, total)),
	};
}

/** A number stays in one line with what it counts. */
function unbroken(words: string): string {
	return words.replaceAll(' ', '\u00a0');
}

export function minutesOf(parts: readonly { minutes: number }[]): number {
	return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Minutes in words; from two hours on, hours and fives of minutes. */
export function lasts(locale: Locale, minutes: number): string {
	const { map, site } = messages(locale);
	if (minutes < 120) return plural(locale, site.minutes, minutes);
	const rounded = Math.round(minutes / 5) * 5;
	const hours = plural(locale, map.hours, Math.floor(rounded / 60));
	return rounded % 60 === 0 ? hours : fill(map.hoursAndMinutes, { hours, count: rounded % 60 });
}
