import { noteOf, writeNote } from '../stores/notes';
import { $progress, markRead, openProgress, rememberPlace } from '../stores/progress';
import { wakeSaveNotice } from './save-notice';

/** Remembers that a lesson was opened and read, and what is written into its fields. */
export function rememberLesson(article: HTMLElement): void {
	const { lesson = '', path = '' } = article.dataset;
	openProgress();
	wakeSaveNotice();
	rememberPlace(path);
	noticeEnd(article, () => markRead(lesson, today()));
	wakeFields(article, lesson);
	for (const button of article.querySelectorAll<HTMLButtonElement>('[data-print-sheet]')) {
		button.hidden = false;
		button.onclick = () => printSheet(article);
	}
}

/** Whoever is below the end has passed it, however they got there. */
function noticeEnd(article: HTMLElement, reached: () => void): void {
	const end = article.querySelector('[data-lesson-end]');
	if (!end) return;
	const seen: IntersectionObserverCallback = ([entry], observer) => {
		if (!entry?.isIntersecting) return;
		observer.disconnect();
		reached();
	};
	new IntersectionObserver(seen, { rootMargin: '100000px 0px 0px' }).observe(end);
}

/** Every field shows what is saved and saves what is typed; a line below says whether that worked. */
function wakeFields(article: HTMLElement, lesson: string): void {
	const fields = [...article.querySelectorAll<HTMLTextAreaElement>('[data-field]')];
	const status = article.querySelector<HTMLElement>('[data-saved]');
	const save = (field: HTMLTextAreaElement) => {
		const saved = writeNote(lesson, field.dataset.field ?? '', field.value);
		if (!status) return;
		if (field.nextElementSibling !== status) field.after(status);
		status.textContent = (saved ? status.dataset.saved : status.dataset.notSaved) ?? '';
	};
	for (const field of fields) {
		// What was typed before this script arrived is kept, too.
		if (field.value) save(field);
		field.oninput = () => save(field);
	}
	$progress.subscribe(() => {
		const notes = noteOf(lesson);
		for (const field of fields.filter((one) => one !== document.activeElement)) {
			const text = notes[field.dataset.field ?? ''] ?? '';
			if (field.value !== text) field.value = text;
		}
	});
}

function printSheet(article: HTMLElement): void {
	article.dataset.print = 'sheet';
	print();
	delete article.dataset.print;
}

/** Local date, not UTC. */
function today(): string {
	const now = new Date();
	return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
