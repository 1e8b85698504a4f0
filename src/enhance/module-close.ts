import {
	endingsReached,
	type LessonEvidence,
	lessonEvidence,
	type ModuleOutline,
	type Suggestion,
	suggestionIn,
} from '../core/progress/evidence';
import { routeOf } from '../core/progress/next-step';
import type { Progress } from '../core/progress/progress';
import { fill } from '../i18n/format';
import type { modules } from '../i18n/ru/modules';
import { $progress, openProgress } from '../stores/progress';

type Words = Pick<typeof modules, 'has' | 'open' | 'untouched' | 'done' | 'left' | 'suggest'>;

/** Says on the close of a module what the record holds of each lesson and role-play, and what to do next. */
export function wakeClose(close: HTMLElement): void {
	const outline: ModuleOutline = JSON.parse(close.dataset.outline ?? '');
	const words: Words = JSON.parse(close.dataset.words ?? '');
	const suggest = suggester(close, words);
	openProgress();
	$progress.subscribe((progress) => {
		tellEvidence(close, progress, outline, words);
		suggest(suggestionIn(progress, outline));
	});
	// Whoever comes back to a page that the browser has kept has done something in between.
	addEventListener('pageshow', ({ persisted }) => persisted && openProgress());
}

function tellEvidence(close: HTMLElement, progress: Progress, outline: ModuleOutline, words: Words): void {
	const tell = (item: string, text: string) => {
		const place = close.querySelector(`${item} [data-evidence]`);
		if (place) place.textContent = text;
	};
	for (const { id } of outline.lessons)
		tell(`[data-lesson="${id}"]`, lessonWords(lessonEvidence(progress, outline, id), words));
	for (const { id } of outline.scenarios) {
		const { reached, all } = endingsReached(progress, outline, id);
		const endings = fill(words.done.endings, { count: reached, total: all });
		tell(`[data-scene="${id}"]`, reached > 0 ? fill(words.has, { list: endings }) : words.untouched);
	}
}

function lessonWords(
	{ read, right, checked, questions, filled, rows, line }: LessonEvidence,
	{ has, open, done, left, untouched }: Words,
): string {
	const doneParts = [
		read && done.read,
		checked > 0 && fill(done.quiz, { right, total: questions }),
		filled > 0 && fill(done.sheet, { filled, total: rows }),
		line === 'written' && done.line,
	].filter(Boolean);
	const leftParts = [
		!read && left.read,
		checked < questions && left.quiz,
		filled === 0 && left.sheet,
		line === 'open' && left.line,
	].filter(Boolean);
	if (doneParts.length === 0) return untouched;
	const sentences = [fill(has, { list: doneParts.join(', ') })];
	if (leftParts.length > 0) sentences.push(fill(open, { list: leftParts.join(', ') }));
	return sentences.join(' ');
}

/** The button leads to what is open in the module, and to what comes after it once nothing is. */
function suggester(close: HTMLElement, words: Words) {
	const button = close.querySelector<HTMLAnchorElement>('[data-suggestion]');
	const onward = { href: button?.getAttribute('href') ?? '', text: button?.textContent ?? '' };
	return (suggestion: Suggestion | undefined) => {
		if (!button) return;
		button.href = suggestion ? `../../${addressOf(suggestion)}` : onward.href;
		button.textContent = suggestion
			? fill(words.suggest[suggestion.kind], { title: suggestion.title })
			: onward.text;
	};
}

/** @returns the address after the locale */
function addressOf(suggestion: Suggestion): string {
	return suggestion.kind === 'sheet' ? `lessons/${suggestion.id}/#sheet` : routeOf(suggestion);
}
