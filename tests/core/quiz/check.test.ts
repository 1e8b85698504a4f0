import { describe, expect, it } from 'vitest';
import { formatProblems, type Problem } from '~/core/problem';
import { askedInQuiz, checkQuiz } from '~/core/quiz/check';
import { quizSchema } from '~/core/quiz/schema';
import { checkShape } from '~/library/shape';
import { fixture, withDefect } from '../../fixtures/read';

function report(data: unknown): string {
	const problems: Problem[] = [];
	const quiz = checkShape(quizSchema, { file: 'quizzes/a.yaml', data }, problems);
	if (quiz) problems.push(...checkQuiz('quizzes/a.yaml', quiz));
	return formatProblems(problems);
}

describe('the check of a quiz', () => {
	it('finds nothing wrong with a sound one', () => {
		expect(report(fixture('quizzes/sound.yaml'))).toBe('');
	});

	it.each([
		[
			'two-right',
			'questions.first · A question of the kind "one" has 2 right answers. Mark exactly one with correct: true.',
		],
		['none-right', 'questions.first · A question of the kind "one" has 0 right answers.'],
		['all-right', 'questions.second · A question of the kind "many" needs right and wrong answers.'],
		['duplicate-question', 'questions · "first" stands here twice. Rename one of them, or delete it.'],
		['duplicate-answer', 'questions.first.answers · "aa" stands here twice.'],
		['duplicate-item', 'questions.third.items · "aa" stands here twice.'],
		['unknown-kind', 'questions.first.kind · "onne" does not fit here. Did you mean "one"?'],
		[
			'no-feedback',
			'questions.first.answers.aa.feedback.en · The text in "en" is missing. Every text needs both ru and en.',
		],
	])('reports %s', (defect, line) => {
		expect(report(withDefect('quizzes', defect))).toContain(`quizzes/a.yaml · ${line}`);
	});
});

it('asks of give-aways only where one answer is right', () => {
	const quiz = quizSchema.parse(fixture('quizzes/sound.yaml'));
	expect(askedInQuiz(quiz).map(({ name }) => name)).toEqual(['first']);
	expect(askedInQuiz(quiz)[0]?.lengths.ru).toHaveLength(3);
});
