import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writePart } from '~/core/agreement/draft';
import { keepVersion } from '~/core/agreement/versions';
import { recordNote } from '~/core/progress/notes';
import { parseProgress } from '~/core/progress/parse';
import { recordEnding, recordFinished, recordPhrase, recordPlay } from '~/core/progress/plays';
import type { Progress } from '~/core/progress/progress';
import { markRead, nothingYet, rememberPlace } from '~/core/progress/record';
import { type CourseOutline, contentsOf, summarise } from '~/core/progress/summary';
import { recordAnswer, recordCheck, resetQuiz } from '~/core/quiz/record';

const course: CourseOutline = {
	lessons: [{ id: '01-why', title: 'Why', minutes: 8 }],
	quizzes: [
		{
			id: '01-why',
			title: 'Questions',
			questions: [{ kind: 'one', id: 'q', answers: [{ id: 'a', correct: true }] }],
		},
	],
	scenarios: [
		{
			id: 'cold-leads',
			title: 'Cold leads',
			minutes: 12,
			closing: ['x'],
			scenes: { desk: 'At the desk', stairs: 'On the stairs' },
			endings: { durable: 'A deal', stuck: 'Stuck' },
		},
	],
};

describe('the record', () => {
	it('keeps the first day a lesson was read', () => {
		const once = markRead(nothingYet, '01-why', '2026-03-19');
		expect(markRead(once, '01-why', '2026-04-01').lessons).toEqual({ '01-why': '2026-03-19' });
	});

	it('keeps answers and which of them were checked, until the quiz is reset', () => {
		const checked = recordCheck(recordCheck(recordAnswer(nothingYet, 'z', 'q', ['a']), 'z', 'q'), 'z', 'q');
		expect(checked.quizzes).toEqual({ z: { answers: { q: ['a'] }, checked: ['q'] } });
		expect(resetQuiz(checked, 'z').quizzes).toEqual({});
	});

	it('keeps the endings seen when a play starts anew', () => {
		const ended = recordEnding(recordPlay(nothingYet, 's', ['a', 'b']), 's', 'stuck');
		const again = recordEnding(recordPlay(ended, 's', []), 's', 'stuck');
		expect(again.plays.s).toEqual({ choices: [], endings: ['stuck'] });
	});

	it('keeps the last two finished plays, the newer first, and none twice', () => {
		const finish = (progress: Progress, ...choices: string[]) => recordFinished(progress, 's', choices);
		const first = finish(nothingYet, 'a', 'b');
		expect(finish(first, 'a', 'b').plays.s?.finished).toEqual(['a.b']);
		const third = finish(finish(first, 'a', 'c'), 'd');
		expect(third.plays.s?.finished).toEqual(['d', 'a.c']);
		expect(finish(third, 'a', 'c').plays.s?.finished).toEqual(['a.c', 'd']);
	});

	it('keeps a phrase as it is typed, with a space at its end, and forgets an empty one', () => {
		const kept = recordPhrase(nothingYet, 's', 'Пойдём ');
		expect(kept.plays.s?.phrase).toBe('Пойдём ');
		expect(recordPhrase(kept, 's', '  ').plays.s?.phrase).toBeUndefined();
	});

	it('keeps notes by lesson and field as they were typed, and drops what is emptied', () => {
		const one = recordNote(nothingYet, 'l', 'plan', 'If it rains, ');
		const two = recordNote(recordNote(one, 'l', 'sheet', 'a'), 'm', 'plan', 'b');
		expect(two.notes).toEqual({ l: { plan: 'If it rains, ', sheet: 'a' }, m: { plan: 'b' } });
		const emptied = recordNote(recordNote(two, 'l', 'sheet', ' '), 'm', 'plan', '');
		expect(emptied.notes).toEqual({ l: { plan: 'If it rains, ' } });
		expect(recordNote(emptied, 'l', 'plan', '')).toEqual(nothingYet);
	});

	it('changes nothing in place', () => {
		recordPlay(markRead(nothingYet, 'a', '2026-03-19'), 's', ['x']);
		expect(nothingYet).toEqual({ version: 1, lessons: {}, quizzes: {}, plays: {} });
	});
});

describe('reading a saved record', () => {
	it('gives back what was saved', () => {
		const full = rememberPlace(
			recordPhrase(
				recordPlay(recordAnswer(markRead(nothingYet, 'l', '2026-03-19'), 'z', 'q', ['a']), 's', ['x']),
				's',
				'Да',
			),
			'lessons/l/',
		);
		expect(parseProgress(JSON.stringify(full))).toEqual(full);
	});

	it('accepts a record from before there were notes in lessons', () => {
		const old = readFileSync('tests/fixtures/records/before-notes.json', 'utf8');
		expect(parseProgress(old)).toEqual(JSON.parse(old));
	});

	it('accepts notes of lessons', () => {
		const noted = recordNote(nothingYet, 'l', 'plan', 'words');
		expect(parseProgress(JSON.stringify(noted))).toEqual(noted);
	});

	it('accepts the working agreement with signed and unsigned versions', () => {
		const lines = [{ id: 'meeting' }];
		const written = writePart(nothingYet, { id: 'meeting' }, 'On Wednesdays');
		const kept = keepVersion(written, lines, '2026-11-02T09:40:00.000Z');
		const names = { sales: 'Oleg', marketing: 'Marina', day: '2026-11-03' };
		const signed = keepVersion(kept, lines, '2026-11-03T09:40:00.000Z', names);
		expect(parseProgress(JSON.stringify(signed))).toEqual(signed);
	});

	it.each([
		['fields that are no texts', { fields: { escalation: 1 }, versions: {} }],
		['no fields', { versions: {} }],
		['no versions', { fields: {} }],
		['a version at no moment', { fields: {}, versions: { yesterday: { texts: {} } } }],
		['a version without texts', { fields: {}, versions: { '2026-11-02T09:40:00.000Z': {} } }],
		[
			'a signature without a day',
			{
				fields: {},
				versions: {
					'2026-11-02T09:40:00.000Z': { texts: {}, signed: { sales: 'Oleg', marketing: 'Marina' } },
				},
			},
		],
		['a text', 'agreement'],
	])('refuses a working agreement with %s', (_, agreement) => {
		expect(parseProgress(JSON.stringify({ ...nothingYet, agreement }))).toBeUndefined();
	});

	it.each([
		['no JSON', '{'],
		['nothing', 'null'],
		['a list', '[]'],
		['another version', '{"version":2,"lessons":{},"quizzes":{},"plays":{}}'],
		['a missing part', '{"version":1,"lessons":{},"quizzes":{}}'],
		['a number for a day', '{"version":1,"lessons":{"a":1},"quizzes":{},"plays":{}}'],
		['a day that no calendar has', '{"version":1,"lessons":{"a":"2026-13-40"},"quizzes":{},"plays":{}}'],
		['a play without endings', '{"version":1,"lessons":{},"quizzes":{},"plays":{"s":{"choices":[]}}}'],
		[
			'choices that are no texts',
			'{"version":1,"lessons":{},"quizzes":{},"plays":{"s":{"choices":[1],"endings":[]}}}',
		],
		[
			'answers that are no lists',
			'{"version":1,"lessons":{},"quizzes":{"z":{"answers":{"q":"a"},"checked":[]}},"plays":{}}',
		],
		[
			'a phrase that is no text',
			'{"version":1,"lessons":{},"quizzes":{},"plays":{"s":{"choices":[],"endings":[],"phrase":1}}}',
		],
		['a note that is no text', '{"version":1,"lessons":{},"quizzes":{},"plays":{},"notes":{"l":{"f":1}}}'],
		['notes without fields', '{"version":1,"lessons":{},"quizzes":{},"plays":{},"notes":{"l":"text"}}'],
		[
			'what is nested too deep to be written again',
			`{"version":1,"lessons":{},"quizzes":{},"plays":{},"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
		],
		['an address that is no text', '{"version":1,"lessons":{},"quizzes":{},"plays":{},"advisor":{}}'],
	])('refuses %s', (_, text) => {
		expect(parseProgress(text)).toBeUndefined();
	});
});

describe('the contents of a record', () => {
	it('are counted by part', () => {
		const noted = recordNote(markRead(nothingYet, 'a', '2026-03-19'), 'b', 'plan', 'words');
		const counts = Object.fromEntries(
			contentsOf({ ...noted, advisor: 'x=y', agreement: { fields: { escalation: 'a' }, versions: {} } }).map(
				({ part, count }) => [part, count],
			),
		);
		expect(counts).toEqual({
			lessons: 1,
			quizzes: 0,
			plays: 0,
			notes: 1,
			advisor: 1,
			agreement: 1,
			cases: 0,
		});
	});
});

describe('the summary', () => {
	it('of an empty record says so', () => {
		expect(summarise(nothingYet, course).empty).toBe(true);
	});

	it('of somebody who has only asked the advisor does not say that there is nothing', () => {
		expect(summarise({ ...nothingYet, advisor: 'nature=goals' }, course).empty).toBe(false);
	});

	it('of somebody who has only written in a lesson does not say that there is nothing', () => {
		expect(summarise(recordNote(nothingYet, 'l', 'f', 'words'), course).empty).toBe(false);
	});

	it('tells what is read, answered and played, by the titles of today', () => {
		const record = recordEnding(
			recordPlay(
				recordCheck(
					recordAnswer(markRead(nothingYet, '01-why', '2026-03-19'), '01-why', 'q', ['a']),
					'01-why',
					'q',
				),
				'cold-leads',
				['x'],
			),
			'cold-leads',
			'stuck',
		);
		expect(summarise(record, course)).toMatchObject({
			empty: false,
			lessons: [{ readOn: '2026-03-19' }],
			quizzes: [{ right: 1, checked: 1, total: 1 }],
			plays: [{ endings: ['Stuck'], endingsTotal: 2, underWay: true }],
		});
	});

	it('leaves out what the course no longer has', () => {
		const record = recordEnding(
			recordPlay(markRead(nothingYet, 'gone', '2026-03-19'), 'cold-leads', []),
			'cold-leads',
			'gone',
		);
		expect(summarise(record, course)).toMatchObject({ empty: true, plays: [{ endings: [] }] });
	});
});
