import { parse, serializeOuter } from 'parse5';
import { attribute, elementsBelow } from './elements';

/** One thing that can be found: a page, or a part of one with an address of its own. */
export interface SearchEntry {
	/** From the root of the site: `/en/glossary/#lead`. */
	readonly url: string;
	/** A page of its own, as pagefind reads it. */
	readonly html: string;
}

/**
 * An element of a page that says `data-search="kind"` can be found by all its words or, where some of its parts say
 * `data-pagefind-body`, by the words of those. Its first heading or term is its title.
 * @param address of the page below the root: `en/glossary/`
 */
export function entriesOf(page: string, address: string): SearchEntry[] {
	const elements = elementsBelow(parse(page));
	const html = elements.find(({ tagName }) => tagName === 'html');
	const language = (html && attribute(html, 'lang')) ?? '';
	return elements.flatMap((element) => {
		const kind = attribute(element, 'data-search');
		if (kind === undefined) return [];
		const id = attribute(element, 'id');
		const inside = elementsBelow(element);
		const hasParts = inside.some((part) => attribute(part, 'data-pagefind-body') !== undefined);
		const title = inside.find(({ tagName }) => /^(?:h[1-6]|dt)$/.test(tagName));
		// Found by its title as well, but an excerpt of the text would only repeat it.
		title?.attrs.push(
			{ name: 'data-pagefind-meta', value: 'title' },
			{ name: 'data-pagefind-ignore', value: '' },
		);
		return {
			url: `/${address}${id ? `#${id}` : ''}`,
			html: `<html lang="${language}"><body${hasParts ? '' : ' data-pagefind-body'} data-pagefind-meta="kind:${kind}">${apart(serializeOuter(element))}</body></html>`,
		};
	});
}

/** Where nothing stands between a term and its definition, pagefind would read the two as one sentence or word. */
const apart = (html: string): string =>
	html
		.replace(/(<dt(?![^>]*data-pagefind-ignore)[^>]*>(?:(?!<\/dt>).)*[^.?!…:])<\/dt>/gs, '$1.</dt>')
		.replace(/<\/(?:dt|dd|li|th|td)>/g, '$& ');
