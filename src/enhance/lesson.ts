import { whenQuiet } from './when-quiet';

/**
 * Brings a lesson rendered on the server to life. The learner's record comes after the text: in the first quiet
 * moment, or as soon as a field is touched.
 */
export function wakeLesson(article: HTMLElement): void {
	const status = article.querySelector<HTMLElement>('[data-saved]');
	let asked = false;
	const wake = async () => {
		if (asked) return;
		asked = true;
		try {
			const { rememberLesson } = await import('./lesson-record');
			rememberLesson(article);
		} catch {
			// Without it nothing is saved; the next touch tries again.
			asked = false;
			if (status) status.textContent = status.dataset.notSaved ?? '';
		}
	};
	article.addEventListener('focusin', wake);
	whenQuiet(wake);
}
