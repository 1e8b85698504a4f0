import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

interface Place {
	id: string;
	/** False where the page has just been opened: nothing takes the focus then. */
	moved: boolean;
}

/**
 * The question that a phone shows. The address names it, so that links, Back and reload find it; where the address
 * names none, the entry of the browser's history remembers it.
 * @param steps ids of all questions and of the result
 * @param first where to begin, asked once the record has been read
 */
export function useStep(
	steps: readonly string[],
	alive: boolean,
	first: () => string,
): { step: string | undefined; goTo: (id: string) => void } {
	const [place, setPlace] = useState<Place>();
	// Before the paint: a quiz alive without a current question would show none for a moment.
	useLayoutEffect(() => {
		if (!alive) return;
		const known = (id: unknown) => steps.find((step) => step === id);
		const follow = (current: Place | undefined): Place => {
			const id = known(location.hash.slice(1)) ?? known(history.state?.step) ?? current?.id ?? first();
			history.replaceState({ ...history.state, step: id }, '');
			return current?.id === id ? current : { id, moved: current !== undefined };
		};
		const onHash = () => setPlace(follow);
		setPlace(follow);
		addEventListener('hashchange', onHash);
		return () => removeEventListener('hashchange', onHash);
	}, [alive]);
	useEffect(() => {
		if (place?.moved) arrive(place.id);
		else if (place && location.hash) bringIntoView(place.id);
	}, [place]);
	const goTo = (id: string) => {
		location.hash = id;
		setPlace({ id, moved: true });
	};
	return { step: place?.id, goTo };
}

function arrive(id: string): void {
	const heading = document.getElementById(id)?.querySelector('h2');
	heading?.focus({ preventScroll: true });
	bringIntoView(id);
}

/** With the row of questions above it, where there is one. */
function bringIntoView(id: string): void {
	const section = document.getElementById(id);
	const steps = section?.parentElement?.querySelector('.quiz-steps');
	const top = steps && getComputedStyle(steps).display !== 'none' ? steps : section;
	top?.scrollIntoView();
}
