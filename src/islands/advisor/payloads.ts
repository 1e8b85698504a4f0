import type { Prevention } from '~/core/advisor/prevention';
import type { Sentence, Step } from '~/core/advisor/sentence';
import type { Cues } from '~/core/advisor/understand';
import type { advice } from '~/i18n/ru/advice';
import type { advisor } from '~/i18n/ru/advisor';
import { fromRoot } from '../address';

/** Words that are not needed at first, as `pages/[locale]/advisor/words.json.ts` writes them. */
export interface AdviceWords {
	readonly sentences: readonly Sentence<string>[];
	readonly steps: readonly Step<string>[];
	readonly prevention: readonly Prevention<string>[];
	readonly cues: Cues;
	/** Lesson id → title, for the lessons that are written. */
	readonly lessons: Readonly<Record<string, string>>;
	readonly messages: typeof advice;
}

/** The messages of the parts that come later. */
export type AdviceMessages = typeof advisor & typeof advice;

let asked: Promise<AdviceWords> | undefined;

/**
 * Fetches the words from the course's own folder, once.
 * @throws when that fails; it is tried again next time
 */
export function adviceWords(locale: string): Promise<AdviceWords> {
	asked ??= fetch(fromRoot(`${locale}/advisor/words.json`))
		.then((answer) => {
			if (!answer.ok) throw new Error(`The words of the advice are not there: ${answer.status}.`);
			return answer.json() as Promise<AdviceWords>;
		})
		.catch((fault) => {
			asked = undefined;
			throw fault;
		});
	return asked;
}
