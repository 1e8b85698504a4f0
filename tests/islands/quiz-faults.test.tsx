// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { $progress } from '~/stores/progress';
import { recordAnswer } from '~/stores/quiz';
import { answer, emptyBrowser, island, messages, question, untilAlive } from './quiz-page';

beforeEach(emptyBrowser);
afterEach(cleanup);

const items = () =>
	[...document.querySelectorAll('.order .line')].map(({ textContent }) => textContent ?? '');
const saved = () => $progress.get().quizzes['01-first']?.answers.third;
const up = (text: string) => question('third').getByRole('button', { name: `Move up: ${text}` });
const said = (id: 'first' | 'third') => document.querySelector(`#${id} [role="status"] > p`);

describe('an order to sort', () => {
	it('says where an item went and keeps the focus on the button', async () => {
		render(island);
		await untilAlive();
		const [first = '', second = '', last = ''] = items();
		up(last).focus();
		up(last).click();
		await waitFor(() => expect(items()).toEqual([first, last, second]));
		expect(said('third')?.textContent).toBe(`${last}: place 2 of 3`);
		expect(document.activeElement).toBe(up(last));
	});

	it('is sorted with the arrow keys too, but not while a key is held', async () => {
		render(island);
		await untilAlive();
		const [first = '', second = '', last = ''] = items();
		up(last).focus();
		fireEvent.keyDown(up(last), { key: 'ArrowUp' });
		await waitFor(() => expect(items()).toEqual([first, last, second]));
		const sorted = saved();
		fireEvent.keyDown(up(last), { key: 'ArrowUp', repeat: true });
		fireEvent.keyDown(up(last), { key: 'ArrowUp', ctrlKey: true });
		expect(saved()).toEqual(sorted);
		fireEvent.keyDown(up(last), { key: 'ArrowDown' });
		await waitFor(() => expect(items()).toEqual([first, second, last]));
		expect(document.activeElement).toBe(up(last));
	});

	it('says it again when an item at the edge is moved once more', async () => {
		render(island);
		await untilAlive();
		const [first = ''] = items();
		up(first).click();
		await waitFor(() => expect(said('third')?.textContent).toBe(`${first}: place 1 of 3`));
		const before = said('third');
		up(first).click();
		await waitFor(() => expect(said('third')).not.toBe(before));
		expect(said('third')?.textContent).toBe(`${first}: place 1 of 3`);
	});
});

it('asks for an answer again when it is checked again without one', async () => {
	render(island);
	await untilAlive();
	const check = question('first').getByRole('button', { name: messages.check });
	check.click();
	await waitFor(() => expect(said('first')?.textContent).toBe(messages.pickFirst));
	const before = said('first');
	check.click();
	await waitFor(() => expect(said('first')).not.toBe(before));
	expect(said('first')?.textContent).toBe(messages.pickFirst);
});

describe('a double click', () => {
	const click = (element: Element, x: number) =>
		fireEvent.click(element, { detail: 1, clientX: x, clientY: 100 });

	it('on ↑ moves one item, not also the one that came to the same place', async () => {
		render(island);
		await untilAlive();
		const [first = '', second = '', last = ''] = items();
		click(up(last), 300);
		await waitFor(() => expect(items()).toEqual([first, last, second]));
		const sorted = saved();
		click(up(second), 302);
		expect(saved()).toEqual(sorted);
	});

	it('does not swallow a quick click elsewhere', async () => {
		render(island);
		await untilAlive();
		const [first = '', second = '', last = ''] = items();
		click(up(last), 300);
		await waitFor(() => expect(items()).toEqual([first, last, second]));
		click(up(last), 400);
		await waitFor(() => expect(items()).toEqual([last, first, second]));
	});

	it('made by a held Enter key checks nothing', async () => {
		render(island);
		await untilAlive();
		const check = question('first').getByRole('button', { name: messages.check });
		expect(fireEvent.keyDown(check, { key: 'Enter', repeat: true })).toBe(false);
		expect(fireEvent.keyDown(check, { key: 'Enter' })).toBe(true);
	});
});

/** What a browser's translation does to a page: new words in a wrapper take the place of each text. */
function translate(root: Element): void {
	const walker = document.createTreeWalker(root, 4);
	const texts: Text[] = [];
	const wrapper: string = 'font';
	while (walker.nextNode()) texts.push(walker.currentNode as Text);
	for (const text of texts) {
		const outer = document.createElement(wrapper);
		const inner = document.createElement(wrapper);
		text.replaceWith(outer);
		outer.append(inner);
		inner.append(text.data);
	}
}

it('goes on counting and marking after the browser has translated the page', async () => {
	const { container } = render(island);
	await untilAlive();
	question('first').getByRole('button', { name: messages.check }).click();
	await waitFor(() => expect(said('first')?.textContent).toBe(messages.pickFirst));
	up(items()[1] ?? '').click();
	await waitFor(() => expect(said('third')?.textContent).toContain('place 1 of 3'));
	translate(container);
	const [, , last = ''] = items();
	up(last).click();
	await waitFor(() => expect(said('third')?.textContent).toBe(`${last}: place 2 of 3`));
	await answer('first', 'three');
	expect(screen.getByText(/Checked: 1 of 3/)).toBeTruthy();
	translate(container);
	await answer('second', 'one', 'two');
	await answer('third');
	expect(screen.getByText('2 of 3 right.')).toBeTruthy();
	expect(document.querySelector('.listed p')?.textContent).toBe(messages.lookAgain);
	expect(document.querySelectorAll('.listed a')).toHaveLength(1);
	translate(container);
	screen.getByRole('button', { name: messages.again }).click();
	expect(await screen.findByText(/Checked: 0 of 3/)).toBeTruthy();
	expect(document.querySelectorAll('.verdict')).toHaveLength(0);
});

it('shows what another tab has changed after the browser has translated the page', async () => {
	const { container } = render(island);
	await untilAlive();
	await answer('first', 'three');
	await answer('third');
	translate(container);
	recordAnswer('01-first', 'first', ['bb']);
	recordAnswer('01-first', 'third', ['aa', 'bb', 'cc']);
	await waitFor(() => expect(question('first').getByText(messages.rightOne)).toBeTruthy());
	expect(question('first').getByText(messages.right)).toBeTruthy();
	expect(question('third').getAllByText(messages.inPlace)).toHaveLength(3);
});
