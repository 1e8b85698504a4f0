// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordEnding } from '~/stores/plays';
import { recordAnswer } from '~/stores/quiz';
import { answer, emptyBrowser, island, messages, question, untilAlive } from './quiz-page';

beforeEach(emptyBrowser);
afterEach(cleanup);

const filled = () =>
	[...document.querySelectorAll('.quiz-score .button:not(.quiet)')].map(({ textContent }) => textContent);

const listed = () => [...document.querySelectorAll('.listed a')].map((link) => link.getAttribute('href'));

async function answerAll(first: string): Promise<void> {
	recordAnswer('01-first', 'third', ['aa', 'bb', 'cc']);
	render(island);
	await untilAlive();
	await answer('first', first);
	await answer('second', 'one', 'two');
	await answer('third');
}

describe('the end of a quiz', () => {
	it('names what is still open, then what deserves a second look, and how the score is counted', async () => {
		render(island);
		await untilAlive();
		await answer('first', 'three');
		expect(screen.getByText(/Checked: 1 of 3/)).toBeTruthy();
		expect(listed()).toEqual(['#second', '#third']);
		expect(filled()).toEqual([]);
		await answer('second', 'one', 'two');
		await answer('third');
		expect(await screen.findByText('1 of 3 right.')).toBeTruthy();
		expect(screen.getByText(messages.scoreRule)).toBeTruthy();
		expect(listed()).toEqual(['#first', '#third']);
		expect(filled()).toEqual(['Back to the lesson “First”']);
	});

	it('tries again the missed question alone, and goes there', async () => {
		await answerAll('three');
		expect(filled()).toEqual(['Try 1 question again']);
		screen.getByRole('button', { name: 'Try 1 question again' }).click();
		await waitFor(() => expect(document.activeElement?.textContent).toBe('What?'));
		expect(location.hash).toBe('#first');
		expect(question('first').getByLabelText<HTMLInputElement>('three').checked).toBe(false);
		expect(screen.getByText(/Checked: 2 of 3/)).toBeTruthy();
	});

	it('leads to the role-play when all is right, and on once that has been played', async () => {
		await answerAll('yes');
		expect(screen.getByText('All right: 3 of 3.')).toBeTruthy();
		expect(filled()).toEqual(['Start the role-play “Cold leads”']);
		recordEnding('cold-leads', 'agreed');
		await waitFor(() => expect(filled()).toEqual(['Next: Second']));
	});

	it('starts anew', async () => {
		await answerAll('three');
		screen.getByRole('button', { name: messages.again }).click();
		expect(await screen.findByText(/Checked: 0 of 3/)).toBeTruthy();
		expect(question('first').getByLabelText<HTMLInputElement>('three').checked).toBe(false);
		expect(location.hash).toBe('#first');
	});
});
