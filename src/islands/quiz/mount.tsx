import { hydrate } from 'preact';
import { Quiz, type QuizProps } from './Quiz';

/** Brings a printed quiz to life. */
export function mountQuiz(root: Element, props: QuizProps): void {
	hydrate(<Quiz {...props} />, root);
}
