import { type Found, shownOf } from '../core/search/found';
import { fill } from '../i18n/format';

export interface ResultWords {
	readonly part: string;
	readonly kinds: Readonly<Record<string, string>>;
}

/** One line of the list of results: a link, what it leads to, the words around what was found. */
export function resultItem(found: Found, words: ResultWords): HTMLLIElement {
	const { title, url, excerpt, part } = shownOf(found);
	const item = document.createElement('li');
	const head = element('p', 'result-title');
	head.append(link(url, title), element('span', 'result-kind', words.kinds[found.meta.kind ?? '']));
	item.append(head);
	if (excerpt) {
		const text = element('p', 'result-text');
		// Pagefind has escaped all but its own <mark>.
		text.innerHTML = excerpt;
		item.append(text);
	}
	if (part) {
		const line = element('p', 'result-part');
		line.append(link(part.url, fill(words.part, { title: part.title })));
		item.append(line);
	}
	return item;
}

function link(url: string, text: string): HTMLAnchorElement {
	const made = document.createElement('a');
	made.href = url;
	made.textContent = text;
	return made;
}

function element(name: 'p' | 'span', className: string, text = ''): HTMLElement {
	const made = document.createElement(name);
	made.className = className;
	made.textContent = text;
	return made;
}
