import { useEffect, useState } from 'preact/hooks';
import type { Prevention } from '~/core/advisor/prevention';
import type { Sentence, Step } from '~/core/advisor/sentence';
import type { Cues } from '~/core/advisor/understand';
import { fromRoot } from '../address';

/** Words that are not needed at first, as `pages/[locale]/advisor/words.json.ts` writes them. */
export interface AdviceWords {
	readonly sentences: readonly Sentence<string>[];
	readonly steps: readonly Step<string>[];
	readonly prevention: readonly Prevention<string>[];
	readonly cues: Cues;
	/** Lesson id → title, for the lessons that are written. */
	readonly lessons: Readonly<Record<string, string>>;
}

let asked: Promise<AdviceWords | undefined> | undefined;

/** Fetches the words from the course's own folder, once; undefined, and tried again next time, when that fails. */
export function adviceWords(locale: string): Promise<AdviceWords | undefined> {
	asked ??= fetch(fromRoot(`${locale}/advisor/words.json`))
		.then((answer) => (answer.ok ? (answer.json() as Promise<AdviceWords>) : undefined))
		.catch(() => undefined)
		.then((words) => {
			if (!words) asked = undefined;
			return words;
		});
	return asked;
}

/** The words once they are there; without them the advice stands all the same. */
export function useAdviceWords(locale: string): AdviceWords | undefined {
	const [words, setWords] = useState<AdviceWords>();
	useEffect(() => {
		adviceWords(locale).then(setWords);
	}, [locale]);
	return words;
}
