import type { QuizRecord } from '../progress/progress';

/** What grading reads of a question; the authored one and one language of it fit. */
export type Question =
	| {
			readonly kind: 'one' | 'many';
			readonly id: string;
			readonly answers: readonly { readonly id: string; readonly correct: boolean }[];
	  }
	| { readonly kind: 'order'; readonly id: string; readonly items: readonly { readonly id: string }[] };

/** Ids of what has to be picked; for an order, all ids in the right order. */
export function solution(question: Question): string[] {
	return question.kind === 'order'
		? question.items.map(({ id }) => id)
		: question.answers.filter(({ correct }) => correct).map(({ id }) => id);
}

/** True when exactly the right answers are picked, in the right order where the order is asked for. */
export function isRight(question: Question, picked: readonly string[]): boolean {
	const right = solution(question);
	if (picked.length !== right.length) return false;
	return question.kind === 'order'
		? right.every((id, index) => picked[index] === id)
		: right.every((id) => picked.includes(id));
}

/**
 * How much of the answer fits. It is told in words and never enters the score: `score` counts a question only
 * when `isRight`.
 *
 * - order: fitting = items that stand in their own place, of = all items
 * - one, many: fitting = right answers picked, of = all right answers, extra = wrong answers picked
 */
export function credit(
	question: Question,
	picked: readonly string[],
): { fitting: number; of: number; extra: number } {
	const right = solution(question);
	if (question.kind === 'order') {
		const fitting = right.filter((id, index) => picked[index] === id).length;
		return { fitting, of: right.length, extra: 0 };
	}
	const fitting = right.filter((id) => picked.includes(id)).length;
	return { fitting, of: right.length, extra: picked.length - fitting };
}

export type Mark = 'right' | 'wrong' | 'missed';

/** @returns what an answer shows once it is checked; undefined for a wrong one that was rightly left alone */
export function markOf(
	answer: { readonly id: string; readonly correct: boolean },
	picked: readonly string[],
): Mark | undefined {
	if (picked.includes(answer.id)) return answer.correct ? 'right' : 'wrong';
	return answer.correct ? 'missed' : undefined;
}

/**
 * A saved answer, as far as it still fits: the question may have got other answers since. One of which nothing is
 * left counts as not given; so does an order that lacks an item.
 */
export function answerTo(
	question: Question,
	{ answers, checked }: QuizRecord,
): { picked: readonly string[]; checked: boolean } {
	const ids = (question.kind === 'order' ? question.items : question.answers).map(({ id }) => id);
	const known = [...new Set(answers[question.id])].filter((id) => ids.includes(id));
	const picked = question.kind === 'order' && known.length < ids.length ? [] : known;
	return { picked, checked: picked.length > 0 && checked.includes(question.id) };
}

/**
 * @returns how many of the checked questions are right, how many are checked, how many there are; ids of the wrong
 * and of those not checked yet
 */
export function score(
	questions: readonly Question[],
	record: QuizRecord,
): { right: number; checked: number; total: number; missed: string[]; open: string[] } {
	const all = questions.map((question) => ({ question, ...answerTo(question, record) }));
	const checked = all.filter((answer) => answer.checked);
	const missed = checked.filter(({ question, picked }) => !isRight(question, picked));
	return {
		right: checked.length - missed.length,
		checked: checked.length,
		total: questions.length,
		missed: missed.map(({ question }) => question.id),
		open: all.filter((answer) => !answer.checked).map(({ question }) => question.id),
	};
}

/**
 * The order in which items to be sorted are first shown: the same for everybody and every time, without a pattern
 * that one could learn, and never the given one.
 */
export function shuffled(ids: readonly string[]): string[] {
	const salt = ids.join();
	const mixed = ids.toSorted((a, b) => hash(salt + a) - hash(salt + b));
	return mixed.every((id, index) => id === ids[index]) ? mixed.reverse() : mixed;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
	return [...text].reduce(
		(sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0,
		0x811c9dc5,
	);
}

/** The list with one item moved by one place; unchanged at the edges. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
	const from = ids.indexOf(id);
	const to = from + by;
	if (from < 0 || to < 0 || to >= ids.length) return [...ids];
	return ids.with(from, ids[to] ?? id).with(to, id);
}
