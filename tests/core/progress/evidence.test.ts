import { expect, it } from 'vitest';
import {
	endingsReached,
	isBegun,
	lessonEvidence,
	type ModuleOutline,
	suggestionIn,
} from '~/core/progress/evidence';
import { recordNote } from '~/core/progress/notes';
import { recordEnding } from '~/core/progress/plays';
import type { Progress } from '~/core/progress/progress';
import { markRead, nothingYet } from '~/core/progress/record';
import { recordAnswer, recordCheck } from '~/core/quiz/record';

const question = (id: string) => ({
	id,
	kind: 'one' as const,
	answers: [
		{ id: 'good', correct: true },
		{ id: 'bad', correct: false },
	],
});
const outline: ModuleOutline = {
	lessons: [
		{ id: '01-a', title: 'A', minutes: 8 },
		{ id: '02-b', title: 'B', minutes: 9 },
	],
	quizzes: ['01-a', '02-b'].map((id) => ({ id, questions: [question('q'), question('r')] })),
	scenarios: [{ id: 'cold', title: 'Cold', minutes: 12, closing: ['last'] }],
	sheets: [
		{ id: '01-a', title: 'Sheet A', rows: ['one', 'two'], asksLine: true },
		{ id: '02-b', title: 'Sheet B', rows: ['one'], asksLine: false },
	],
	endings: { cold: ['good', 'bad'] },
};

const answered = (progress: Progress, lesson: string, answer: string) =>
	['q', 'r'].reduce(
		(record, one) => recordCheck(recordAnswer(record, lesson, one, [answer]), lesson, one),
		progress,
	);
const studied = (progress: Progress, lesson: string) =>
	answered(markRead(progress, lesson, '2026-03-19'), lesson, 'good');
const played = (progress: Progress) => recordEnding(progress, 'cold', 'good');

it('counts right answers, lines of the sheet and the own line of a lesson, not the example completed in it', () => {
	const record = recordNote(
		recordNote(answered(nothingYet, '01-a', 'bad'), '01-a', 'two', 'Text'),
		'01-a',
		'line',
		'Hm',
	);
	expect(lessonEvidence(recordNote(record, '01-a', 'half-one', 'Text'), outline, '01-a')).toEqual({
		read: false,
		right: 0,
		checked: 2,
		questions: 2,
		filled: 1,
		rows: 2,
		line: 'written',
	});
});

it('says of a lesson without a record that all is open, and asks for no line where the lesson does not', () => {
	expect(lessonEvidence(nothingYet, outline, '01-a')).toMatchObject({
		read: false,
		checked: 0,
		filled: 0,
		line: 'open',
	});
	expect(lessonEvidence(nothingYet, outline, '02-b').line).toBe('not asked');
});

it('counts the endings that the role-play still has', () => {
	const record = recordEnding(played(nothingYet), 'cold', 'of-an-older-version');
	expect(endingsReached(record, outline, 'cold')).toEqual({ reached: 1, all: 2 });
});

it.each<[string, Progress, object | undefined]>([
	['the first lesson to somebody who has not begun', nothingYet, { kind: 'lesson', id: '01-a' }],
	[
		'the quiz that is not answered',
		markRead(studied(nothingYet, '01-a'), '02-b', '2026-03-19'),
		{ kind: 'quiz', id: '02-b' },
	],
	['the role-play', studied(studied(nothingYet, '01-a'), '02-b'), { kind: 'scene', id: 'cold' }],
	[
		'the first sheet without a word',
		recordNote(played(studied(studied(nothingYet, '01-a'), '02-b')), '01-a', 'one', 'Text'),
		{ kind: 'sheet', id: '02-b', title: 'Sheet B' },
	],
	[
		'nothing when nothing is open',
		['01-a', '02-b'].reduce(
			(record, id) => recordNote(record, id, 'one', 'Text'),
			played(studied(studied(nothingYet, '01-a'), '02-b')),
		),
		undefined,
	],
])('suggests %s', (_, record, expected) => {
	const suggestion = suggestionIn(record, outline);
	if (expected) expect(suggestion).toMatchObject(expected);
	else expect(suggestion).toBeUndefined();
});

it('counts a module as begun by anything that its learner has done, and by nothing done elsewhere', () => {
	expect(isBegun(nothingYet, outline)).toBe(false);
	expect(isBegun(markRead(nothingYet, '09-z', '2026-03-19'), outline)).toBe(false);
	expect(isBegun(recordNote(nothingYet, '02-b', 'half-one', 'Text'), outline)).toBe(false);
	const beginnings = [
		markRead(nothingYet, '02-b', '2026-03-19'),
		answered(nothingYet, '02-b', 'bad'),
		recordNote(nothingYet, '02-b', 'one', 'Text'),
		recordNote(nothingYet, '01-a', 'line', 'Hm'),
		played(nothingYet),
	];
	for (const record of beginnings) expect(isBegun(record, outline)).toBe(true);
});
