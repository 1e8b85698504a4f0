import type { Locale } from '../core/locale';
import type { CourseOutline } from '../core/progress/summary';
import type { WrittenOutline } from '../core/progress/written';
import { course } from './course';

/** What the course consists of, in one language, with no more than progress needs. */
export function courseOutline(locale: Locale): CourseOutline {
	const { lessons, scenarios } = course(locale);
	return {
		lessons: lessons.map(({ id, title }) => ({ id, title })),
		quizzes: lessons.map(({ id, quiz }) => ({
			id,
			title: quiz.title,
			questions: quiz.questions.map((question) =>
				question.kind === 'order'
					? { id: question.id, kind: question.kind, items: question.items.map((item) => ({ id: item.id })) }
					: {
							id: question.id,
							kind: question.kind,
							answers: question.answers.map((answer) => ({ id: answer.id, correct: answer.correct })),
						},
			),
		})),
		scenarios: scenarios.map(({ id, script: { title, endings } }) => ({
			id,
			title,
			endings: Object.fromEntries(Object.entries(endings).map(([ending, { title: name }]) => [ending, name])),
		})),
	};
}

/** What a learner can write in each lesson, to be shown together with what they wrote. */
export function writtenOutline(locale: Locale): WrittenOutline {
	return course(locale).lessons.map(({ id, title, sheet }) => ({
		id,
		title,
		sheet: sheet.title,
		rows: sheet.rows.map(({ id: row, label }) => ({ id: row, label })),
	}));
}
