import { type Place, reporter } from '../check';
import type { Problem } from '../problem';
import { attribute, type Prose, walk } from './tree';

/** A prose and the file it stands in. */
export interface Translation {
	readonly file: string;
	readonly tree: Prose;
}

/** What must be the same in both languages: a tag with what is no text in it, or a heading. */
interface Mark {
	/** E.g. `<Bubble who="igor" mood="angry">` or `## …`. */
	readonly text: string;
	/** The same with the tags around it. */
	readonly key: string;
	readonly at: Place;
}

const sameInBoth = ['who', 'mood', 'verdict', 'id'];

/** Every place where two translations have other tags or headings; each is reported in the second one. */
export function compareTranslations(original: Translation, translation: Translation): Problem[] {
	const { problems, report } = reporter(translation.file, 'translation');
	const differences = differencesOf(marksOf(original.tree), marksOf(translation.tree));
	for (const { missing, added, at } of differences) {
		const there = `${original.file}:${missing?.at.line ?? at.line}`;
		if (missing && added)
			report('', `${added.text} stands here.`, `${there} has ${missing.text}: write the same.`, added.at);
		else if (missing) report('', `${missing.text} of ${there} is missing.`, 'Write it here.', at);
		else if (added)
			report('', `${added.text} stands here.`, `Write it after ${there}, too, or delete it.`, added.at);
	}
	return problems;
}

function marksOf(tree: Prose): Mark[] {
	return [...walk(tree)].flatMap(({ node, around }) => {
		const path = around.map(({ name }) => name).join('>');
		if (node.kind === 'heading') {
			const text = `${'#'.repeat(node.depth)} …`;
			return [{ text, key: `${path} ${text}`, at: node.at }];
		}
		if (node.kind !== 'tag') return [];
		const attributes = sameInBoth.flatMap((name) => {
			const value = attribute(node, name);
			return value === undefined ? [] : [` ${name}="${value}"`];
		});
		const text = `<${node.name}${attributes.join('')}>`;
		return [{ text, key: `${path} ${text}`, at: node.at }];
	});
}

interface Difference {
	readonly missing?: Mark;
	readonly added?: Mark;
	/** For what is missing: after which place of the translation. For what was added: of the original. */
	readonly at: Place;
}

/** The fewest marks to be taken out and put in; one taken out beside one put in is one that differs. */
function differencesOf(from: readonly Mark[], to: readonly Mark[]): Difference[] {
	const common = commonLengths(from, to);
	const differences: Difference[] = [];
	let i = 0;
	let j = 0;
	while (i < from.length || j < to.length) {
		const [a, b] = [from[i], to[j]];
		const start = { line: 1 };
		if (a && b && a.key === b.key) {
			i++;
			j++;
		} else if (a && b && common(i + 1, j + 1) === common(i, j)) {
			differences.push({ missing: a, added: b, at: b.at });
			i++;
			j++;
		} else if (a && common(i + 1, j) === common(i, j)) {
			differences.push({ missing: a, at: to[j - 1]?.at ?? start });
			i++;
		} else if (b) {
			differences.push({ added: b, at: from[i - 1]?.at ?? start });
			j++;
		} else break;
	}
	return differences;
}

/** How many marks the rests of both lists from these indices on have in common, in order. */
function commonLengths(from: readonly Mark[], to: readonly Mark[]): (i: number, j: number) => number {
	const width = to.length + 1;
	const table = new Array<number>((from.length + 1) * width).fill(0);
	const at = (i: number, j: number) => table[i * width + j] ?? 0;
	for (let i = from.length - 1; i >= 0; i--) {
		for (let j = to.length - 1; j >= 0; j--) {
			const isSame = from[i]?.key === to[j]?.key;
			table[i * width + j] = isSame ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
		}
	}
	return at;
}
