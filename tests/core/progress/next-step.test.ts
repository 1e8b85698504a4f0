import { describe, expect, it } from 'vitest';
import { type CourseSteps, nextStep, routeOf, stepsOf } from '~/core/progress/next-step';
import { recordEnding, recordPlay } from '~/core/progress/plays';
import type { Progress } from '~/core/progress/progress';
import { markRead, nothingYet, rememberPlace } from '~/core/progress/record';
import { recordAnswer, recordCheck } from '~/core/quiz/record';

const course: CourseSteps = {
	lessons: [
		{ id: '01-a', title: 'A', minutes: 8 },
		{ id: '02-b', title: 'B', minutes: 9 },
		{ id: '03-c', title: 'C', minutes: 7 },
	],
	quizzes: ['01-a', '02-b', '03-c'].map((id) => ({ id, questions: [{ id: 'q' }, { id: 'r' }] })),
	scenarios: [
		{ id: 'cold', title: 'Cold', minutes: 12, closing: ['last', 'maybe'] },
		{ id: 'late', title: 'Late', minutes: 10, closing: ['last'] },
	],
};

type Change = (progress: Progress) => Progress;
const read =
	(id: string): Change =>
	(progress) =>
		markRead(progress, id, '2026-03-19');
const pick =
	(id: string, question: string): Change =>
	(progress) =>
		recordAnswer(progress, id, question, ['x']);
const check =
	(id: string, question: string): Change =>
	(progress) =>
		recordCheck(pick(id, question)(progress), id, question);
const play =
	(id: string, ...choices: string[]): Change =>
	(progress) =>
		recordPlay(progress, id, choices);
const end =
	(id: string): Change =>
	(progress) =>
		recordEnding(progress, id, 'stuck');
const at =
	(route: string): Change =>
	(progress) =>
		rememberPlace(progress, route);
const having = (...changes: Change[]) => changes.reduce((progress, change) => change(progress), nothingYet);

const allRead = ['01-a', '02-b', '03-c'].map(read);
const allAnswered = ['01-a', '02-b', '03-c'].flatMap((id) => [check(id, 'q'), check(id, 'r')]);
const bothPlayed = ['cold', 'late'].flatMap((id) => [play(id, 'x', 'last'), end(id)]);

describe('what comes next', () => {
	it.each<[symptom: string, changes: Change[], next: string]>([
		['a read lesson leads to the one after it', [read('01-a')], 'lessons/02-b/'],
		['a lesson skipped comes before those behind it', [read('02-b')], 'lessons/01-a/'],
		['a lesson left half read is taken up again', [read('01-a'), at('lessons/03-c/')], 'lessons/03-c/'],
		['a lesson only opened is taken up again', [at('lessons/02-b/')], 'lessons/02-b/'],
		[
			'a finished scene is not offered again',
			[play('cold', 'x', 'last'), end('cold'), at('scenarios/cold/')],
			'lessons/01-a/',
		],
		['an unfinished scene comes before lessons', [read('01-a'), play('cold', 'x')], 'scenarios/cold/'],
		[
			'a scene begun anew after an ending is unfinished',
			[play('cold', 'last'), end('cold'), play('cold', 'x')],
			'scenarios/cold/',
		],
		[
			'a choice that may end a scene has not, while no ending was seen',
			[play('cold', 'maybe')],
			'scenarios/cold/',
		],
		[
			'a scene reset to its start is not under way',
			[play('cold', 'last'), end('cold'), play('cold')],
			'lessons/01-a/',
		],
		['an answered question makes a quiz unfinished', [...allRead, check('02-b', 'q')], 'quizzes/02-b/'],
		['an answer picked and not checked does, too', [pick('01-a', 'r')], 'quizzes/01-a/'],
		[
			'of a scene and a quiz left open, a scene comes first',
			[check('01-a', 'q'), play('late', 'x')],
			'scenarios/late/',
		],
		[
			'unless the quiz was the last page',
			[check('01-a', 'q'), play('late', 'x'), at('quizzes/01-a/')],
			'quizzes/01-a/',
		],
		[
			'after all lessons, the first quiz not done',
			[...allRead, check('01-a', 'q'), check('01-a', 'r')],
			'quizzes/02-b/',
		],
		[
			'after lessons and quizzes, a scene not played',
			[...allRead, ...allAnswered, play('cold', 'last'), end('cold')],
			'scenarios/late/',
		],
		['after everything, the advisor', [...allRead, ...allAnswered, ...bothPlayed], 'advisor/'],
	])('%s', (_, changes, next) => {
		const step = nextStep(having(...changes), course);
		expect(step && routeOf(step)).toBe(next);
	});

	it.each<[who: string, progress: Progress]>([
		['a newcomer', nothingYet],
		['somebody whose last page is gone', having(at('lessons/gone/'), read('gone'))],
		['somebody who has only asked the advisor', { ...nothingYet, advisor: 'nature=goals' }],
	])('is nothing for %s', (_, progress) => {
		expect(nextStep(progress, course)).toBeUndefined();
	});

	it('names the lesson by its place and minutes', () => {
		expect(nextStep(having(read('01-a')), course)).toMatchObject({
			kind: 'lesson',
			number: 2,
			title: 'B',
			minutes: 9,
		});
	});

	it('counts the questions of a quiz that are left', () => {
		expect(nextStep(having(check('02-b', 'q')), course)).toMatchObject({ kind: 'quiz', number: 2, left: 1 });
	});
});

it('marks as done what is read, answered to the end, and played to an ending', () => {
	const { lessons, quizzes, scenes } = stepsOf(
		having(
			read('02-b'),
			check('01-a', 'q'),
			check('03-c', 'q'),
			check('03-c', 'r'),
			play('cold', 'x'),
			end('late'),
		),
		course,
	);
	const done = [...lessons, ...quizzes, ...scenes].filter((step) => step.done).map(routeOf);
	expect(done).toEqual(['lessons/02-b/', 'quizzes/03-c/', 'scenarios/late/']);
});
