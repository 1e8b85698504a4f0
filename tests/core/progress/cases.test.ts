import { describe, expect, it } from 'vitest';
import { draftNote, forgetCase, keepCase, rewriteCase } from '~/core/progress/cases';
import { parseProgress } from '~/core/progress/parse';
import { nothingYet } from '~/core/progress/record';

const older = {
	at: '2026-03-05T09:40:00.000Z',
	situation: 'nature=goals&emotion=calm',
	note: ' about the stand ',
};
const newer = { at: '2026-03-06T09:40:00.000Z', situation: 'nature=roles&emotion=calm', note: '  ' };
const two = keepCase(keepCase(nothingYet, older), newer);

describe('kept cases', () => {
	it('stand newest first, with trimmed notes and without empty ones', () => {
		expect(two.cases?.map(({ at, note }) => [at, note])).toEqual([
			[newer.at, undefined],
			[older.at, 'about the stand'],
		]);
	});

	it('are preceded by the draft of a note, which is done with once a case is kept', () => {
		const begun = draftNote(two, ' about the ');
		expect(begun.note).toBe(' about the ');
		expect(parseProgress(JSON.stringify(begun))).toEqual(JSON.parse(JSON.stringify(begun)));
		expect(parseProgress(JSON.stringify({ ...begun, note: 7 }))).toBeUndefined();
		expect(draftNote(begun, '').note).toBeUndefined();
		expect(keepCase(begun, older).note).toBeUndefined();
	});

	it.each(['note', 'outcome'] as const)('take another %s in their place, and forget an empty one', (part) => {
		const noted = rewriteCase(two, older.at, part, 'it helped ');
		expect(noted.cases?.map((one) => one[part])).toEqual([undefined, 'it helped ']);
		expect(rewriteCase(noted, older.at, part, ' ').cases?.[1]?.[part]).toBeUndefined();
	});

	it('are forgotten one by one', () => {
		expect(forgetCase(two, newer.at).cases?.map(({ at }) => at)).toEqual([older.at]);
		expect(forgetCase(nothingYet, newer.at)).toEqual(nothingYet);
	});

	it('survive storage', () => {
		expect(parseProgress(JSON.stringify(two))).toEqual(JSON.parse(JSON.stringify(two)));
	});

	it.each([
		['no list', {}],
		['no moment', [{ situation: '' }]],
		['a moment that is no date', [{ at: 'yesterday', situation: '' }]],
		['no situation', [{ at: older.at }]],
		['a note that is no text', [{ ...older, note: 1 }]],
		['an outcome that is no text', [{ ...older, outcome: [] }]],
	])('a record with %s is not ours', (_, cases) => {
		expect(parseProgress(JSON.stringify({ ...nothingYet, cases }))).toBeUndefined();
	});
});
