import type { Report } from '../check';
import { suggest } from '../problem';
import type { KnownKind, TagRule } from './tags';
import type { Attribute, Tag } from './tree';

/** The ids that attributes may point at; a kind that is left out is not looked up. */
export type Known = Readonly<Partial<Record<KnownKind, readonly string[]>>>;

/** Whether a tag has the attributes it must have, no others, and each with a value that exists. */
export function checkAttributes(tag: Tag, rule: TagRule, known: Known, report: Report): void {
	const names = Object.keys(rule.attributes);
	const say = (message: string, fix: string) => report('', `<${tag.name}> ${message}`, fix, tag.at);
	const written = tag.attributes.map(({ name }) => name);
	for (const [index, { name }] of tag.attributes.entries()) {
		if (!names.includes(name)) {
			say(`has no attribute "${name}".`, names.length > 0 ? suggest(name, names) : 'Delete it.');
		} else if (written.indexOf(name) < index) {
			say(`has ${name} twice.`, 'Keep one of them.');
		}
	}
	for (const [name, value] of Object.entries(rule.attributes)) {
		const found = tag.attributes.find((one) => one.name === name);
		if (isMissing(found)) say(`lacks ${name}="…".`, `Write the attribute ${name} with a value.`);
		if (found?.spelling === 'code') say(`has ${name} in braces.`, `Write ${name}="${found.value ?? '…'}".`);
		const allowed = typeof value === 'string' ? (value === 'text' ? undefined : known[value]) : value;
		const given = found?.value?.trim();
		if (allowed && given && !allowed.includes(given)) {
			say(
				`has the unknown ${name} "${given}".`,
				suggest(given, allowed, typeof value === 'string' ? value : ''),
			);
		}
	}
}

function isMissing(attribute: Attribute | undefined): boolean {
	return !attribute || (attribute.spelling !== 'code' && !attribute.value?.trim());
}
