import { describe, expect, it } from 'vitest';
import { formatProblems, type Problem } from '~/core/problem';
import { checkQuiz } from '~/core/quiz/check';
import { type Quiz, quizSchema } from '~/core/quiz/schema';
import { checkShape } from '~/library/shape';
import { fixture, withDefect } from '../../fixtures/read';

function report(data: unknown): string {
	const problems: Problem[] = [];
	const quiz = checkShape(quizSchema, { id: 'a', file: 'quizzes/a.yaml', data, prose: '' }, problems);
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
		['duplicate-question', 'questions · The id "first" is used twice. Give each its own id.'],
		['duplicate-answer', 'questions.first.answers · The id "aa" is used twice.'],
		['duplicate-item', 'questions.third.items · The id "aa" is used twice.'],
		['unknown-kind', 'questions.first.kind · "onne" does not fit here. Did you mean "one"?'],
		[
			'no-feedback',
			'questions.first.answers.aa.feedback.en · The text in "en" is missing. Every text needs both ru and en.',
		],
	])('reports %s', (defect, line) => {
		expect(report(withDefect('quizzes', defect))).toContain(`quizzes/a.yaml · ${line}`);
	});
});

describe('a right answer that gives itself away', () => {
	/** Three questions of one answer; `right` says which answer of each is right. */
	function three(
		right: (index: number) => number,
		say = (isRight: boolean): string => (isRight ? 'да' : 'нет, это не так'),
	): Quiz {
		const answers = (index: number) =>
			['aa', 'bb', 'cc'].map((id, place) => {
				const correct = place === right(index);
				return { id, text: { ru: say(correct), en: say(correct) }, correct, feedback: { ru: 'а', en: 'a' } };
			});
		const questions = [0, 1, 2].map((index) => ({
			kind: 'one' as const,
			id: `q${index}`,
			prompt: { ru: 'Что?', en: 'What?' },
			answers: answers(index),
		}));
		return { title: { ru: 'В', en: 'Q' }, questions };
	}

	it('by its place is reported', () => {
		expect(report(three(() => 2))).toContain('The right answer is always in the same place.');
	});

	it('by its length is reported', () => {
		expect(
			report(
				three(
					(index) => index,
					(isRight) => (isRight ? 'самый длинный' : 'нет'),
				),
			),
		).toContain('The right answer is always the longest in "ru".');
	});

	it('is not reported when places and lengths vary', () => {
		expect(report(three((index) => index))).toBe('');
	});
});
