// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { render as draw } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordNote } from '~/core/progress/notes';
import { recordEnding, recordPhrase, recordPlay } from '~/core/progress/plays';
import type { Progress as Record } from '~/core/progress/progress';
import { markRead, nothingYet, rememberPlace } from '~/core/progress/record';
import type { CourseOutline } from '~/core/progress/summary';
import { recordAnswer, recordCheck } from '~/core/quiz/record';
import { lesson as lessonMessages } from '~/i18n/en/lesson';
import { progress as messages } from '~/i18n/en/progress';
import { Progress } from '~/islands/progress/Progress';
import { Resume } from '~/islands/progress/Resume';
import { $progress, $setAside, $unsaved } from '~/stores/progress';
import { keyOf } from '~/stores/site-keys';
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
			scenes: { desk: 'At the desk', stairs: 'On the stairs' },
			endings: { durable: 'A deal', stuck: 'Stuck' },
		},
	],
};

const read = markRead(nothingYet, '01-why', '2026-03-19');
const answered = recordCheck(recordAnswer(read, '01-why', 'q', ['a']), '01-why', 'q');
const played = recordPhrase(recordEnding(answered, 'cold-leads', 'stuck'), 'cold-leads', 'Line by line');
const full = rememberPlace({ ...played, advisor: 'nature=goals' }, 'lessons/01-why/');

/** What the page has offered as files. */
let downloads: Blob[] = [];

beforeEach(() => {
	localStorage.clear();
	useEngine(localEngine);
	$progress.set(nothingYet);
	$setAside.set(null);
	$unsaved.set(false);
	document.documentElement.dataset.root = '../../';
	downloads = [];
	vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
		downloads.push(blob as Blob);
		return 'blob:';
	});
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
});
afterEach(() => {
	cleanup();
	vi.unstubAllEnvs();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

function show(saved?: string) {
	if (saved) localStorage.setItem(keyOf('record'), saved);
	render(
		<Progress locale="en" course={course} messages={messages} outline={[]} lessonMessages={lessonMessages} />,
	);
}

async function press(name: string) {
	await act(() => screen.getByRole('button', { name }).click());
}

const lines = () =>
	[...document.querySelectorAll('li')].map((line) => line.textContent?.replace(/\s+/g, ' ').trim());

describe('the progress page', () => {
	it('as printed does not claim that there is nothing: it cannot know yet', () => {
		const page = document.createElement('div');
		draw(
			<Progress
				locale="en"
				course={course}
				messages={messages}
				outline={[]}
				lessonMessages={lessonMessages}
			/>,
			page,
		);
		expect(page.textContent).toContain('Rulers');
		expect(page.textContent).not.toContain(messages.empty);
		expect(page.querySelector('button, dialog')).toBeNull();
		draw(null, page);
	});

	it('tells a newcomer that there is nothing yet', async () => {
		show();
		expect(screen.getByText(messages.empty)).toBeTruthy();
		expect(lines()).toEqual([
			'Why not read yet',
			'Rulers not read yet',
			'Questions no answers yet',
			'Cold leads not played yet',
		]);
		expect(screen.getByText(messages.fileNothing)).toBeTruthy();
		expect(screen.queryByRole('button', { name: messages.erase })).toBeNull();
	});

	it('says of a role-play that is never scored that it is not tracked, whatever a record says of it', () => {
		const scenarios = course.scenarios.map((one) => ({ ...one, unscored: true as const }));
		localStorage.setItem(keyOf('record'), JSON.stringify(played));
		render(
			<Progress
				locale="en"
				course={{ ...course, scenarios }}
				messages={messages}
				outline={[]}
				lessonMessages={lessonMessages}
			/>,
		);
		expect(lines().at(-1)).toBe(
			'Cold leads your choices in this one aren’t savedThe phrase you took with you: Line by line',
		);
		expect(document.querySelector('[data-done] a[href*="scenarios"]')).toBeNull();
	});

	it.each(['America/New_York', 'Europe/Moscow', 'Pacific/Auckland'])(
		'tells what is read, answered, played and taken along: the same day in %s',
		async (zone) => {
			vi.stubEnv('TZ', zone);
			expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
			show(JSON.stringify(full));
			expect(screen.queryByText(messages.empty)).toBeNull();
			expect(lines()).toEqual([
				'Why read on March 19, 2026',
				'Rulers not read yet',
				'Questions 1 of 1 right',
				'Cold leads Endings: 1 of 2StuckThe phrase you took with you: Line by line',
			]);
		},
	);

	it('shows under a role-play what one would have said, scene by scene, and erases it with the rest', async () => {
		const desk = recordNote(full, 'cold-leads', 'desk', 'Give me a minute');
		const notes = recordNote(recordNote(desk, 'cold-leads', 'gone', 'x'), 'cold-leads', 'stairs', 'Sit down');
		show(JSON.stringify(notes));
		const [play] = [...document.querySelectorAll('li')].slice(-1);
		expect(play?.textContent).toContain(messages.ownWords);
		expect([...(play?.querySelectorAll('dt, dd') ?? [])].map(({ textContent }) => textContent)).toEqual([
			'At the desk',
			'Give me a minute',
			'On the stairs',
			'Sit down',
		]);
		await press(messages.erase);
		await act(() => screen.getByText(messages.eraseYes).click());
		await waitFor(() => expect(document.querySelector('dd')).toBeNull());
	});

	it('marks a quiz as done only when all of it is right', async () => {
		show(JSON.stringify(full));
		const marked = () =>
			[...document.querySelectorAll('li[data-done] a')].map(({ textContent }) => textContent);
		expect(marked()).toContain('Questions');
		cleanup();
		show(JSON.stringify(recordAnswer(full, '01-why', 'q', ['wrong'])));
		expect(marked()).not.toContain('Questions');
	});

	it('leads back to all of it, from wherever the site stands', async () => {
		show(JSON.stringify(full));
		expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
			'../../en/lessons/02-rulers/',
			'../../en/lessons/01-why/',
			'../../en/lessons/02-rulers/',
			'../../en/quizzes/01-why/',
			'../../en/scenarios/cold-leads/',
			'../../en/agreement/',
			'../../en/advisor/#nature=goals',
		]);
	});

	it('offers a broken record as a file, and deletes it only after a question', async () => {
		show('{"version":1,"lessons"');
		await press(messages.download);
		await vi.waitUntil(() => downloads.length > 0);
		expect(await downloads[0]?.text()).toBe('{"version":1,"lessons"');
		vi.stubGlobal('confirm', () => false);
		await press(messages.forget);
		expect(screen.getByText(messages.setAside)).toBeTruthy();
		vi.stubGlobal('confirm', () => true);
		await press(messages.forget);
		await waitFor(() => expect(screen.queryByText(messages.setAside)).toBeNull());
		expect(localStorage).toHaveLength(0);
	});

	it('does not break on a broken record that is cut within an emoji', async () => {
		show('{"\ud83d');
		expect(screen.getByText(messages.setAside)).toBeTruthy();
		expect(screen.getByRole('button', { name: messages.erase })).toBeTruthy();
		await press(messages.download);
		await vi.waitUntil(() => downloads.length > 0);
		expect(await downloads[0]?.text()).toBe('{"\ufffd');
	});

	it('says that nothing can be kept, before anything was lost, and offers what the page holds', async () => {
		useEngine({ ...localEngine, works: () => false });
		show(JSON.stringify(full));
		expect(screen.getByText(messages.unsaved)).toBeTruthy();
		await press(messages.downloadUnsaved);
		await vi.waitUntil(() => downloads.length > 0);
		expect(JSON.parse((await downloads[0]?.text()) ?? '')).toEqual(full);
	});

	it('does not claim to have erased what the browser did not let go', async () => {
		useEngine({ ...localEngine, remove: () => false });
		show(JSON.stringify(full));
		await press(messages.erase);
		await act(() => screen.getByText(messages.eraseYes).click());
		expect(screen.getByText(messages.notErased)).toBeTruthy();
		expect(screen.queryByText(messages.erased)).toBeNull();
		expect(screen.queryByText(messages.empty)).toBeNull();
	});

	it('erases everything, but only after a question', async () => {
		show(JSON.stringify(full));
		const dialog = document.querySelector('dialog');
		expect(dialog?.open).toBe(false);
		screen.getByRole('button', { name: messages.erase }).click();
		expect(dialog?.open).toBe(true);
		expect(localStorage).toHaveLength(1);
		await act(() => screen.getByText(messages.eraseYes).click());
		expect(localStorage).toHaveLength(0);
		expect(screen.getByText(messages.erased)).toBeTruthy();
		expect(await screen.findByText(messages.empty)).toBeTruthy();
	});
});

describe('the record as a file', () => {
	const other = recordNote(markRead(nothingYet, '02-rulers', '2026-04-01'), '02-rulers', 'plan', 'words');

	async function pick(text: string) {
		const input = screen.getByLabelText<HTMLInputElement>(messages.fileOpen);
		Object.defineProperty(input, 'files', { value: [new File([text], 'common-ground.json')] });
		fireEvent.change(input);
		await waitFor(() => expect(document.querySelector('.record-file [role=status] p')).toBeTruthy());
	}
	const saved = () => JSON.parse(localStorage.getItem(keyOf('record')) ?? 'null');

	it('goes out and comes back the same', async () => {
		show(JSON.stringify(full));
		await press(messages.fileDownload);
		const text = (await downloads[0]?.text()) ?? '';
		cleanup();
		localStorage.clear();
		show();
		await pick(text);
		await press(messages.fileTake);
		expect(saved()).toEqual(full);
		expect(screen.getByText(messages.fileTaken)).toBeTruthy();
	});

	it('is shown by what it holds, before anything changes', async () => {
		show(JSON.stringify(full));
		await pick(JSON.stringify(other));
		expect(lines().slice(-2)).toEqual(['1 lesson read', 'notes on 1 lesson or role-play']);
		expect(saved()).toEqual(full);
		await press(messages.fileCancel);
		expect(screen.queryByText(messages.fileHolds)).toBeNull();
		expect(saved()).toEqual(full);
	});

	it('can be added: what is here stays, what is missing comes', async () => {
		show(JSON.stringify(full));
		await pick(JSON.stringify({ ...other, last: 'elsewhere/' }));
		await press(messages.fileAdd);
		expect(saved()).toEqual({
			...full,
			lessons: { '01-why': '2026-03-19', '02-rulers': '2026-04-01' },
			notes: other.notes,
		});
	});

	it('can replace what is here', async () => {
		show(JSON.stringify(full));
		await pick(JSON.stringify(other));
		await press(messages.fileReplace);
		expect(saved()).toEqual(other);
	});

	it.each(['', 'no JSON', '{"version":2}', '[]', '{"version":1,"lessons"'])(
		'changes nothing when it is not ours: %s',
		async (text) => {
			show(JSON.stringify(full));
			await pick(text);
			expect(screen.getByText(messages.fileForeign)).toBeTruthy();
			expect(saved()).toEqual(full);
			expect($setAside.get()).toBeNull();
		},
	);

	it('that cannot be saved here is not said to be', async () => {
		useEngine({ ...localEngine, write: () => false });
		show();
		await pick(JSON.stringify(other));
		await press(messages.fileTake);
		expect(screen.getByText(messages.fileNotSaved)).toBeTruthy();
	});
});

describe('the button to what comes next', () => {
	const button = () => screen.getByRole('link');

	it('offers a newcomer the scene, on the home page', async () => {
		render(<Resume locale="en" course={course} messages={messages} first="cold-leads" />);
		await screen.findByText('Start the role-play · 12 minutes');
		expect(button().getAttribute('href')).toBe('../../en/scenarios/cold-leads/');
	});

	it('leads somebody who comes back to the next lesson, not to the one just read', async () => {
		localStorage.setItem(keyOf('record'), JSON.stringify(full));
		render(<Resume locale="en" course={course} messages={messages} first="cold-leads" />);
		await screen.findByText('Next: lesson 2 · 8 minutes');
		expect(button().getAttribute('href')).toBe('../../en/lessons/02-rulers/');
		expect(screen.getByText('Rulers')).toBeTruthy();
	});

	it.each<[string, Record, string]>([
		['an unfinished role-play', recordPlay(nothingYet, 'cold-leads', ['a']), 'Finish the role-play'],
		['an unfinished quiz', recordAnswer(nothingYet, '01-why', 'q', ['a']), 'Answer 1 more question'],
		['a quiz', markRead(read, '02-rulers', '2026-03-20'), 'Next: quiz for lesson 1'],
		['the advisor, after everything', markRead(played, '02-rulers', '2026-03-20'), 'Ask the advisor'],
	])('says in words that it is %s', async (_, record, words) => {
		localStorage.setItem(keyOf('record'), JSON.stringify(record));
		render(<Resume locale="en" course={course} messages={messages} first="cold-leads" />);
		await screen.findByText(words);
	});

	it('is not there for a newcomer where no role-play is offered', async () => {
		const { container } = render(<Resume locale="en" course={course} messages={messages} />);
		expect(container.innerHTML).toBe('');
	});
});
