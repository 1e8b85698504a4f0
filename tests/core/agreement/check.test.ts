import { describe, expect, it } from 'vitest';
import { checkAgreement } from '~/core/agreement/check';
import type { AuthoredLine } from '~/core/agreement/schema';
import type { Sheet } from '~/core/lesson/schema';
import { formatProblems } from '~/core/problem';

const text = { ru: 'а', en: 'a' };
const line: AuthoredLine = {
	id: 'meeting',
	title: text,
	lesson: '31-talk',
	row: 'meeting',
	typical: text,
	reason: text,
	sources: ['Massey07'],
};
const sheet = { rows: [{ id: 'now' }, { id: 'meeting' }] } as Sheet;
const known = {
	sheets: new Map([['31-talk', sheet]]),
	sources: { Massey07: { cite: 'c', lang: 'en' as const, says: text, checked: true } },
};
const faults = (...lines: AuthoredLine[]) => formatProblems(checkAgreement(lines, known));

describe('the check of the agreement’s lines', () => {
	it('finds nothing in a sound line', () => {
		expect(faults(line)).toBe('');
	});

	it.each([
		['an unknown lesson', { lesson: '31-tall' }, 'lines.meeting.lesson · There is no lesson "31-tall".'],
		[
			'an unknown row',
			{ row: 'meting' },
			'The sheet of 31-talk has no row "meting". Did you mean "meeting"?',
		],
		['a row without its lesson', { lesson: undefined }, 'lines.meeting.row · A row needs its lesson.'],
		[
			'an unknown source',
			{ sources: ['Massey08'] },
			'lines.meeting.sources · There is no source "Massey08".',
		],
		['the id of a field of the page', { id: 'review-day' }, '"review-day" is a field of the page itself.'],
	])('reports %s', (_, part, message) => {
		expect(faults({ ...line, ...part })).toContain(message);
	});

	it('reports a line that stands there twice, and a row that two lines share', () => {
		expect(faults(line, { ...line, lesson: undefined, row: undefined })).toContain(
			'"meeting" stands here twice.',
		);
		expect(faults(line, { ...line, id: 'other' })).toContain('"31-talk meeting" stands here twice.');
	});
});
