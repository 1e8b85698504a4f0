import { expect, it } from 'vitest';
import { checkComplaints } from '~/core/course/complaints';
import { complaintsSchema } from '~/core/course/schema';
import { formatProblems } from '~/core/problem';

const says = { ru: 'Долго', en: 'Too slow' };

it('reports a complaint that leads to a lesson or a role-play which the course does not have', () => {
	const problems = checkComplaints(
		[
			{ id: 'slow', says, lesson: '01-frist' },
			{ id: 'loud', says, scenario: 'coridor' },
			{ id: 'now', says, page: 'advisor' as const },
		],
		{ lessons: ['01-first'], scenarios: ['corridor'] },
	);
	expect(formatProblems(problems)).toBe(
		'complaints.yaml · complaints.loud.scenario · There is no scenario "coridor". Did you mean "corridor"?\ncomplaints.yaml · complaints.slow.lesson · There is no lesson "01-frist". Did you mean "01-first"?',
	);
});

it('lets a complaint lead to one place only', () => {
	const holds = (place: object) =>
		complaintsSchema.safeParse({ complaints: [{ id: 'slow', says, ...place }] }).success;
	expect(holds({ lesson: '01-first' })).toBe(true);
	expect(holds({})).toBe(false);
	expect(holds({ lesson: '01-first', page: 'advisor' })).toBe(false);
});
