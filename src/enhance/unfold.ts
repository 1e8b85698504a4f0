/**
 * How the moments of a scene come.
 * @param how `start` begins with the first, `next` brings one more, `all` whatever is left, `back` the one before
 * @returns the moments that came; none when nothing was left
 */
export type Unfold = (root: Element, how: 'start' | 'next' | 'all' | 'back') => HTMLElement[];

/**
 * Lets what happens in the scene on the stage come one moment at a time, the choices last. What has come stays, so
 * that there is no way back. Before this script, and where all at once is preferred, everything is there.
 */
export const unfold: Unfold = (root, how) => {
	const scene = root.querySelector<HTMLElement>('[data-shown]');
	const stage = scene?.querySelector<HTMLElement>('.moments');
	if (!scene || !stage) return [];
	// What the state of the play does not show is no moment.
	const moments = [...stage.querySelectorAll<HTMLElement>(`${told}, .own-words`)].filter(
		(one) => !one.hasAttribute('data-off'),
	);
	if (how === 'start') for (const moment of moments.slice(shownAtFirst)) moment.hidden = true;
	const waiting = moments.filter(({ hidden }) => hidden);
	const next = how === 'all' ? waiting : waiting.slice(0, how === 'next' ? 1 : 0);
	for (const moment of next) moment.hidden = false;
	const isWaiting = waiting.length > next.length;
	scene.toggleAttribute('data-unfolding', isWaiting);
	// Once the choices have taken their room: the first that is new in view, the rest as far as it goes.
	const [first] = next;
	if (first) stage.scrollTop += first.getBoundingClientRect().top - stage.getBoundingClientRect().top;
	if (first && !isWaiting) scene.querySelector<HTMLElement>('.choices-title')?.focus({ preventScroll: true });
	return next;
};

/** One's own line, and the first answer to it. */
const shownAtFirst = 2;
/** What is told in a scene, moment by moment. */
export const told = '[data-copy] > :is(.own-line, .card, .why), [data-copy] > .reaction > *, .beats > *';
