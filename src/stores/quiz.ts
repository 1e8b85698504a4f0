import * as quiz from '../core/quiz/record';
import { verb } from './progress';

/* Apart from the other verbs of the record, since only quizzes need these. */

export const recordAnswer = verb(quiz.recordAnswer);
export const recordCheck = verb(quiz.recordCheck);
export const resetQuiz = verb(quiz.resetQuiz);
export const forgetAnswers = verb(quiz.forgetAnswers);
