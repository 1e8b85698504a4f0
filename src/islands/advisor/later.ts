import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A part of the page that is fetched once it is wanted, so that the page comes without it.
 * @param load fetches the part; tried again when it failed and is wanted anew
 * @returns undefined until the part is there
 */
export function useLater<Props>(
	load: () => Promise<ComponentType<Props>>,
	wanted: boolean,
): ComponentType<Props> | 'failed' | undefined {
	const [part, setPart] = useState<{ it: ComponentType<Props> | 'failed' }>();
	useEffect(() => {
		if (!wanted || (part && part.it !== 'failed')) return;
		load().then(
			(it) => setPart({ it }),
			() => setPart({ it: 'failed' }),
		);
	}, [wanted]);
	return part?.it;
}
