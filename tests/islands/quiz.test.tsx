// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { render as draw } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nothingYet } from '~/core/progress/record';
import { $progress } from '~/stores/progress';
import { recordAnswer, recordCheck } from '~/stores/quiz';
import { localEngine, useEngine } from '~/stores/storage';
import {
	answer,
	emptyBrowser,
	island,
	messages,
	notices,
	type QuestionId,
	question,
	untilAlive,
} from './quiz-page';

beforeEach(emptyBrowser);
afterEach(cleanup);

const verdict = (id: QuestionId) =>
	document.getElementById(id)?.querySelector('fieldset .feedback')?.textContent;

/** Each row of a checked question: its text, and what is said about it. */
const rows = (id: QuestionId) =>
	[...(document.getElementById(id)?.querySelectorAll('.numbered-row') ?? [])].map((row) => [
		row.querySelector('.answer span, .line')?.textContent,
		row.querySelector('.verdict, summary')?.textContent,
	]);

describe('a printed quiz', () => {
	// As the server draws it: no effect has run yet.
	const page = document.createElement('div');
	draw(island, page);
	const html = page.innerHTML;
	draw(null, page);

	it('explains every answer in a fold and has no button that needs JavaScript', () => {
		expect(html.match(/<details/g)).toHaveLength(3);
		expect(html).not.toContain('<button');
		for (const reason of ['first', 'then', 'last']) expect(html).toContain(reason);
	});

	it('has a field set with the question as its legend and heading for each question', () => {
		expect(html.match(/<fieldset><legend><h2/g)).toHaveLength(3);
		expect(html).toContain('type="radio"');
		expect(html).toContain('type="checkbox"');
	});

	it('leads to the lesson, to its practice and on', () => {
		for (const way of ['lessons/01-first/', 'scenarios/cold-leads/', 'lessons/02-second/']) {
			expect(html).toContain(`href="/en/${way}"`);
		}
	});
});

describe('a quiz', () => {
	it('names the principle of a question once it is checked, with a link where its lesson is written', async () => {
		render(island);
		await untilAlive();
		expect(screen.queryByText('A claim')).toBeNull();
		await answer('first', 'yes');
		expect(screen.getByText('A claim').getAttribute('href')).toContain(
			'en/lessons/01-first/#principle-one-claim',
		);
		await answer('second', 'one');
		expect(
			question('second')
				.getByText(/A later claim/)
				.querySelector('a'),
		).toBeNull();
	});

	it('takes an answer that is checked in the moment it is picked', async () => {
		render(island);
		await untilAlive();
		await answer('first', 'yes');
		expect(verdict('first')).toBe(messages.rightOne);
	});

	it('marks the options themselves, keeps them in their places and lists none twice', async () => {
		render(island);
		await untilAlive();
		await answer('second', 'two', 'three');
		expect(rows('second')).toEqual([
			['one', messages.missed],
			['two', messages.right],
			['three', messages.wrong],
		]);
		expect(question('second').getAllByText(/^(one|two|three)$/)).toHaveLength(3);
		expect(verdict('second')).toBe('Not quite. Right answers found: 1 of 2. Wrong ones picked: 1.');
	});

	it('describes each option by its mark and reason, and folds away why not to pick the others', async () => {
		render(island);
		await untilAlive();
		await answer('first', 'three');
		const described = question('first').getByLabelText('three').getAttribute('aria-describedby') ?? '';
		expect(document.getElementById(described)?.textContent).toBe('Wrong answerno');
		expect(rows('first')).toContainEqual(['a long answer', messages.whyNot]);
		expect(question('first').getByLabelText('a long answer').hasAttribute('aria-describedby')).toBe(false);
	});

	it('moves the focus to the verdict after a check', async () => {
		render(island);
		await untilAlive();
		await answer('first', 'three');
		expect(document.activeElement?.textContent).toBe(messages.wrongOne);
		expect(question('first').queryByRole('button', { name: messages.check })).toBeNull();
	});

	it('takes several answers where several are asked for', async () => {
		render(island);
		await untilAlive();
		for (const text of ['two', 'three', 'one', 'three']) question('second').getByLabelText(text).click();
		await answer('second');
		expect(verdict('second')).toBe('Right: you found all of them, 2 of 2.');
	});

	it('shows the right order, what stood in its place, and where the rest had been', async () => {
		recordAnswer('01-first', 'third', ['aa', 'cc', 'bb']);
		render(island);
		await untilAlive();
		await answer('third');
		expect(verdict('third')).toBe('Not quite. In place: 1 of 3. The right order:');
		expect(rows('third')).toEqual([
			['one', 'In place'],
			['two', 'You had it in place 3'],
			['three', 'You had it in place 2'],
		]);
	});

	it('shows everything where it was after a reload', async () => {
		const first = render(island);
		await untilAlive();
		await answer('first', 'yes');
		question('second').getByLabelText('two').click();
		first.unmount();
		$progress.set(nothingYet);
		render(island);
		await untilAlive();
		expect(verdict('first')).toBe(messages.rightOne);
		expect(question('second').getByLabelText<HTMLInputElement>('two').checked).toBe(true);
		expect(verdict('second')).toBeUndefined();
		expect(screen.getByText(/Checked: 1 of 3/)).toBeTruthy();
		expect(document.activeElement).toBe(document.body);
	});

	it('says when nothing can be saved', async () => {
		useEngine({ ...localEngine, works: () => false, write: () => false });
		render(island);
		await untilAlive();
		question('first').getByLabelText('yes').click();
		question('second').getByLabelText('two').click();
		await waitFor(() => expect(screen.getByText(notices.unsaved)).toBeTruthy());
		expect(question('first').getByLabelText<HTMLInputElement>('yes').checked).toBe(true);
	});

	it('keeps a checked answer when another is ticked before the scripts have arrived', async () => {
		recordAnswer('01-first', 'first', ['aa']);
		recordCheck('01-first', 'first');
		$progress.set(nothingYet);
		const form = document.createElement('form');
		form.id = 'first';
		form.className = 'question';
		form.innerHTML = '<input type="radio" name="answer" value="bb" checked>';
		document.body.append(form);
		render(island);
		await untilAlive();
		form.remove();
		expect($progress.get().quizzes['01-first']?.answers.first).toEqual(['aa']);
	});
});
