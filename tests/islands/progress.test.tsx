// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { render as draw } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Progress as Record } from '~/core/progress/progress';
import {
	markRead,
	nothingYet,
	recordAnswer,
	recordCheck,
	recordEnding,
	recordPhrase,
	recordPlay,
	rememberPlace,
} from '~/core/progress/record';
import type { CourseOutline } from '~/core/progress/summary';
import { progress as messages } from '~/i18n/en/progress';
import { Progress } from '~/islands/progress/Progress';
import { Resume } from '~/islands/progress/Resume';
import { $progress, $setAside, $unsaved } from '~/stores/progress';
import { localEngine, useEngine } from '~/stores/storage';

const course: CourseOutline = {
	lessons: [
		{ id: '01-why', title: 'Why', minutes: 8 },
		{ id: '02-rulers', title: 'Rulers', minutes: 8 },
	],
	quizzes: [
		{
			id: '01-why',
			title: 'Questions',
			questions: [
				{
					kind: 'one',
					id: 'q',
					answers: [
						{ id: 'a', correct: true },
						{ id: 'wrong', correct: false },
					],
				},
			],
		},
	],
	scenarios: [
		{
			id: 'cold-leads',
			title: 'Cold leads',
			minutes: 12,
			closing: [],
			endings: { durable: 'A deal', stuck: 'Stuck' },
		},
	],
};

const read = markRead(nothingYet, '01-why', '2026-03-19');
const answered = recordCheck(recordAnswer(read, '01-why', 'q', ['a']), '01-why', 'q');
const played = recordPhrase(recordEnding(answered, 'cold-leads', 'stuck'), 'cold-leads', 'Line by line');
const full = rememberPlace({ ...played, advisor: 'nature=goals' }, 'lessons/01-why/');

beforeEach(() => {
	localStorage.clear();
	useEngine(localEngine);
	$progress.set(nothingYet);
	$setAside.set(null);
	$unsaved.set(false);
	document.documentElement.dataset.root = '../../';
});
afterEach(() => {
	cleanup();
	vi.unstubAllEnvs();
});

async function show(saved?: string) {
	if (saved) localStorage.setItem('common-ground', saved);
	render(<Progress locale="en" course={course} messages={messages} />);
	await settled();
}

function settled() {
	return new Promise((resolve) => setTimeout(resolve, 30));
}

const lines = () =>
	[...document.querySelectorAll('li')].map((line) => line.textContent?.replace(/\s+/g, ' ').trim());

describe('the progress page', () => {
	it('as printed does not claim that there is nothing: it cannot know yet', () => {
		const page = document.createElement('div');
		draw(<Progress locale="en" course={course} messages={messages} />, page);
		expect(page.textContent).toContain('Rulers');
		expect(page.textContent).not.toContain(messages.empty);
		expect(page.querySelector('button, dialog')).toBeNull();
		draw(null, page);
	});

	it('tells a newcomer that there is nothing yet', async () => {
		await show();
		expect(screen.getByText(messages.empty)).toBeTruthy();
		expect(lines()).toEqual([
			'Why not read yet',
			'Rulers not read yet',
			'Questions no answers yet',
			'Cold leads not played yet',
		]);
	});

	it.each(['America/New_York', 'Europe/Moscow', 'Pacific/Auckland'])(
		'tells what is read, answered, played and taken along: the same day in %s',
		async (zone) => {
			vi.stubEnv('TZ', zone);
			expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
			await show(JSON.stringify(full));
			expect(screen.queryByText(messages.empty)).toBeNull();
			expect(lines()).toEqual([
				'Why read on March 19, 2026',
				'Rulers not read yet',
				'Questions 1 of 1 right',
				'Cold leads Endings: 1 of 2StuckThe phrase you took with you: Line by line',
			]);
		},
	);

	it('marks a quiz as done only when all of it is right', async () => {
		await show(JSON.stringify(full));
		const marked = () =>
			[...document.querySelectorAll('li[data-done] a')].map(({ textContent }) => textContent);
		expect(marked()).toContain('Questions');
		cleanup();
		await show(JSON.stringify(recordAnswer(full, '01-why', 'q', ['wrong'])));
		expect(marked()).not.toContain('Questions');
	});

	it('leads back to all of it, from wherever the site stands', async () => {
		await show(JSON.stringify(full));
		expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
			'../../en/lessons/02-rulers/',
			'../../en/lessons/01-why/',
			'../../en/lessons/02-rulers/',
			'../../en/quizzes/01-why/',
			'../../en/scenarios/cold-leads/',
			'../../en/advisor/?nature=goals',
		]);
	});

	it('offers a broken record as a file, until it is deleted', async () => {
		await show('{"version":1,"lessons"');
		const file = screen.getByRole('link', { name: messages.download });
		expect(decodeURIComponent(file.getAttribute('href') ?? '')).toBe(
			'data:application/json,{"version":1,"lessons"',
		);
		screen.getByRole('button', { name: messages.forget }).click();
		await settled();
		expect(screen.queryByText(messages.setAside)).toBeNull();
		expect(localStorage).toHaveLength(0);
	});

	it('says that nothing can be kept, before anything was lost', async () => {
		useEngine({ ...localEngine, works: () => false });
		await show();
		expect(screen.getByText(messages.unsaved)).toBeTruthy();
	});

	it('erases everything, but only after a question', async () => {
		await show(JSON.stringify(full));
		const dialog = document.querySelector('dialog');
		expect(dialog?.open).toBe(false);
		screen.getByRole('button', { name: messages.erase }).click();
		expect(dialog?.open).toBe(true);
		expect(localStorage).toHaveLength(1);
		screen.getByText(messages.eraseYes).click();
		await settled();
		expect(localStorage).toHaveLength(0);
		expect(screen.getByText(messages.erased)).toBeTruthy();
		expect(screen.getByText(messages.empty)).toBeTruthy();
	});
});

describe('the button to what comes next', () => {
	const button = () => screen.getByRole('link');

	it('offers a newcomer the scene, on the home page', async () => {
		render(<Resume locale="en" course={course} messages={messages} first="cold-leads" />);
		await settled();
		expect(button().textContent).toBe('Play a scene · 12 minutes');
		expect(button().getAttribute('href')).toBe('../../en/scenarios/cold-leads/');
	});

	it('leads somebody who comes back to the next lesson, not to the one just read', async () => {
		localStorage.setItem('common-ground', JSON.stringify(full));
		render(<Resume locale="en" course={course} messages={messages} first="cold-leads" />);
		await settled();
		expect(button().textContent).toBe('Next: lesson 2 · 8 minutes');
		expect(button().getAttribute('href')).toBe('../../en/lessons/02-rulers/');
		expect(screen.getByText('Rulers')).toBeTruthy();
	});

	it.each<[string, Record, string]>([
		['an unfinished scene', recordPlay(nothingYet, 'cold-leads', ['a']), 'Finish the scene'],
		['an unfinished quiz', recordAnswer(nothingYet, '01-why', 'q', ['a']), 'Answer 1 more question'],
		['a quiz', markRead(read, '02-rulers', '2026-03-20'), 'Next: quiz for lesson 1'],
		['the advisor, after everything', markRead(played, '02-rulers', '2026-03-20'), 'Ask the advisor'],
	])('says in words that it is %s', async (_, record, words) => {
		localStorage.setItem('common-ground', JSON.stringify(record));
		render(<Resume locale="en" course={course} messages={messages} first="cold-leads" />);
		await settled();
		expect(button().textContent).toBe(words);
	});

	it('is not there for a newcomer where no scene is offered', async () => {
		const { container } = render(<Resume locale="en" course={course} messages={messages} />);
		await settled();
		expect(container.innerHTML).toBe('');
	});
});
