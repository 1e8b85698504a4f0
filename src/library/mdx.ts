import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Place } from '../core/check';
import type { Attribute, Block, Prose, ProseNode } from '../core/lesson/tree';
import type { Problem } from '../core/problem';
import { parseInSpiteOf } from './mdx-faults';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const parser = unified().use(remarkParse).use(remarkMdx);

/**
 * The tree of an MDX file. What stops the parser becomes a problem, and the rest is parsed all the same.
 * @param prose the text below the front matter
 * @param firstLine the line of the file on which the prose begins
 */
export function parseProse(
	file: string,
	prose: string,
	firstLine = 1,
): { tree: Prose; problems: readonly Problem[] } {
	// Empty lines before it give every node the line it has in the file.
	const text = '\n'.repeat(firstLine - 1) + prose.replace(/\r\n?/g, '\n');
	const { root, problems, open, unread } = parseInSpiteOf(file, text, (source) => parser.parse(source));
	return { tree: { children: root ? within(root, open) : [], unread }, problems };
}

/** The children of a node in our terms; a line with nothing but tags is no paragraph, as in MDX itself. */
function within(parent: Parents, open: ReadonlySet<string>): ProseNode[] {
	return parent.children.flatMap((node) => {
		if (node.type === 'paragraph' && node.children.some(isElement) && node.children.every(isElementOrSpace))
			return within(node, open);
		return convert(node, open);
	});
}

function convert(node: Nodes, open: ReadonlySet<string>): ProseNode[] {
	const at = placeOf(node);
	switch (node.type) {
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement': {
			const isOpen = open.has(`${at.line}:${at.column}`);
			const attributes = node.attributes.map(convertAttribute);
			return [{ kind: 'tag', name: node.name ?? '', attributes, children: within(node, open), at, isOpen }];
		}
		case 'mdxjsEsm':
			return [{ kind: 'script', what: 'import', text: node.value, at }];
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			// A comment of MDX; it leaves no trace in the page.
			if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) return [];
			return [{ kind: 'script', what: 'expression', text: node.value, at }];
		case 'inlineCode':
		case 'code':
			return [{ kind: 'code', text: node.value, at }];
		case 'text':
			return [{ kind: 'text', text: node.value, at }];
		case 'break':
			return [{ kind: 'text', text: ' ', at }];
		default: {
			if (!('children' in node)) return [];
			const depth = node.type === 'heading' ? node.depth : 0;
			return [{ kind: kinds[node.type] ?? 'other', depth, children: within(node, open), at }];
		}
	}
}

const kinds: Partial<Record<Nodes['type'], Block['kind']>> = {
	paragraph: 'paragraph',
	heading: 'heading',
	list: 'list',
	listItem: 'item',
	blockquote: 'quote',
	emphasis: 'mark',
	strong: 'mark',
	link: 'mark',
	delete: 'mark',
};

function convertAttribute(attribute: Element['attributes'][number]): Attribute {
	if (attribute.type === 'mdxJsxExpressionAttribute')
		return { name: `{${attribute.value}}`, value: undefined, spelling: 'code' };
	const { name, value } = attribute;
	if (value === null || value === undefined) return { name, value: undefined, spelling: 'bare' };
	if (typeof value === 'string') return { name, value, spelling: 'text' };
	const [, quoted] = /^\s*(?:"([^"]*)"|'([^']*)'|`([^`$]*)`)\s*$/.exec(value.value)?.filter(Boolean) ?? [];
	return { name, value: quoted, spelling: 'code' };
}

const isElement = (node: Nodes): node is Element =>
	node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
const isElementOrSpace = (node: Nodes) =>
	isElement(node) || (node.type === 'text' && node.value.trim() === '');

function placeOf({ position }: Nodes): Place {
	return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}
