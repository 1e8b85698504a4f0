import { reporter } from '../check';
import type { Problem } from '../problem';
import { tagRules } from './tags';
import { type Prose, type ProseNode, walk } from './tree';

/**
 * Headings that leave a level out, which those who listen to a page take for a missing part. The title of the page
 * is the first level; some tags print a heading of their own.
 */
export function checkHeadings(file: string, tree: Prose): Problem[] {
	const { problems, report } = reporter(file, 'headings');
	let above = 1;
	for (const { node } of walk(tree)) {
		const level = levelOf(node);
		if (level === 0) continue;
		const what = node.kind === 'tag' ? `The title of <${node.name}>` : 'This heading';
		if (level === 1) report('', 'Here stands a second title of the page.', 'Write ## for it.', node.at);
		else if (level > above + 1) {
			const missing = '#'.repeat(above + 1);
			report(
				'',
				`${what} is of level ${level}, and no ${missing} stands above it.`,
				`Write a ${missing} heading above it.`,
				node.at,
			);
		}
		above = level;
	}
	return problems;
}

function levelOf(node: ProseNode): number {
	if (node.kind === 'heading') return node.depth;
	return node.kind === 'tag' ? (tagRules[node.name]?.heading ?? 0) : 0;
}
