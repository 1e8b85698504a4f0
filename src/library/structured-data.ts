import type { Locale } from '../core/locale';
import { type CourseLesson, course } from './course';
import { messages } from './messages';
import { addressOf } from './site-address';

/* What search engines are told in the words of schema.org; addresses only where the build knows them. */

const schema = { '@context': 'https://schema.org' };
const free = { isAccessibleForFree: true, license: 'https://creativecommons.org/licenses/by/4.0/' };

export function courseData(locale: Locale): object {
	const { modules, lessons, scenarios } = course(locale);
	const { home } = messages(locale);
	const minutes = [...lessons, ...scenarios.map(({ script }) => script)].map((part) => part.minutes);
	const workload = duration(minutes.reduce((sum, one) => sum + one, 0));
	return {
		...schema,
		...courseName(locale),
		description: home.description,
		inLanguage: locale,
		...free,
		timeRequired: workload,
		teaches: modules.map(({ title }) => title),
		hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'Online', courseWorkload: workload },
	};
}

export function lessonData(
	locale: Locale,
	{ id, number, title, summary, minutes, objective }: CourseLesson,
): object {
	return {
		...schema,
		'@type': 'LearningResource',
		name: title,
		...addressIn(locale, `lessons/${id}/`),
		description: summary,
		inLanguage: locale,
		...free,
		learningResourceType: 'lesson',
		timeRequired: duration(minutes),
		teaches: objective,
		position: number,
		isPartOf: courseName(locale),
	};
}

function courseName(locale: Locale): object {
	return { '@type': 'Course', name: messages(locale).site.name, ...addressIn(locale, '') };
}

function addressIn(locale: Locale, path: string): object {
	const url = addressOf(`${locale}/${path}`);
	return url ? { '@id': url, url } : {};
}

/** @param minutes a whole number. @returns it in the notation of ISO 8601: 95 minutes are `PT1H35M` */
function duration(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	return `PT${hours ? `${hours}H` : ''}${minutes % 60 ? `${minutes % 60}M` : ''}`;
}
