import { describe, expect, it } from 'vitest';
import { draftOf, fillBlank, fullnessOf, reviewDay, salesName, writePart } from '~/core/agreement/draft';
import { recordNote } from '~/core/progress/notes';
import { nothingYet } from '~/core/progress/record';
import { escalation, lines, meeting } from './lines';

describe('the draft of the agreement', () => {
	it('shows what was written in the row of a lesson’s sheet', () => {
		const noted = recordNote(nothingYet, '31-talk', 'meeting-row', 'По средам');
		expect(draftOf(noted, lines)).toEqual({ meeting: 'По средам' });
	});

	it('writes a line with a row into that row and nowhere else', () => {
		const written = writePart(nothingYet, meeting, 'По средам ');
		expect(written).toEqual(recordNote(nothingYet, '31-talk', 'meeting-row', 'По средам '));
	});

	it('keeps under its own id what no sheet has', () => {
		const line = writePart(nothingYet, escalation, 'Вдвоём к руководителю');
		const all = writePart(writePart(line, { id: reviewDay }, '2027-01-15'), { id: salesName }, 'Продажи Юг');
		expect(all.notes).toBeUndefined();
		expect(draftOf(all, lines)).toEqual({
			escalation: 'Вдвоём к руководителю',
			[reviewDay]: '2027-01-15',
			[salesName]: 'Продажи Юг',
		});
	});

	it('forgets what is emptied', () => {
		const written = writePart(writePart(nothingYet, escalation, 'a'), meeting, 'b');
		const emptied = writePart(writePart(written, escalation, ' '), meeting, '');
		expect(emptied).toEqual({ ...nothingYet, agreement: { fields: {}, versions: {} } });
	});
});

describe('starting from examples', () => {
	it('fills blank lines with ordinary spaces and writes over nothing', () => {
		const begun = writePart(nothingYet, escalation, 'Своё');
		const filled = draftOf(fillBlank(begun, lines), lines);
		expect(filled).toEqual({ meeting: 'Раз в две недели', owners: 'Заявка: ____', escalation: 'Своё' });
	});

	it('fills one line alone when it is given one', () => {
		expect(draftOf(fillBlank(nothingYet, [meeting]), lines)).toEqual({ meeting: 'Раз в две недели' });
	});
});

it.each([
	[undefined, 'blank'],
	[' \n', 'blank'],
	['Заявка: ____', 'gap'],
	['Заявка: ___ из продаж', 'gap'],
	['Заявка: Анна', 'full'],
	['snake_case и __два__', 'full'],
] as const)('calls %j %s', (text, fullness) => {
	expect(fullnessOf(text)).toBe(fullness);
});
