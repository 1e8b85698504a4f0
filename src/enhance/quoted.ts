import type { Standing } from '../core/scenario/condition';
import { copyOf, wordsOf } from './printed';

/* What the debrief quotes of the printed page; apart from `printed.ts`, since a play needs none of it until it ends. */

export function allWordsOf(selector: string): string[] {
	return Array.from(document.querySelectorAll(selector), (element) => element.textContent?.trim() ?? '');
}

/** Printed markup to be shown again, e.g. a reaction with its bubbles. */
export function markupOf(selector: string, state?: Standing): string {
	return copyOf(selector, state)?.innerHTML ?? '';
}

export const titleOf = (place: string): string => wordsOf(`#title-${CSS.escape(place)}`);
export const reactionTo = (choiceId: string): string => `[data-after="${CSS.escape(choiceId)}"] .reaction`;
export const whyOf = (choiceId: string, state: Standing): string =>
	wordsOf(`[data-after="${CSS.escape(choiceId)}"] .why p`, state);
export const principleOf = (choiceId: string): string =>
	markupOf(`[data-after="${CSS.escape(choiceId)}"] .principle`);
