/*
 * The page has printed every scene and every word once; the island shows, moves and quotes them instead of carrying
 * them a second time. Elements are found by the ids that content and records use.
 */

/** Shows one scene or ending, and in it the reaction to the choice that led there. */
export function showPlace(root: Element, place: string, choiceId: string | undefined): void {
	for (const section of root.querySelectorAll<HTMLElement>('[data-scene], [data-ending]')) {
		section.toggleAttribute('data-shown', section.id === place);
	}
	for (const copy of root.querySelectorAll('[data-copy]')) copy.remove();
	const arrivals = root.querySelector(`#${CSS.escape(place)} .arrivals`);
	const printed = choiceId ? root.querySelector<HTMLElement>(`[data-after="${CSS.escape(choiceId)}"]`) : null;
	if (!arrivals || !printed) return;
	// A detour leads elsewhere than the printed link, so the reaction is shown where one is.
	const shown = printed.cloneNode(true) as HTMLElement;
	shown.dataset.copy = '';
	shown.removeAttribute('data-after');
	shown.removeAttribute('id');
	const line = shown.querySelector('.own-line .bubble-words > p');
	if (line && choiceId) line.textContent = sayOf(choiceId);
	arrivals.append(shown);
}

/** Lets a choice’s link carry the whole play up to it, for whoever copies it or opens it in another tab. */
export function aim(root: Element, choiceId: string, fragment: string): void {
	root.querySelector(`[data-choice="${CSS.escape(choiceId)}"]`)?.setAttribute('href', `#${fragment}`);
}

export function focusOn(place: string): void {
	document.getElementById(place)?.scrollIntoView({ block: 'start' });
	document.getElementById(`title-${place}`)?.focus({ preventScroll: true });
}

/** The words of the first element that fits, without the spaces of the markup. */
export function wordsOf(selector: string): string {
	return document.querySelector(selector)?.textContent?.trim() ?? '';
}

export function allWordsOf(selector: string): string[] {
	return Array.from(document.querySelectorAll(selector), (element) => element.textContent?.trim() ?? '');
}

/** Printed markup to be shown again, e.g. a reaction with its bubbles. */
export function markupOf(selector: string): string {
	return document.querySelector(selector)?.innerHTML ?? '';
}

export const sayOf = (choiceId: string): string => wordsOf(`[data-choice="${CSS.escape(choiceId)}"]`);
export const titleOf = (place: string): string => wordsOf(`#title-${CSS.escape(place)}`);
export const factOf = (factId: string): string => wordsOf(`[data-fact="${CSS.escape(factId)}"]`);
export const reactionTo = (choiceId: string): string => `[data-after="${CSS.escape(choiceId)}"] .reaction`;
export const whyOf = (choiceId: string): string => wordsOf(`[data-after="${CSS.escape(choiceId)}"] .why p`);
export const principleOf = (choiceId: string): string =>
	markupOf(`[data-after="${CSS.escape(choiceId)}"] .principle`);
