import type { Locale } from '../core/locale';
import { fill } from '../i18n/format';
import { course as courseIn } from './course';
import { messages } from './messages';

/** A page of the way through the course: a lesson, or the close of a module after its last lesson. */
interface Stop {
	/** Address after the locale. */
	readonly path: string;
	/** What a link says that goes forward to it, and one that goes back. */
	readonly onward: string;
	readonly back: string;
}

/** The pages before and after one, as a learner goes through the course. */
export function neighboursOf(
	locale: Locale,
	path: string,
): { previous: Stop | undefined; next: Stop | undefined } {
	const stops = stopsIn(locale);
	const here = stops.findIndex((stop) => stop.path === path);
	if (here < 0) throw new Error(`"${path}" is no page of the way through the course.`);
	return { previous: stops[here - 1], next: stops[here + 1] };
}

function stopsIn(locale: Locale): Stop[] {
	const { course, modules } = messages(locale);
	return courseIn(locale).modules.flatMap(({ id, number, lessons }) => [
		...lessons.map(({ id: lesson, title }, index) => ({
			path: `lessons/${lesson}/`,
			/* Past the close of a module stands another one. */
			onward: index === 0 ? fill(modules.toNext, { number, title }) : fill(course.next, { title }),
			back: index === lessons.length - 1 ? fill(modules.toLast, { title }) : fill(course.previous, { title }),
		})),
		{
			path: `modules/${id}/`,
			onward: fill(modules.onward, { number }),
			back: fill(modules.back, { number }),
		},
	]);
}
