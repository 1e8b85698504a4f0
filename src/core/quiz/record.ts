import type { Progress, QuizRecord } from '../progress/progress';

export const noAnswers: QuizRecord = { answers: {}, checked: [] };

export function recordAnswer(
	progress: Progress,
	quizId: string,
	questionId: string,
	answerIds: readonly string[],
): Progress {
	return withQuiz(progress, quizId, ({ answers, checked }) => ({
		answers: { ...answers, [questionId]: [...answerIds] },
		checked,
	}));
}

/** From now on the feedback of the question is shown. */
export function recordCheck(progress: Progress, quizId: string, questionId: string): Progress {
	return withQuiz(progress, quizId, ({ answers, checked }) => ({
		answers,
		checked: [...new Set([...checked, questionId])],
	}));
}

export function resetQuiz(progress: Progress, quizId: string): Progress {
	const { [quizId]: _, ...others } = progress.quizzes;
	return { ...progress, quizzes: others };
}

/** The record without the answers to some questions, so that they can be answered again. */
export function forgetAnswers(progress: Progress, quizId: string, questionIds: readonly string[]): Progress {
	return withQuiz(progress, quizId, ({ answers, checked }) => ({
		answers: Object.fromEntries(Object.entries(answers).filter(([id]) => !questionIds.includes(id))),
		checked: checked.filter((id) => !questionIds.includes(id)),
	}));
}

function withQuiz(progress: Progress, id: string, change: (quiz: QuizRecord) => QuizRecord): Progress {
	const quiz = progress.quizzes[id] ?? noAnswers;
	return { ...progress, quizzes: { ...progress.quizzes, [id]: change(quiz) } };
}
