import {
	endingsReached,
	lessonEvidence,
	type ModuleOutline,
	type Suggestion,
	suggestionIn,
} from '../core/progress/evidence';
import { routeOf } from '../core/progress/next-step';
import { fill } from '../i18n/format';
import type { modules } from '../i18n/ru/modules';
import { $progress, openProgress } from '../stores/progress';

type Words = Pick<typeof modules, 'has' | 'open' | 'untouched' | 'done' | 'left' | 'suggest'>;

/** Says on the close of a module what the record holds of each lesson and role-play, and what to do next. */
export function wakeClose(close: HTMLElement): void {
	const outline: ModuleOutline = JSON.parse(close.dataset.outline ?? '');
	const words: Words = JSON.parse(close.dataset.words ?? '');
	openProgress();
	const progress = $progress.get();
	const tell = (kind: 'lesson' | 'scene', id: string, text: string) => {
		const place = close.querySelector(`[data-${kind}="${id}"] [data-evidence]`);
		if (place) place.textContent = text;
	};
	for (const { id } of outline.lessons)
		tell('lesson', id, lessonWords(lessonEvidence(progress, outline, id), words));
	for (const { id } of outline.scenarios) {
		const { reached, all } = endingsReached(progress, outline, id);
		const endings = fill(words.done.endings, { count: reached, total: all });
		tell('scene', id, reached > 0 ? fill(words.has, { list: endings }) : words.untouched);
	}
	suggest(close, suggestionIn(progress, outline), words);
}

function lessonWords(
	{ read, right, checked, questions, filled, rows, line }: ReturnType<typeof lessonEvidence>,
	{ has, open, done, left, untouched }: Words,
): string {
	const parts: readonly (readonly [isDone: boolean, done: string, isLeft: boolean, left: string])[] = [
		[read, done.read, !read, left.read],
		[checked > 0, fill(done.quiz, { right, total: questions }), checked < questions, left.quiz],
		[filled > 0, fill(done.sheet, { filled, total: rows }), filled === 0, left.sheet],
		[line === 'written', done.line, line === 'open', left.line],
	];
	const doneList = parts.flatMap(([isDone, words]) => (isDone ? [words] : [])).join(', ');
	const leftList = parts.flatMap(([, , isLeft, words]) => (isLeft ? [words] : [])).join(', ');
	if (!doneList) return untouched;
	const sentence = fill(has, { list: doneList });
	return leftList ? `${sentence} ${fill(open, { list: leftList })}` : sentence;
}

/** As long as something of the module is open, the button leads there instead of to what comes after it. */
function suggest(close: HTMLElement, suggestion: Suggestion | undefined, words: Words): void {
	const button = close.querySelector<HTMLAnchorElement>('[data-suggestion]');
	if (!button || !suggestion) return;
	const path = suggestion.kind === 'sheet' ? `lessons/${suggestion.id}/#sheet` : routeOf(suggestion);
	button.href = `../../${path}`;
	button.textContent = fill(words.suggest[suggestion.kind], { title: suggestion.title });
}
