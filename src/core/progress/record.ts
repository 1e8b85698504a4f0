import type { Notes, PlayRecord, Progress, QuizRecord } from './progress';

export const nothingYet: Progress = { version: 1, lessons: {}, quizzes: {}, plays: {} };

export const noAnswers: QuizRecord = { answers: {}, checked: [] };

/** @param day `2026-03-19`; the first reading counts */
export function markRead(progress: Progress, lessonId: string, day: string): Progress {
	return { ...progress, lessons: { [lessonId]: day, ...progress.lessons } };
}

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

/** @param choices the whole path of the present play */
export function recordPlay(progress: Progress, scenarioId: string, choices: readonly string[]): Progress {
	return withPlay(progress, scenarioId, { choices: [...choices] });
}

export function recordEnding(progress: Progress, scenarioId: string, endingId: string): Progress {
	const endings = progress.plays[scenarioId]?.endings ?? [];
	return withPlay(progress, scenarioId, { endings: [...new Set([...endings, endingId])] });
}

/** @param choices the whole path of a play that has reached an ending */
export function recordFinished(progress: Progress, scenarioId: string, choices: readonly string[]): Progress {
	const finished = progress.plays[scenarioId]?.finished ?? [];
	return withPlay(progress, scenarioId, {
		finished: [...new Set([choices.join('.'), ...finished])].slice(0, 2),
	});
}

/** @param phrase kept as typed; a blank one is forgotten */
export function recordPhrase(progress: Progress, scenarioId: string, phrase: string): Progress {
	return withPlay(progress, scenarioId, { phrase: phrase.trim() ? phrase : undefined });
}

/** @param path address after the locale, e.g. `lessons/01-why-conflict/` */
export function rememberPlace(progress: Progress, path: string): Progress {
	return { ...progress, last: path };
}

/**
 * Remembers what the learner writes into a field of a lesson.
 * @param text kept as typed; a blank one is forgotten
 */
export function recordNote(progress: Progress, lessonId: string, fieldId: string, text: string): Progress {
	const { [lessonId]: old = {}, ...lessons } = progress.notes ?? {};
	const { [fieldId]: _, ...fields } = old;
	const written: Notes = text.trim() ? { ...fields, [fieldId]: text } : fields;
	const notes = Object.keys(written).length > 0 ? { ...lessons, [lessonId]: written } : lessons;
	return { ...progress, notes: Object.keys(notes).length > 0 ? notes : undefined };
}

function withQuiz(progress: Progress, id: string, change: (quiz: QuizRecord) => QuizRecord): Progress {
	const quiz = progress.quizzes[id] ?? noAnswers;
	return { ...progress, quizzes: { ...progress.quizzes, [id]: change(quiz) } };
}

function withPlay(progress: Progress, id: string, change: Partial<PlayRecord>): Progress {
	const play = { choices: [], endings: [], ...progress.plays[id], ...change };
	return { ...progress, plays: { ...progress.plays, [id]: play } };
}
