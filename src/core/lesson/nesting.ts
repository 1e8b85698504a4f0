import type { Report } from '../check';
import { type Parts, page, type TagRule, tagRules } from './tags';
import { attribute, childrenOf, type ProseNode, type Tag, tagsOf, textOf } from './tree';

/** Whether a tag stands where it may. */
export function checkParent(tag: Tag, { parents }: TagRule, around: readonly Tag[], report: Report): void {
	// Around a tag that does not exist or was never closed nothing can be said.
	if (around.some(({ name }) => !tagRules[name])) return;
	const parent = around.at(-1)?.name ?? page;
	const isRight = parents.length === 0 ? parent !== tag.name : parents.includes(parent);
	if (isRight) return;
	const where = parents.map((name) => (name === page ? 'on the page itself' : `in <${name}>`)).join(' or ');
	const here = parent === page ? 'outside any tag' : `in <${parent}>`;
	report('', `<${tag.name}> stands ${here}.`, `Its place is ${where || 'in plain text'}.`, tag.at);
}

/** Whether a tag holds what belongs into it. */
export function checkContentOf(tag: Tag, rule: TagRule, report: Report): void {
	const say = (message: string, fix: string) => report('', `<${tag.name}> ${message}`, fix, tag.at);
	const { holds, needs } = rule;
	const isEmpty = textOf(tag).trim() === '' && tagsOf(tag).length === 0;
	if (holds === 'nothing') {
		if (!isEmpty) say('holds text.', `Write <${tag.name} … /> and put the text elsewhere.`);
	} else if (isEmpty) {
		say('is empty.', 'Write its text between the opening and the closing tag.');
	} else if (holds !== 'words') {
		if ('items' in holds) checkItems(tag, holds.items, say);
		else checkPartsOf(tag, holds, report, say);
	}
	if (needs && !tagsOf(tag).some(({ name }) => name === needs)) say(`has no <${needs}>.`, 'Write one.');
}

type Say = (message: string, fix: string) => void;

function checkItems(tag: Tag, expected: number, say: Say): void {
	const [list, ...others] = written(tag);
	const items = list?.kind === 'list' ? list.children.length : 0;
	if (items !== expected || others.length > 0) {
		say(`holds something else than a list of ${expected}.`, `Write ${expected} lines, a hyphen before each.`);
	}
}

function checkPartsOf(tag: Tag, { tag: name, least, most, among }: Parts, report: Report, say: Say): void {
	const all = written(tag);
	const parts = all.filter((node): node is Tag => node.kind === 'tag' && node.name === name);
	for (const other of all.filter((node) => node.kind !== 'tag')) {
		const fix = `Put it before or after <${tag.name}>.`;
		report('', `Only <${name}> stands directly in <${tag.name}>.`, fix, other.at);
	}
	if (parts.length < least || parts.length > most) {
		say(`has ${parts.length} times <${name}>.`, `Write ${least} to ${most} of them.`);
	}
	for (const [value, count] of Object.entries(among.least)) {
		const found = parts.filter((part) => attribute(part, among.attribute) === value).length;
		if (found >= count) continue;
		const wanted = `<${name} ${among.attribute}="${value}">`;
		say(`has ${found === 0 ? 'no' : `only ${found} time`} ${wanted}.`, `Give ${count} of them this value.`);
	}
}

/** What stands directly in a tag, spaces apart. */
function written(tag: Tag): ProseNode[] {
	return childrenOf(tag).filter(
		(node) => node.kind === 'tag' || textOf(node).trim() !== '' || node.kind === 'code',
	);
}
