import type { Localized } from '~/core/locale';
import type { Question, Quiz } from '~/core/quiz/schema';
import type { quiz } from '~/i18n/ru/quiz';

export type QuizText = Localized<Quiz>;
export type QuestionText = Localized<Question>;
export type PickQuestion = Extract<QuestionText, { answers: unknown }>;
export type OrderQuestion = Extract<QuestionText, { items: unknown }>;
/** What the page only prints stays out of the script's data. */
export type QuizMessages = Omit<typeof quiz, 'description' | 'lead' | 'noScript'>;

interface Titled {
	readonly id: string;
	readonly title: string;
}

/** What surrounds the quiz in the course. */
export interface Surroundings {
	readonly lesson: Titled;
	/** Role-plays that practise the lesson. */
	readonly scenarios: readonly Titled[];
	/** What comes after the lesson: the next one, or the close of its module. */
	readonly onward: { readonly path: string; readonly words: string };
	/** Id → the principle that a question names. */
	readonly principles: Readonly<Record<string, PrincipleName>>;
}

export interface PrincipleName {
	readonly name: string;
	/** The lesson that teaches it, once that is written. */
	readonly lesson: string | undefined;
}

/** The id of the part that tells the score; no id of an author has an underscore. */
export const resultId = 'quiz_result';
