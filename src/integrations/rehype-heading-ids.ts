interface Node {
	tagName?: string;
	properties?: Record<string, unknown>;
	children?: Node[];
}

/** Numbers the headings of a text, `part-1`, `part-2`, so that a place has the same address in both languages. */
export function rehypeHeadingIds() {
	return (tree: Node): void => {
		headingsIn(tree).forEach((heading, index) => {
			heading.properties = { ...heading.properties, id: `part-${index + 1}` };
		});
	};
}

function headingsIn(node: Node): Node[] {
	if (/^h[1-6]$/.test(node.tagName ?? '')) return [node];
	return (node.children ?? []).flatMap(headingsIn);
}
