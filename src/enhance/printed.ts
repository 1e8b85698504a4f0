import { holds, type Standing } from '~/core/scenario/condition';

/*
 * The page has printed every scene and every word once; the island shows, moves and quotes them instead of carrying
 * them a second time. Elements are found by the ids that content and records use.
 */

/**
 * Shows one scene or ending, and in it the reaction to the choice that led there. Of all that the page has printed, it
 * looks at nothing else: on a slow phone, a walk through all scenes takes a frame.
 */
export function showPlace(
	root: Element,
	place: string,
	choiceId: string | undefined,
	state: Standing,
): Element | null {
	const before = root.querySelector('[data-shown]');
	const section = root.querySelector(`#${CSS.escape(place)}`);
	for (const copy of before?.querySelectorAll('[data-copy]') ?? []) copy.remove();
	if (before !== section) before?.removeAttribute('data-shown');
	section?.setAttribute('data-shown', '');
	const arrivals = section?.querySelector('.arrivals');
	const printed = choiceId ? root.querySelector<HTMLElement>(`[data-after="${CSS.escape(choiceId)}"]`) : null;
	if (arrivals && printed) arrivals.append(reactionCopy(root, printed, choiceId));
	if (section) settle(section, state);
	return section;
}

/** A detour leads elsewhere than the printed link, so the reaction is shown where one is. */
function reactionCopy(root: Element, printed: HTMLElement, choiceId: string | undefined): HTMLElement {
	const shown = printed.cloneNode(true) as HTMLElement;
	shown.dataset.copy = '';
	shown.removeAttribute('data-after');
	shown.removeAttribute('id');
	const line = shown.querySelector('.own-line .bubble-words > p');
	if (line && choiceId) line.textContent = sayOf(choiceId, root);
	return shown;
}

/** Marks what a state does not show: parts whose condition does not hold, and all variants but the first that holds. */
export function settle(part: Element, state: Standing): void {
	const decided = new Set<Element>();
	for (const element of part.querySelectorAll<HTMLElement>('[data-when]')) {
		const variants = element.closest('[data-variants]');
		const isShown =
			!(variants && decided.has(variants)) && holds(JSON.parse(element.dataset.when ?? '{}'), state);
		if (variants && isShown) decided.add(variants);
		element.toggleAttribute('data-off', !isShown);
	}
}

/** Lets a choice’s link carry the whole play up to it, for whoever copies it or opens it in another tab. */
export function aim(scene: Element, choiceId: string, fragment: string): void {
	scene.querySelector(`[data-choice="${CSS.escape(choiceId)}"]`)?.setAttribute('href', `#${fragment}`);
}

/** Puts a scene on the screen: the bar above it, all that one could say within. */
export function bringIntoView(place: string): void {
	document.getElementById(place)?.scrollIntoView({ block: 'start' });
}

export function focusOn(place: string): void {
	document.getElementById(`title-${place}`)?.focus({ preventScroll: true });
}

/** The words of the first element that fits, without the spaces of the markup. */
export function wordsOf(selector: string, state?: Standing, page: ParentNode = document): string {
	return copyOf(selector, state, page)?.textContent?.trim() ?? '';
}

/** A copy of the first element that fits, with only what a state shows; without one, what the page shows now. */
export function copyOf(
	selector: string,
	state: Standing | undefined,
	page: ParentNode = document,
): Element | undefined {
	const copy = page.querySelector(selector)?.cloneNode(true) as Element | undefined;
	if (copy && state) settle(copy, state);
	for (const part of copy?.querySelectorAll('[data-off], .condition') ?? []) part.remove();
	return copy;
}

export const sayOf = (choiceId: string, page?: ParentNode): string =>
	wordsOf(`[data-choice="${CSS.escape(choiceId)}"]`, undefined, page);
export const factOf = (factId: string): string => wordsOf(`[data-fact="${CSS.escape(factId)}"]`);
