import Typograf from 'typograf';
import type { Locale } from '../core/locale';
import { bindNumbers, shield, unshield } from '../library/typography';

/*
 * typograf works on one text node at a time and mispairs quotes across <em> and <a>. So the text
 * nodes of a block are joined by a tag (typograf shields tags), corrected once and split again.
 */
interface Node {
	type: string;
	tagName?: string;
	value?: string;
	children?: Node[];
}

const blocks = new Set('p li h1 h2 h3 h4 h5 h6 td th dt dd blockquote figcaption summary caption'.split(' '));
const untouched = new Set('code pre kbd samp script style svg math'.split(' '));
const seam = '<wbr>';

const spelling: Record<Locale, string[]> = { ru: ['ru', 'en-US'], en: ['en-US'] };
const quotes = each((locale) => {
	const typograf = new Typograf({ locale: spelling[locale] });
	typograf.disableRule('*');
	typograf.enableRule('common/punctuation/quote');
	return typograf;
});
const rest = each((locale) => {
	const typograf = new Typograf({ locale: spelling[locale] });
	typograf.disableRule(['common/space/trimLeft', 'common/space/trimRight', 'common/punctuation/quote']);
	return typograf;
});

/** Typography for lessons; the language is the folder of the file. */
export function rehypeTypograf() {
	return (tree: Node, file: { path?: string }): void => {
		const locale: Locale = /[\\/]en(?:[\\/]|\.mdx$)/.test(file.path ?? '') ? 'en' : 'ru';
		correctBlock(tree, locale);
	};
}

function correctBlock(block: Node, locale: Locale): void {
	const texts: Node[] = [];
	collect(block, texts, locale);
	if (!texts.some((text) => /\S/.test(text.value ?? ''))) return;
	pairQuotes(texts, locale);
	const joined = texts.map((text) => shield(text.value ?? '')).join(seam);
	const parts = rest[locale].execute(joined).split(seam);
	texts.forEach((text, index) => {
		text.value = unshield(bindNumbers(parts[index] ?? ''));
	});
}

function collect(node: Node, texts: Node[], locale: Locale): void {
	for (const child of node.children ?? []) {
		if (child.type === 'text') texts.push(child);
		else if (untouched.has(child.tagName ?? '')) continue;
		else if (blocks.has(child.tagName ?? '') || child.type === 'mdxJsxFlowElement')
			correctBlock(child, locale);
		else collect(child, texts, locale);
	}
}

/** Quote marks are replaced one for one, so the corrected text is cut at the old lengths. */
function pairQuotes(texts: readonly Node[], locale: Locale): void {
	const before = texts.map((text) => text.value ?? '').join('');
	const after = quotes[locale].execute(before);
	if (after.length !== before.length) return;
	let at = 0;
	for (const text of texts) {
		const length = text.value?.length ?? 0;
		text.value = after.slice(at, at + length);
		at += length;
	}
}

function each<T>(make: (locale: Locale) => T): Record<Locale, T> {
	return { ru: make('ru'), en: make('en') };
}
