import { describe, expect, it } from 'vitest';
import { written } from '~/core/progress/written';

const outline = [
	{
		id: '01-first',
		title: 'First',
		sheet: 'Sheet',
		rows: [
			{ id: 'heard', label: 'What I heard' },
			{ id: 'asked', label: 'What I asked' },
		],
	},
	{ id: '02-second', title: 'Second', sheet: 'Sheet', rows: [{ id: 'heard', label: 'What I heard' }] },
];

describe('what a learner wrote', () => {
	it('comes lesson by lesson in the order of the sheet, without what is empty', () => {
		expect(
			written(outline, { '01-first': { asked: 'When?', 'plan-if': 'they shout', 'plan-then': 'I wait' } }),
		).toEqual([
			{
				id: '01-first',
				title: 'First',
				sheet: 'Sheet',
				completed: [],
				rows: [{ label: 'What I asked', text: 'When?' }],
				plan: { if: 'they shout', action: 'I wait' },
				line: undefined,
			},
		]);
	});

	it('keeps a plan of which only one half is written', () => {
		expect(written(outline, { '02-second': { 'plan-then': 'ask' } })[0]?.plan).toEqual({
			if: '',
			action: 'ask',
		});
	});

	it('has what was completed in the half-filled example, apart from the own lines', () => {
		const [lesson] = written(outline, { '01-first': { 'half-asked': 'Which call?' } });
		expect(lesson?.completed).toEqual([{ label: 'What I asked', text: 'Which call?' }]);
		expect(lesson?.rows).toEqual([]);
	});

	it('is nothing where a row is gone or a lesson is unknown', () => {
		const notes = { '01-first': { 'half-gone': 'x', gone: 'y' }, '99-other': { heard: 'z' } };
		expect(written(outline, notes)).toEqual([]);
		expect(written(outline)).toEqual([]);
	});
});
