import { useEffect, useState } from 'preact/hooks';
import type { Prevention } from '~/core/advisor/prevention';
import type { Sentence } from '~/core/advisor/sentence';
import { fromRoot } from '../address';

/** What there is to say once there is advice, as `pages/[locale]/advisor/words.json.ts` writes it. */
export interface AdviceWords {
	readonly sentences: readonly Sentence<string>[];
	readonly prevention: readonly Prevention<string>[];
	/** Lesson id → title, for the lessons that are written. */
	readonly lessons: Readonly<Record<string, string>>;
}

/** Fetches the words from the course's own folder; undefined until they are there. Without them the advice stands. */
export function useAdviceWords(locale: string): AdviceWords | undefined {
	const [words, setWords] = useState<AdviceWords>();
	useEffect(() => {
		fetch(fromRoot(`${locale}/advisor/words.json`))
			.then((answer) => (answer.ok ? answer.json() : undefined))
			.then(setWords, () => undefined);
	}, [locale]);
	return words;
}
