import type { AstroGlobal } from 'astro';
import type { Locale } from '../../core/locale';
import { type CourseLesson, course } from '../../library/course';

/** The lesson on whose page an author's tag is printed. @throws on any other page */
export function lessonOf({
	currentLocale,
	params,
}: Pick<AstroGlobal, 'currentLocale' | 'params'>): CourseLesson {
	const found = course(currentLocale as Locale).lessons.find(({ id }) => id === params.id);
	if (!found) throw new Error(`There is no lesson "${params.id}".`);
	return found;
}
