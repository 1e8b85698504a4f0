import { fitTogether, sizeFor } from '../core/lesson/wall-text';
import type { Locale } from '../core/locale';
import { fetchPage } from './room-page';

type Language = Locale | null;

/**
 * Prints every moment of a lesson in a second language beneath the first. The other page has the same moments in the
 * same order; it is fetched when it is first wanted.
 * @param page the wall page of the lesson, as the room names it
 * @param changed told when a language has come or gone, or could not be had
 * @returns what to call with the language that is wanted, or null
 */
export function secondLanguage(root: HTMLElement, page: string, changed: (isThere: boolean) => void) {
	let wanted: Language = null;
	return async (locale: Language): Promise<void> => {
		if (locale === wanted) return;
		wanted = locale;
		if (root.dataset.second) {
			removeSecond(root);
			changed(true);
		}
		if (locale === null || locale === document.documentElement.lang) return;
		const other = await fetchPage(page, locale);
		if (wanted !== locale) return;
		if (other) addSecond(root, other, locale);
		changed(other !== undefined);
	};
}

const momentsIn = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[data-moment]')];

function addSecond(root: HTMLElement, other: Document, locale: Locale): void {
	const twins = momentsIn(other);
	for (const [index, moment] of momentsIn(root).entries()) {
		const twin = twins[index];
		if (!twin || twin.dataset.moment !== moment.dataset.moment) continue;
		if (moment.dataset.moment === 'label') moment.dataset.second = labelOf(twin);
		else if (moment.dataset.moment === 'picture') moment.append(beneath('', locale));
		else if (moment.dataset.moment === 'options') addToOptions(moment, twin, locale);
		else addBeneath(moment, twin, locale);
	}
	root.dataset.second = locale;
}

function removeSecond(root: HTMLElement): void {
	for (const added of root.querySelectorAll('.second')) added.remove();
	for (const sized of root.querySelectorAll<HTMLElement>('[data-size-alone]')) {
		sized.dataset.size = sized.dataset.sizeAlone;
		delete sized.dataset.sizeAlone;
	}
	delete root.dataset.second;
}

/** A label with the lines in which it goes on. */
function labelOf(first: Element): string {
	const lines = [first.textContent];
	let line = first.nextElementSibling;
	while (line?.hasAttribute('data-line')) {
		lines.push(line.textContent);
		line = line.nextElementSibling;
	}
	return lines.join(' ');
}

function addBeneath(moment: HTMLElement, twin: HTMLElement, locale: Locale): void {
	const second = textsOf(twin);
	const verdict = moment.querySelector('.verdict')?.textContent ?? [];
	const [above, below] = [textsOf(moment).concat(verdict), second].map((texts) =>
		// A caption has half the width.
		moment.matches('.caption') ? texts.map((text) => text.repeat(2)) : texts,
	) as [string[], string[]];
	if (fitTogether([...above, ...below])) {
		resize(moment, above, below);
		const place = moment.matches('.way') ? (moment.firstElementChild ?? moment) : moment;
		place.append(...second.map((text) => beneath(text, locale)));
	} else addAlone(moment, twin, locale);
}

function addToOptions(moment: HTMLElement, twin: HTMLElement, locale: Locale): void {
	const rows = [...moment.querySelectorAll('li')];
	const words = [...twin.querySelectorAll('li > :last-child')].map((one) => one.textContent);
	const list = moment.querySelector<HTMLElement>('ol');
	const above = textsOf(moment);
	if (list && fitTogether([...above, ...words])) {
		resize(list, above, words);
		for (const [index, row] of rows.entries())
			row.lastElementChild?.append(beneath(words[index] ?? '', locale));
	} else addAlone(moment, twin, locale);
}

/** What does not fit in both languages has a moment of its own in the second. */
function addAlone(moment: HTMLElement, twin: HTMLElement, locale: Locale): void {
	const alone = document.importNode(twin, true);
	alone.lang = locale;
	alone.classList.add('second');
	moment.after(alone);
}

/** Whatever stands in lines of its own. */
const texts = 'h1, h2, p:not(.verdict, .option), .option > :last-child, li > :last-child, .way > span';

function textsOf(moment: Element): string[] {
	const parts = [...moment.querySelectorAll(texts)];
	return (parts.length > 0 ? parts : [moment]).map((part) => part.textContent.trim()).filter(Boolean);
}

function resize(element: HTMLElement, first: readonly string[], second: readonly string[]): void {
	if (!element.dataset.size) return;
	element.dataset.sizeAlone = element.dataset.size;
	element.dataset.size = sizeFor(first, second);
}

function beneath(text: string, locale: Locale): HTMLElement {
	const second = document.createElement('span');
	second.className = 'second';
	second.lang = locale;
	second.textContent = text;
	return second;
}
