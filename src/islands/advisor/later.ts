import { useEffect, useState } from 'preact/hooks';
import { type AdviceWords, adviceWords } from './advice-words';

/**
 * A part of the page that is fetched with its words once it is wanted, so that the page comes without them.
 * @param load fetches the part; tried again when it failed and is wanted anew
 * @returns undefined until the part is there
 */
export function useLater<Part extends object>(
	load: () => Promise<Part>,
	locale: string,
	wanted: boolean,
): (Part & { words: AdviceWords }) | 'failed' | undefined {
	const [part, setPart] = useState<(Part & { words: AdviceWords }) | 'failed'>();
	useEffect(() => {
		if (!wanted || (part && part !== 'failed')) return;
		Promise.all([load(), adviceWords(locale)]).then(
			([it, words]) => setPart({ ...it, words }),
			() => setPart('failed'),
		);
	}, [wanted]);
	return part;
}
