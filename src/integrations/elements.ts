import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Every element below a node in the order of the page, those in templates too. */
export function elementsBelow(node: Node): Element[] {
	const found: Element[] = [];
	const waiting: Node[] = [node];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		if ('attrs' in next) found.push(next);
		if ('content' in next) waiting.push(next.content);
		if ('childNodes' in next) waiting.push(...next.childNodes.toReversed());
	}
	return found;
}

export function attribute(element: Element, name: string): string | undefined {
	return element.attrs.find((one) => one.name === name)?.value;
}
