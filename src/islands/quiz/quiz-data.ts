import type { Localized } from '~/core/locale';
import type { Question, Quiz } from '~/core/quiz/schema';
import type { quiz } from '~/i18n/ru/quiz';

export type QuizText = Localized<Quiz>;
export type QuestionText = Localized<Question>;
export type PickQuestion = Extract<QuestionText, { answers: unknown }>;
export type OrderQuestion = Extract<QuestionText, { items: unknown }>;
export type QuizMessages = typeof quiz;
