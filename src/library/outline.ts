import type { Locale } from '../core/locale';
import type { CourseOutline } from '../core/progress/summary';
import { lessons, localized, quizzes, scenarios } from './content';

/** What the course consists of, in one language, with no more than progress needs. */
export async function courseOutline(locale: Locale): Promise<CourseOutline> {
	return {
		lessons: (await lessons(locale)).map(({ id, entry }) => ({ id, title: entry.data.title })),
		quizzes: (await quizzes()).map(({ id, data }) => ({
			id,
			title: localized(data.title, locale),
			questions: data.questions.map((question) =>
				question.kind === 'order'
					? { id: question.id, kind: question.kind, items: question.items.map((item) => ({ id: item.id })) }
					: {
							id: question.id,
							kind: question.kind,
							answers: question.answers.map((answer) => ({ id: answer.id, correct: answer.correct })),
						},
			),
		})),
		scenarios: (await scenarios()).map(({ id, data }) => ({
			id,
			title: localized(data.title, locale),
			endings: Object.fromEntries(
				Object.entries(data.endings).map(([ending, { title }]) => [ending, localized(title, locale)]),
			),
		})),
	};
}
