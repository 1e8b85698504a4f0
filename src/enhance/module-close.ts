import {
	endingsReached,
	isBegun,
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

type Words = Pick<typeof modules, 'begun' | 'has' | 'open' | 'untouched' | 'done' | 'left' | 'suggest'>;

/** Says on the close of a module what the record holds of each lesson and role-play, and what to do next. */
export function wakeClose(close: HTMLElement): void {
	const outline: ModuleOutline = JSON.parse(close.dataset.outline ?? '');
	const words: Words = JSON.parse(close.dataset.words ?? '');
	const tellState = stateTeller(close, words);
	const tellEvidence = evidenceTeller(close, outline, words);
	const suggest = suggester(close, words);
	openProgress();
	$progress.subscribe((progress) => {
		const begun = isBegun(progress, outline);
		tellState(begun);
		tellEvidence(progress);
		suggest(suggestionIn(progress, outline), begun);
	});
	// Whoever comes back to a page that the browser has kept has done something in between.
	addEventListener('pageshow', ({ persisted }) => persisted && openProgress());
}

/** Says above the list whether anything of the module is done. */
function stateTeller(close: HTMLElement, { begun, untouched }: Words) {
	const heading = printedIn(close.querySelector('[data-heading]'));
	const state = printedIn(close.querySelector('[data-state]'));
	return (isBegun: boolean) => {
		heading(isBegun ? begun : undefined);
		state(isBegun ? undefined : untouched);
	};
}

function evidenceTeller(close: HTMLElement, outline: ModuleOutline, words: Words) {
	const placeOf = (item: string) => printedIn(close.querySelector(`${item} .evidence`));
	const lessons = outline.lessons.map(({ id }) => ({ id, tell: placeOf(`[data-lesson="${id}"]`) }));
	// Of what is never scored the record says nothing.
	const scenes = Object.keys(outline.endings).map((id) => ({ id, tell: placeOf(`[data-scene="${id}"]`) }));
	return (progress: Progress) => {
		for (const { id, tell } of lessons) tell(lessonWords(lessonEvidence(progress, outline, id), words));
		for (const { id, tell } of scenes) {
			const { reached, all } = endingsReached(progress, outline, id);
			const endings = fill(words.done.endings, { count: reached, total: all });
			tell(reached > 0 ? fill(words.has, { list: endings }) : undefined);
		}
	};
}

/** @returns what writes into a place or, given no text, puts back what was printed there */
function printedIn(place: Element | null) {
	const printed = place?.textContent ?? '';
	return (text: string | undefined) => {
		if (!place) return;
		place.textContent = text ?? printed;
		place.toggleAttribute('data-told', text !== undefined);
	};
}

function lessonWords(
	{ read, right, checked, questions, filled, rows, line }: LessonEvidence,
	{ has, open, done, left }: Words,
): string | undefined {
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
	if (doneParts.length === 0) return undefined;
	const sentences = [fill(has, { list: doneParts.join(', ') })];
	if (leftParts.length > 0) sentences.push(fill(open, { list: leftParts.join(', ') }));
	return sentences.join(' ');
}

/** The button leads to what is open in the module, and to what comes after it once nothing is. */
function suggester(close: HTMLElement, words: Words) {
	const button = close.querySelector<HTMLAnchorElement>('[data-suggestion]');
	const onward = { href: button?.getAttribute('href') ?? '', text: button?.textContent ?? '' };
	return (suggestion: Suggestion | undefined, begun: boolean) => {
		if (!button) return;
		button.href = suggestion ? `../../${addressOf(suggestion)}` : onward.href;
		button.textContent = suggestion
			? fill(words.suggest[begun ? suggestion.kind : 'first'], { title: suggestion.title })
			: onward.text;
	};
}

/** @returns the address after the locale */
function addressOf(suggestion: Suggestion): string {
	return suggestion.kind === 'sheet' ? `lessons/${suggestion.id}/#sheet` : routeOf(suggestion);
}
