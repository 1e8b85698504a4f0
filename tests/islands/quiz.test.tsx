// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { render as draw } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localize } from '~/core/locale';
import { nothingYet } from '~/core/progress/record';
import { quizSchema } from '~/core/quiz/schema';
import { progress as notices } from '~/i18n/en/progress';
import { quiz as messages } from '~/i18n/en/quiz';
import { Quiz } from '~/islands/quiz/Quiz';
import { $progress, $setAside, $unsaved } from '~/stores/progress';
import { localEngine, useEngine } from '~/stores/storage';
import { fixture } from '../fixtures/read';

const quiz = localize(quizSchema.parse(fixture('quizzes/sound.yaml')), 'en');
const island = <Quiz id="01-first" quiz={quiz} messages={messages} notices={notices} />;

beforeEach(() => {
	localStorage.clear();
	useEngine(localEngine);
	$progress.set(nothingYet);
	$setAside.set(null);
	$unsaved.set(false);
});
afterEach(cleanup);

/** The form of the question with this id. */
function question(id: 'first' | 'second' | 'third') {
	const form = document.getElementById(id);
	if (!form) throw new Error(`no question ${id}`);
	return within(form);
}

/** Clicks and waits until the island has drawn what came of it. */
async function press(element: HTMLElement) {
	element.click();
	await new Promise((resolve) => setTimeout(resolve, 30));
}

async function check(id: 'first' | 'second' | 'third') {
	await press(question(id).getByRole('button', { name: messages.check }));
}

const reasons = (id: 'first' | 'second' | 'third') =>
	[...(document.getElementById(id)?.querySelectorAll('.explanations li') ?? [])].map(
		({ textContent }) => textContent,
	);

const itemsInOrder = () =>
	[...document.querySelectorAll('.order > li > span:first-child')].map(({ textContent }) => textContent);

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

	it('has a field set with the question as its legend for each question', () => {
		expect(html.match(/<fieldset><legend>/g)).toHaveLength(3);
		expect(html).toContain('type="radio"');
		expect(html).toContain('type="checkbox"');
	});
});

describe('a quiz', () => {
	it('asks for an answer before it checks', async () => {
		render(island);
		await check('first');
		expect(question('first').getByRole('status').textContent).toBe(messages.pickFirst);
		expect(reasons('first')).toEqual([]);
	});

	it('takes an answer that is checked in the moment it is picked', async () => {
		render(island);
		question('first').getByRole('radio', { name: 'yes' }).click();
		await check('first');
		expect(question('first').getByRole('status').textContent).toBe(messages.right);
	});

	it('explains all answers after the check, the picked one first, and moves the focus there', async () => {
		render(island);
		await press(question('first').getByRole('radio', { name: 'three' }));
		await check('first');
		expect(question('first').getByRole('status').textContent).toBe(messages.wrong);
		expect(reasons('first')[0]).toContain('three');
		expect(reasons('first')[0]).toContain(messages.yours);
		expect(reasons('first')).toHaveLength(3);
		expect(document.activeElement?.textContent).toBe(messages.feedback);
		expect(question('first').queryByRole('button', { name: messages.check })).toBeNull();
	});

	it('takes several answers where several are asked for', async () => {
		render(island);
		await press(question('second').getByRole('checkbox', { name: 'two' }));
		await press(question('second').getByRole('checkbox', { name: 'three' }));
		await press(question('second').getByRole('checkbox', { name: 'one' }));
		await press(question('second').getByRole('checkbox', { name: 'three' }));
		await check('second');
		expect(question('second').getByRole('status').textContent).toBe(messages.rightPick);
	});

	it('sorts with buttons, says where an item went and keeps the focus on the button', async () => {
		render(island);
		const before = itemsInOrder();
		expect(before).not.toEqual(['one', 'two', 'three']);
		const last = before.at(-1) ?? '';
		const up = question('third').getByRole('button', { name: `Move up: ${last}` });
		up.focus();
		await press(up);
		expect(itemsInOrder()).toEqual([before[0], last, before[1]]);
		expect(screen.getByText(`${last}: place 2 of 3`)).toBeTruthy();
		expect(document.activeElement?.getAttribute('aria-label')).toBe(`Move up: ${last}`);
		await press(question('third').getByRole('button', { name: `Move up: ${last}` }));
		expect(itemsInOrder()).toEqual([last, before[0], before[1]]);
	});

	it('shows everything where it was after a reload', async () => {
		const first = render(island);
		await press(question('first').getByRole('radio', { name: 'yes' }));
		await check('first');
		await press(question('second').getByRole('checkbox', { name: 'two' }));
		first.unmount();
		$progress.set(nothingYet);
		render(island);
		await new Promise((resolve) => setTimeout(resolve, 30));
		expect(question('first').getByRole('status').textContent).toBe(messages.right);
		expect(question('second').getByRole<HTMLInputElement>('checkbox', { name: 'two' }).checked).toBe(true);
		expect(reasons('second')).toEqual([]);
		expect(screen.getByText('1 of 3 answered')).toBeTruthy();
		expect(document.activeElement).toBe(document.body);
	});

	it('names at the end the questions that deserve a second look, and starts anew', async () => {
		render(island);
		await press(question('first').getByRole('radio', { name: 'three' }));
		await check('first');
		await press(question('second').getByRole('checkbox', { name: 'one' }));
		await press(question('second').getByRole('checkbox', { name: 'two' }));
		await check('second');
		expect(screen.queryByText(messages.lookAgain)).toBeNull();
		await check('third');
		expect(screen.getByText('1 of 3 right')).toBeTruthy();
		expect(screen.getByText(messages.lookAgain)).toBeTruthy();
		expect([...document.querySelectorAll('.missed a')].map((link) => link.getAttribute('href'))).toEqual([
			'#first',
			'#third',
		]);
		await press(screen.getByRole('button', { name: messages.again }));
		expect(screen.getByText('0 of 3 answered')).toBeTruthy();
		expect(question('first').getByRole<HTMLInputElement>('radio', { name: 'three' }).checked).toBe(false);
		expect(document.activeElement?.className).toBe('quiz');
	});

	it('says when nothing can be saved', async () => {
		useEngine({ ...localEngine, works: () => false, write: () => false });
		render(island);
		await press(question('first').getByRole('radio', { name: 'yes' }));
		await press(question('second').getByRole('checkbox', { name: 'two' }));
		expect(screen.getByText(notices.unsaved)).toBeTruthy();
		expect(question('first').getByRole<HTMLInputElement>('radio', { name: 'yes' }).checked).toBe(true);
	});
});
