import { useEffect, useState } from 'preact/hooks';

/**
 * A part of the page that is fetched with its payload once it is wanted, so that the page comes without them.
 * @param load fetches both; tried again when it failed and is wanted anew
 * @returns undefined until the part is there
 */
export function useLater<Part extends object>(
	load: () => Promise<Part>,
	wanted: boolean,
): Part | 'failed' | undefined {
	const [part, setPart] = useState<Part | 'failed'>();
	useEffect(() => {
		if (!wanted || (part && part !== 'failed')) return;
		load().then(setPart, () => setPart('failed'));
	}, [wanted]);
	return part;
}
