import { describe, expect, it } from 'vitest';
import { writePart } from '~/core/agreement/draft';
import { forgetVersion, keepVersion, versionsOf } from '~/core/agreement/versions';
import { forgetCase, keepCase, rewriteCase } from '~/core/progress/cases';
import { merge } from '~/core/progress/merge';
import { recordNote } from '~/core/progress/notes';
import { recordEnding, recordFinished, recordPlay } from '~/core/progress/plays';
import type { Progress } from '~/core/progress/progress';
import { markRead, nothingYet } from '~/core/progress/record';
import { recordAnswer, recordCheck, resetQuiz } from '~/core/quiz/record';

const early = { at: '2026-03-05T09:40:00.000Z', situation: 'nature=goals' };
const late = { at: '2026-03-06T09:40:00.000Z', situation: 'nature=values' };
const lines = [{ id: 'escalation' }, { id: 'meeting', lesson: '31-talk', row: 'meeting' }];
const [first, second, third] = [early.at, late.at, '2026-03-07T09:40:00.000Z'] as const;
const names = { sales: 'Oleg', marketing: 'Marina', day: '2026-03-06' };
const begun = keepCase(
	recordCheck(recordAnswer(recordEnding(nothingYet, 's', 'stuck'), 'q', 'one', ['a']), 'q', 'one'),
	early,
);

const base = keepVersion(writePart(begun, { id: 'escalation' }, 'both'), lines, first);

type Change = (progress: Progress) => Progress;

const changes: [string, Change][] = [
	['a lesson read', (one) => markRead(one, '01-why', '2026-03-19')],
	['an answer', (one) => recordAnswer(one, 'q', 'two', ['b', 'c'])],
	['another answer to the same question', (one) => recordAnswer(one, 'q', 'one', ['b'])],
	['a check', (one) => recordCheck(one, 'q', 'two')],
	['another check', (one) => recordCheck(one, 'q', 'three')],
	['an ending', (one) => recordEnding(one, 's', 'durable')],
	['a finished play', (one) => recordFinished(one, 's', ['ask', 'trial'])],
	['another ending', (one) => recordEnding(one, 's', 'partial')],
	['a path', (one) => recordPlay(one, 's', ['x', 'y'])],
	['a note in a lesson', (one) => recordNote(one, '01-why', 'plan', 'words')],
	['a note in another field', (one) => recordNote(one, '01-why', 'sheet', 'words')],
	['a kept case', (one) => keepCase(one, late)],
	['what came of a case', (one) => rewriteCase(one, early.at, 'outcome', 'helped')],
	['answers to the advisor', (one) => ({ ...one, advisor: 'nature=goals', untouched: true })],
	['a line of the agreement', (one) => writePart(one, { id: 'escalation' }, 'the two of us')],
	['the review day', (one) => writePart(one, { id: 'review-day' }, '2027-01-15')],
	['a place', (one) => ({ ...one, last: 'course/' })],
];

/** The order of checks and endings says nothing. */
function sorted(progress: Progress): unknown {
	return JSON.parse(JSON.stringify(progress), (key, value) =>
		['checked', 'endings', 'finished'].includes(key) && Array.isArray(value) ? value.toSorted() : value,
	);
}

describe('merging two records', () => {
	it.each(changes)('keeps %s beside every other change, whoever made it', (name, change) => {
		for (const [otherName, other] of changes) {
			if (otherName === name) continue;
			expect(sorted(merge(base, change(base), other(base))), otherName).toEqual(sorted(change(other(base))));
		}
	});

	it('keeps versions of the agreement that both made, and forgets what one deleted', () => {
		const ours = forgetVersion(keepVersion(base, lines, second, names), first);
		const theirs = keepVersion(base, lines, third, names);
		expect(versionsOf(merge(base, ours, theirs)).map(({ at }) => at)).toEqual([third, second]);
	});

	it('keeps a line of the agreement that one wrote while the other emptied the last one', () => {
		const emptied = writePart(base, { id: 'escalation' }, '');
		const added = writePart(base, { id: 'review-day' }, '2027-01-15');
		for (const [ours, theirs] of [
			[emptied, added],
			[added, emptied],
		] as const)
			expect(merge(base, ours, theirs).agreement?.fields).toEqual({ 'review-day': '2027-01-15' });
	});

	it('lets ours win where both changed the same thing', () => {
		const ours = recordAnswer(base, 'q', 'one', ['ours']);
		const theirs = recordAnswer(base, 'q', 'one', ['theirs']);
		expect(merge(base, ours, theirs)).toEqual(ours);
	});

	it('takes away what either has taken away', () => {
		const read = markRead(base, '01-why', '2026-03-19');
		expect(merge(base, resetQuiz(base, 'q'), read)).toEqual(resetQuiz(read, 'q'));
		expect(merge(base, read, resetQuiz(base, 'q'))).toEqual(resetQuiz(read, 'q'));
		const anew = recordCheck(resetQuiz(base, 'q'), 'q', 'two');
		expect(merge(base, anew, read).quizzes).toEqual(anew.quizzes);
		expect(merge(base, forgetCase(base, early.at), read).cases).toBeUndefined();
	});

	it('never mixes the sides of two conflicts', () => {
		const ours = { ...base, advisor: 'nature=values' };
		const theirs = { ...base, advisor: 'nature=goals', otherSide: 'nature=goals' };
		expect(merge(base, ours, theirs)).toMatchObject({ advisor: 'nature=values', otherSide: undefined });
	});

	it('of a record with one that has nothing in common holds both', () => {
		const file = keepCase(markRead(nothingYet, '01-why', '2026-03-19'), late);
		const merged = merge(nothingYet, base, file);
		expect(merged).toMatchObject({ lessons: file.lessons, quizzes: base.quizzes, plays: base.plays });
		expect(merged.cases?.map(({ at }) => at)).toEqual([late.at, early.at]);
	});

	it('is not confused by ids that every object knows', () => {
		const ours = markRead(base, 'constructor', '2026-03-19');
		const theirs = markRead(base, 'toString', '2026-03-20');
		expect(Object.keys(merge(base, ours, theirs).lessons).sort()).toEqual(['constructor', 'toString']);
	});

	it('changes nothing when nobody changed anything', () => {
		expect(merge(base, base, base)).toBe(base);
		expect(merge(base, { ...base }, base)).toEqual(base);
	});
});
