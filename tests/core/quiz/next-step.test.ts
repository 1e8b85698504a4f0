import { describe, expect, it } from 'vitest';
import { nothingYet } from '~/core/progress/record';
import { nextStep } from '~/core/quiz/next-step';
import { forgetAnswers } from '~/core/quiz/record';

const played = { choices: [], endings: ['agreed'] };
const scenarios = ['cold-leads', 'late-leads'];

describe('what comes next after a quiz', () => {
	it('is the lesson when more than half was missed', () => {
		expect(nextStep({ missed: 3, total: 4 }, scenarios, {})).toEqual({ to: 'lesson' });
	});

	it('is another try when some was missed, up to half of it', () => {
		expect(nextStep({ missed: 2, total: 4 }, scenarios, {})).toEqual({ to: 'retry' });
	});

	it('is the first role-play that has not been played to an end', () => {
		const plays = { 'cold-leads': played, 'late-leads': { choices: ['ask'], endings: [] } };
		expect(nextStep({ missed: 0, total: 4 }, scenarios, plays)).toEqual({
			to: 'scenario',
			scenarioId: 'late-leads',
		});
	});

	it('is what comes after the lesson when all is practised', () => {
		const plays = { 'cold-leads': played, 'late-leads': played };
		expect(nextStep({ missed: 0, total: 4 }, scenarios, plays)).toEqual({ to: 'onward' });
	});
});

describe('forgetting answers', () => {
	it('leaves the other questions, the other quizzes and the form of the record as they are', () => {
		const other = { answers: { first: ['aa'] }, checked: ['first'] };
		const before = {
			...nothingYet,
			quizzes: { other, this: { answers: { first: ['aa'], second: ['bb'] }, checked: ['first', 'second'] } },
		};
		expect(forgetAnswers(before, 'this', ['second']).quizzes).toEqual({
			other,
			this: { answers: { first: ['aa'] }, checked: ['first'] },
		});
	});
});
