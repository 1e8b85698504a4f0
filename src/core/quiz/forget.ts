import type { Progress, QuizRecord } from '../progress/progress';
import { noAnswers } from '../progress/record';

/** The record without the answers to some questions, so that they can be answered again. */
export function forgetAnswers(progress: Progress, quizId: string, questionIds: readonly string[]): Progress {
	const { answers, checked } = progress.quizzes[quizId] ?? noAnswers;
	const quiz: QuizRecord = {
		answers: Object.fromEntries(Object.entries(answers).filter(([id]) => !questionIds.includes(id))),
		checked: checked.filter((id) => !questionIds.includes(id)),
	};
	return { ...progress, quizzes: { ...progress.quizzes, [quizId]: quiz } };
}
