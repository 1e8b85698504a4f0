import { expectUnique, idsOf, type Report, reporter } from '../check';
import { type Asked, lengthsOf } from '../giveaways';
import type { Problem } from '../problem';
import type { Question, Quiz } from './schema';

/** Every fault of sense in one quiz; whether right answers give themselves away is asked of the whole course. */
export function checkQuiz(file: string, quiz: Quiz): Problem[] {
	const { problems, report } = reporter(file);
	expectUnique(idsOf(quiz.questions), 'questions', report);
	for (const question of quiz.questions) checkQuestion(question, `questions.${question.id}`, report);
	return problems;
}

function checkQuestion(question: Question, path: string, report: Report): void {
	if (question.kind === 'order') {
		expectUnique(idsOf(question.items), `${path}.items`, report);
		return;
	}
	expectUnique(idsOf(question.answers), `${path}.answers`, report);
	const right = question.answers.filter(({ correct }) => correct).length;
	if (question.kind === 'one' && right !== 1) {
		const fix = 'Mark exactly one with correct: true.';
		report(path, `A question of the kind "one" has ${right} right answers.`, fix);
	}
	if (question.kind === 'many' && (right === 0 || right === question.answers.length)) {
		const fix = 'Mark some with correct: true, not all.';
		report(path, 'A question of the kind "many" needs right and wrong answers.', fix);
	}
}

/** The questions with one right answer, as the search for give-aways needs them. */
export function askedInQuiz({ questions }: Quiz): Asked[] {
	return questions.flatMap((question) => {
		if (question.kind !== 'one') return [];
		const { id, answers } = question;
		const right = answers.findIndex(({ correct }) => correct);
		const lengths = lengthsOf(answers.map(({ text }) => text));
		return [{ name: id, right, lengths }];
	});
}
