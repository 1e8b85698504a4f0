import type { Place } from '../check';

/** The prose of a lesson or guide as far as checks look at it; `library/mdx.ts` makes it. */
export interface Prose {
	/** Names of tags that could not be read; that is reported already. */
	readonly unread: readonly string[];
	readonly children: readonly ProseNode[];
}

export type ProseNode = Tag | Block | Words | Script;

/** A tag of the author, or one that does not exist. */
export interface Tag {
	readonly kind: 'tag';
	readonly name: string;
	readonly attributes: readonly Attribute[];
	readonly children: readonly ProseNode[];
	readonly at: Place;
	/** It was never closed, so nothing is known of its content. */
	readonly isOpen: boolean;
}

export interface Attribute {
	readonly name: string;
	/** Undefined when nothing is known of it, e.g. for `who={speaker}`. */
	readonly value: string | undefined;
	/** `bare` for `who`, `code` for `who={…}` and `{...all}`. */
	readonly spelling: 'text' | 'bare' | 'code';
}

/** Markdown that holds other parts. */
export interface Block {
	readonly kind: 'paragraph' | 'heading' | 'list' | 'item' | 'quote' | 'mark' | 'other';
	/** Level of a heading; 0 elsewhere. */
	readonly depth: number;
	readonly children: readonly ProseNode[];
	readonly at: Place;
}

/** Plain words; `code` stands between backquotes and means nothing. */
export interface Words {
	readonly kind: 'text' | 'code';
	readonly text: string;
	readonly at: Place;
}

/** JavaScript, which no lesson needs. */
export interface Script {
	readonly kind: 'script';
	readonly what: 'import' | 'expression';
	readonly text: string;
	readonly at: Place;
}

export const childrenOf = (node: Prose | ProseNode): readonly ProseNode[] =>
	'children' in node ? node.children : [];

/** Every node in reading order, each with the tags around it, the nearest last. */
export function* walk(
	node: Prose | ProseNode,
	around: readonly Tag[] = [],
): Generator<{ node: ProseNode; around: readonly Tag[] }> {
	for (const child of childrenOf(node)) {
		yield { node: child, around };
		yield* walk(child, child.kind === 'tag' ? [...around, child] : around);
	}
}

export function tagsOf(tree: Prose | ProseNode): Tag[] {
	return [...walk(tree)].flatMap(({ node }) => (node.kind === 'tag' ? [node] : []));
}

export const attribute = (tag: Tag, name: string): string | undefined =>
	tag.attributes.find((one) => one.name === name)?.value;

/** All words inside, without code, in one line. */
export function textOf(node: Prose | ProseNode): string {
	if ('text' in node) return node.kind === 'text' ? node.text : '';
	return childrenOf(node).map(textOf).join('');
}
