import { forgetAnswers as rule } from '../core/quiz/forget';
import { verb } from './progress';

export const forgetAnswers = verb(rule);
