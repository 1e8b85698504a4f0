import { type Report, reporter } from '../check';
import { nearest, type Problem, suggest } from '../problem';
import { sentencesOf } from '../style/sentences';
import { checkAttributes, type Known } from './attributes';
import { checkContentOf, checkParent } from './nesting';
import { tagRules } from './tags';
import { type Prose, tagsOf, textOf, walk } from './tree';

export type { Known } from './attributes';

/** Every fault in the prose of a lesson: those of its tags, and the parts that each lesson has. */
export function checkProse(file: string, tree: Prose, known: Known): Problem[] {
	const { problems, report } = reporter(file, 'parts');
	checkParts(tree, report);
	return [...checkTags(file, tree, known), ...problems];
}

/** Every fault of the tags in a page of prose: only the author's, whole, well placed, pointing at what exists. */
export function checkTags(file: string, tree: Prose, known: Known): Problem[] {
	const { problems, report } = reporter(file, 'tags');
	const open = [...tree.unread, ...tagsOf(tree).flatMap(({ name, isOpen }) => (isOpen ? [name] : []))];
	for (const { node, around } of walk(tree)) {
		if (node.kind === 'script') {
			const what = node.what === 'import' ? 'an import or export' : `{${node.text}}`;
			const fix = 'Delete it: tags need no import. A brace that is meant as such is written \\{.';
			report('', `Here stands ${what}, which is code.`, fix, node.at);
		}
		if (node.kind !== 'tag') continue;
		const rule = tagRules[node.name];
		if (!rule) {
			report(
				'',
				`There is no tag <${node.name}>.`,
				suggest(meantBy(node.name) ?? node.name, Object.keys(tagRules)),
				node.at,
			);
			continue;
		}
		checkAttributes(node, rule, known, report);
		// What a broken tag should hold stands outside it.
		if (!rule.parents.some((parent) => open.includes(parent))) checkParent(node, rule, around, report);
		if (!node.isOpen) checkContentOf(node, rule, report);
	}
	return problems;
}

/** The tag meant, also when only its capital letters differ. */
function meantBy(name: string): string | undefined {
	const tags = Object.keys(tagRules);
	return tags.find((tag) => tag.toLowerCase() === name.toLowerCase()) ?? nearest(name, tags);
}

function checkParts(tree: Prose, report: Report): void {
	const tags = tagsOf(tree);
	// A misspelt tag is reported where it stands.
	const misspelt = tags.flatMap(({ name }) => (tagRules[name] ? [] : [meantBy(name)]));
	for (const [name, { perLesson }] of Object.entries(tagRules)) {
		if (!perLesson) continue;
		const [first, ...others] = tags.filter((tag) => tag.name === name);
		if (!first && !tree.unread.includes(name) && !misspelt.includes(name))
			report('', `The lesson has no <${name}>.`, 'Write it: every lesson has one.');
		if (perLesson === 'some') continue;
		for (const { at } of others) {
			report('', `The lesson has <${name}> more than once.`, 'Keep one of them.', at);
		}
	}
	for (const tag of tags.filter(({ name, isOpen }) => name === 'Definition' && !isOpen)) {
		const count = sentencesOf(textOf(tag)).length;
		if (count > 1) {
			report('', `<Definition> has ${count} sentences.`, 'Leave the one that is worth copying out.', tag.at);
		}
	}
}
