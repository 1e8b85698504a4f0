import { type Place, reporter } from '../check';
import { formMatcher } from '../forms';
import type { Locale } from '../locale';
import type { Problem } from '../problem';
import { attribute, type Prose, tagsOf, textOf, walk } from './tree';

/** A term of the course and the words by which it is known in a text. */
export interface TermEntry {
	readonly id: string;
	/** `*` stands for any ending. */
	readonly forms: Readonly<Record<Locale, readonly string[]>>;
	/** Phrases in which such a word means something else, e.g. `leads to`. */
	readonly except?: Readonly<Partial<Record<Locale, readonly string[]>>> | undefined;
	/** Its first occurrence in a lesson is explained. */
	readonly explain: boolean;
}

/**
 * Terms that stand unexplained, and explanations that explain something else.
 * Headings and code are not searched; a form that lies within another term is that other term.
 */
export function checkTerms(
	file: string,
	tree: Prose,
	locale: Locale,
	glossary: readonly TermEntry[],
): Problem[] {
	const { problems, report } = reporter(file, 'terms');
	for (const tag of tagsOf(tree).filter(({ name }) => name === 'Term')) {
		// An id that the glossary does not have is reported with the attributes.
		const entry = glossary.find(({ id }) => id === attribute(tag, 'id'));
		if (!entry || isForm(textOf(tag), entry.forms[locale])) continue;
		const fix = `Its forms are: ${entry.forms[locale].join(', ')}.`;
		report('', `“${textOf(tag)}” is no form of the term "${entry.id}".`, fix, tag.at);
	}
	const texts = textsOf(tree);
	for (const { id, forms, except } of glossary.filter(({ explain }) => explain)) {
		const first = firstOf(texts, id, formMatcher(forms[locale]), formMatcher(except?.[locale] ?? []));
		if (!first || first.isExplained) continue;
		const fix = `Write <Term id="${id}">${first.word}</Term>.`;
		report('', `“${first.word}” stands here first and is not explained.`, fix, first.at);
	}
	return problems;
}

function isForm(text: string, forms: readonly string[]): boolean {
	return text.trim().replace(formMatcher(forms), '') === '';
}

interface Found {
	readonly word: string;
	readonly at: Place;
	readonly isExplained: boolean;
}

function firstOf(
	texts: readonly { text: string; term: string | undefined; at: Place }[],
	id: string,
	find: RegExp,
	except: RegExp,
): Found | undefined {
	for (const { text, term, at } of texts) {
		if (term !== undefined && term !== id) continue;
		const others = [...text.matchAll(except)].map((other) => [other.index, other.index + other[0].length]);
		const match = [...text.matchAll(find)].find(
			({ index }) => !others.some(([from = 0, to = 0]) => from <= index && index < to),
		);
		if (!match) continue;
		const below = text.slice(0, match.index).split('\n').length - 1;
		return { word: match[0], at: { line: at.line + below }, isExplained: term === id };
	}
	return undefined;
}

/** The words of a page in order, each with the term it explains. */
function textsOf(tree: Prose): { text: string; term: string | undefined; at: Place }[] {
	const headings = new Set<object>();
	return [...walk(tree)].flatMap(({ node, around }) => {
		if (node.kind === 'heading')
			for (const inner of walk({ children: node.children, unread: [] })) headings.add(inner.node);
		if (node.kind !== 'text' || headings.has(node)) return [];
		const term = around.findLast(({ name }) => name === 'Term');
		return [{ text: node.text, term: term && attribute(term, 'id'), at: node.at }];
	});
}
