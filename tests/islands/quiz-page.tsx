import { screen, within } from '@testing-library/preact';
import { localize } from '~/core/locale';
import { nothingYet } from '~/core/progress/record';
import { quizSchema } from '~/core/quiz/schema';
import { progress as notices } from '~/i18n/en/progress';
import { quiz as messages } from '~/i18n/en/quiz';
import { Quiz } from '~/islands/quiz/Quiz';
import { $progress, $setAside, $unsaved } from '~/stores/progress';
import { localEngine, useEngine } from '~/stores/storage';
import { fixture } from '../fixtures/read';

export { messages, notices };

const quiz = localize(quizSchema.parse(fixture('quizzes/sound.yaml')), 'en');
const around = {
	lesson: { id: '01-first', title: 'First' },
	scenarios: [{ id: 'cold-leads', title: 'Cold leads' }],
	onward: { path: 'lessons/02-second/', words: 'Next: Second' },
	principles: {
		'one-claim': { name: 'A claim', lesson: '01-first' },
		'later-claim': { name: 'A later claim', lesson: undefined },
	},
};

export const island = (
	<Quiz id="01-first" locale="en" quiz={quiz} around={around} messages={messages} notices={notices} />
);

export type QuestionId = 'first' | 'second' | 'third';

export function emptyBrowser(): void {
	localStorage.clear();
	history.replaceState(null, '', location.pathname);
	useEngine(localEngine);
	$progress.set(nothingYet);
	$setAside.set(null);
	$unsaved.set(false);
}

/** The form of the question with this id. */
export function question(id: QuestionId) {
	const form = document.getElementById(id);
	if (!form) throw new Error(`no question ${id}`);
	return within(form);
}

/** The island is alive when it can check answers. */
export const untilAlive = () => screen.findAllByRole('button', { name: messages.check });

/** Picks the answers and checks them. */
export async function answer(id: QuestionId, ...texts: string[]): Promise<void> {
	for (const text of texts) question(id).getByLabelText(text).click();
	question(id).getByRole('button', { name: messages.check }).click();
	await question(id).findByText(/^(Right|Not|The order)/, { selector: '.feedback' });
}
