import type { Problem } from '../problem';
import type { Question, Quiz } from './schema';

type Report = (path: string, message: string, fix: string) => void;
type Answers = Extract<Question, { kind: 'one' }>['answers'];

const enoughToJudge = 3;

/** Every fault of sense in one quiz. */
export function checkQuiz(file: string, quiz: Quiz): Problem[] {
	const problems: Problem[] = [];
	const report: Report = (path, message, fix) => problems.push({ file, path, message, fix });
	reportTwins(quiz.questions, 'questions', report);
	for (const question of quiz.questions) {
		const path = `questions.${question.id}`;
		if (question.kind === 'order') {
			reportTwins(question.items, `${path}.items`, report);
			continue;
		}
		reportTwins(question.answers, `${path}.answers`, report);
		const right = question.answers.filter(({ correct }) => correct).length;
		if (question.kind === 'one' && right !== 1) {
			report(
				path,
				`A question of the kind "one" has ${right} right answers.`,
				'Mark exactly one with correct: true.',
			);
		}
		if (question.kind === 'many' && (right === 0 || right === question.answers.length)) {
			report(
				path,
				'A question of the kind "many" needs right and wrong answers.',
				'Mark some with correct: true, not all.',
			);
		}
	}
	checkGiveaways(quiz, report);
	return problems;
}

function reportTwins(items: readonly { id: string }[], path: string, report: Report): void {
	const twins = items.filter(({ id }, index) => items.findIndex((other) => other.id === id) < index);
	for (const { id } of twins) report(path, `The id "${id}" is used twice.`, 'Give each its own id.');
}

/** A right answer that is always in the same place, or always the longest, can be picked without reading. */
function checkGiveaways(quiz: Quiz, report: Report): void {
	const asked = quiz.questions.flatMap((question) => {
		const right = question.kind === 'one' && question.answers.find(({ correct }) => correct);
		return right ? [{ answers: question.answers, right }] : [];
	});
	if (asked.length < enoughToJudge) return;
	if (new Set(asked.map(({ answers, right }) => answers.indexOf(right))).size === 1) {
		report('questions', 'The right answer is always in the same place.', 'Change the order of some answers.');
	}
	for (const locale of ['ru', 'en'] as const) {
		if (asked.every(({ answers, right }) => isLongest(answers, right, locale))) {
			report(
				'questions',
				`The right answer is always the longest in "${locale}".`,
				'Shorten some, or lengthen others.',
			);
		}
	}
}

function isLongest(answers: Answers, right: Answers[number], locale: 'ru' | 'en'): boolean {
	return answers.every((other) => other === right || other.text[locale].length < right.text[locale].length);
}
