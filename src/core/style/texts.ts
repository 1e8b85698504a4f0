import { attribute, type Prose, walk } from '../lesson/tree';
import { type Locale, locales } from '../locale';
import { entryName } from '../problem';
import type { WrittenText } from './words';

/** Every text of authored data, in both languages. */
export function textsOfData(file: string, data: unknown, path: readonly string[] = []): WrittenText[] {
	if (Array.isArray(data))
		return data.flatMap((item, index) => textsOfData(file, item, [...path, entryName(data, index)]));
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, value]) => {
		const isText = typeof value === 'string' && (locales as readonly string[]).includes(key);
		if (!isText) return textsOfData(file, value, [...path, key]);
		return [{ file, path: [...path, key].join('.'), locale: key as Locale, text: value }];
	});
}

/** Every text of a page of prose: what stands between tags, and what is shown of their attributes. */
export function textsOfProse(file: string, tree: Prose, locale: Locale): WrittenText[] {
	return [...walk(tree)].flatMap(({ node }) => {
		const texts =
			node.kind === 'text'
				? [node.text]
				: node.kind === 'tag'
					? ['title', 'question', 'say'].map((name) => attribute(node, name) ?? '')
					: [];
		return texts.filter(Boolean).map((text) => ({ file, path: '', line: node.at.line, locale, text }));
	});
}

/** Every message of the interface in one language. */
export function textsOfMessages(
	file: string,
	part: unknown,
	locale: Locale,
	path: readonly string[] = [],
): WrittenText[] {
	if (typeof part === 'string') return [{ file, path: path.join('.'), locale, text: part }];
	if (typeof part !== 'object' || part === null) return [];
	return Object.entries(part).flatMap(([key, inner]) => textsOfMessages(file, inner, locale, [...path, key]));
}
