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

/** @returns how many of the checked questions are right, and how many questions there are */
export function score(
	questions: readonly Question[],
	record: { answers: Readonly<Record<string, readonly string[]>>; checked: readonly string[] },
): { right: number; checked: number; total: number } {
	const checked = questions.filter(({ id }) => record.checked.includes(id));
	return {
		right: checked.filter((question) => isRight(question, record.answers[question.id] ?? [])).length,
		checked: checked.length,
		total: questions.length,
	};
}

/**
 * The order in which items to be sorted are first shown: the same for everybody, never the right one.
 * Every second item first, then the rest: for n ≥ 3 this differs from the order it is given.
 */
export function shuffled<Item>(items: readonly Item[]): Item[] {
	const odd = items.filter((_, index) => index % 2 === 1);
	const even = items.filter((_, index) => index % 2 === 0);
	return [...odd, ...even];
}

/** The list with one item moved by one place; unchanged at the edges. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
	const from = ids.indexOf(id);
	const to = from + by;
	if (from < 0 || to < 0 || to >= ids.length) return [...ids];
	return ids.with(from, ids[to] ?? id).with(to, id);
}
