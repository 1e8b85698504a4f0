import type { Root } from 'mdast';
import { type Report, reporter } from '../core/check';
import type { Problem } from '../core/problem';

/** What the parser throws, as far as it is used here. */
interface Stop {
	readonly reason: string;
	readonly ruleId?: string;
	readonly place?: { readonly offset?: number; readonly start?: { readonly offset?: number } };
}

interface Repair {
	readonly text: string;
	/** `line:column` of a tag that is treated as if it held nothing. */
	readonly open?: string;
	/** Name of a tag of which one half was taken out: the other half is no fault of its own. */
	readonly halved?: string;
}

interface Parsed {
	readonly root: Root | undefined;
	readonly problems: Problem[];
	/** `line:column` of the tags that were never closed. */
	readonly open: ReadonlySet<string>;
	/** Names of tags that could not be read. */
	readonly unread: readonly string[];
}

/** More repairs than a person would read about at once. */
const enough = 40;

/**
 * Parses a text; at what stops the parser, reports it, takes it out and tries again.
 * Every repair keeps the lines, and the columns up to the place where it is made.
 */
export function parseInSpiteOf(file: string, source: string, parse: (text: string) => Root): Parsed {
	const { problems, report } = reporter(file, 'tags');
	const open = new Set<string>();
	const unread: string[] = [];
	let text = source;
	for (let round = 0; round < enough; round++) {
		const result = attempt(text, parse);
		if ('root' in result) return { root: result.root, problems, open, unread };
		const repair = repairOf(result.stop, text, parse, (path, message, fix, place) => {
			const [, half = ''] = /^<\/?(\w+)> (?:is never closed|closes nothing)/.exec(message) ?? [];
			if (!unread.includes(half)) report(path, message, fix, place);
		});
		if (!repair) break;
		text = repair.text;
		if (repair.open) open.add(repair.open);
		if (repair.halved) unread.push(repair.halved);
	}
	return { root: undefined, problems, open, unread };
}

function attempt(text: string, parse: (text: string) => Root): { root: Root } | { stop: Stop } {
	try {
		return { root: parse(text) };
	} catch (error) {
		if (error instanceof Error && 'reason' in error) return { stop: error as unknown as Stop };
		throw error;
	}
}

function repairOf(
	stop: Stop,
	text: string,
	parse: (text: string) => Root,
	report: Report,
): Repair | undefined {
	const offset = stop.place?.offset ?? stop.place?.start?.offset ?? -1;
	if (stop.ruleId === 'end-tag-mismatch') return mismatch(stop.reason, text, offset, report);
	const quote = stop.ruleId?.startsWith('unexpected-') ? openQuote(text, offset) : -1;
	if (quote >= 0) return angle(text, quote, report);
	if (stop.ruleId === 'unexpected-eof') return unfinished(text, parse, report);
	if (stop.ruleId === 'unexpected-closing-slash')
		return closingAlone(text, text.lastIndexOf('<', offset), report);
	if (stop.reason.includes('import/exports')) return beginsLikeCode(text, offset, report);
	const isBrace = stop.ruleId === 'acorn' || stop.reason.includes(' in expression');
	const sign = text.lastIndexOf(isBrace ? '{' : '<', offset - 1);
	if (offset < 1 || sign < 0) {
		report('', `MDX can’t read this: ${stop.reason}.`, 'Write it more simply.');
		return undefined;
	}
	return isBrace ? brace(text, sign, report) : angle(text, sign, report);
}

/** Tags that open and close in another order than they should. */
function mismatch(reason: string, text: string, offset: number, report: Report): Repair | undefined {
	const [, closing] = /^Unexpected closing tag `<\/([^>`]*)>`/.exec(reason) ?? [];
	if (closing && !isOpenAt(text, closing, offset)) return closingAlone(text, offset, report);
	const [, glued] = /^Expected the closing tag `<\/([^>`]*)>` either/.exec(reason) ?? [];
	if (!glued) return unclosed(reason, text, report);
	const fix = 'Put it on a line of its own, with an empty line before it.';
	report('', `</${glued}> stands within the text that it should follow.`, fix, placeAt(text, offset));
	return { text: blank(text, offset, offset + glued.length + 3), halved: glued };
}

/** Whether a tag of this name opens before the offset more often than it closes. */
function isOpenAt(text: string, name: string, offset: number): boolean {
	const before = text.slice(0, offset);
	const opened = before.matchAll(new RegExp(`<${name}(?:\\s(?:"[^"]*"|'[^']*'|[^>"'])*)?>`, 'g'));
	const count = [...opened].filter(([tag]) => !tag.endsWith('/>')).length;
	return count > before.split(`</${name}>`).length - 1;
}

/** `<Bubble>` without `</Bubble>`: stays in the tree as a tag that holds nothing. */
function unclosed(reason: string, text: string, report: Report): Repair | undefined {
	const [, name = '', line, column] = /for `<([^>`]*)>` \((\d+):(\d+)/.exec(reason) ?? [];
	const start = offsetAt(text, Number(line), Number(column));
	const end = endOfTag(text, start);
	if (!line || end < 0) return undefined;
	const place = placeAt(text, start);
	report('', `<${name}> is never closed.`, `Write </${name}> where it ends.`, place);
	return { text: `${text.slice(0, end)}/${text.slice(end)}`, open: `${place.line}:${place.column}` };
}

/** The `>` of the tag that begins at `start`; one between quotation marks ends nothing. */
function endOfTag(text: string, start: number): number {
	const [tag] = /^<(?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(text.slice(start)) ?? [];
	return tag ? start + tag.length - 1 : -1;
}

function closingAlone(text: string, start: number, report: Report): Repair {
	const [tag = '</'] = /^<\s*\/[^>\n]*>?/.exec(text.slice(start)) ?? [];
	report('', `${tag} closes nothing.`, 'Write the opening tag, or delete this one.', placeAt(text, start));
	return { text: blank(text, start, start + tag.length) };
}

/** The last tag before the offset in which a quotation mark is still open where its line ends; −1 without one. */
function openQuote(text: string, offset: number): number {
	const tags = text.matchAll(
		/<[A-Z]\w*(?:\s+[\w-]+=(?:"[^"\n]*"|'[^'\n]*'))*\s+[\w-]+=(?:"[^"\n]*|'[^'\n]*)$/gm,
	);
	return [...tags].findLast(({ index }) => index <= offset)?.index ?? -1;
}

/** A tag, quotation mark or brace that is still open where the text ends: the last sign that a text without it lacks. */
function unfinished(text: string, parse: (text: string) => Root, report: Report): Repair | undefined {
	const signs = [...text.matchAll(/[<{]/g)].map(({ index }) => index);
	const start = signs.findLast((index) => {
		const result = attempt(text.slice(0, index), parse);
		return 'root' in result || result.stop.ruleId !== 'unexpected-eof';
	});
	if (start === undefined) return undefined;
	return text[start] === '{' ? brace(text, start, report) : angle(text, start, report);
}

/** A paragraph that begins with `import` or `export` is taken for code. */
function beginsLikeCode(text: string, offset: number, report: Report): Repair {
	const start = Math.max(text.lastIndexOf('\nimport ', offset), text.lastIndexOf('\nexport ', offset)) + 1;
	const word = text.slice(start, start + 6);
	const fix = 'Begin with a capital letter or another word.';
	report('', `A paragraph that begins with "${word}" is taken for code.`, fix, placeAt(text, start));
	return { text: `${text.slice(0, start)}${word.toUpperCase()}${text.slice(start + word.length)}` };
}

function brace(text: string, start: number, report: Report): Repair {
	const [part = '{'] = /^\{[^}\n]*\}?/.exec(text.slice(start)) ?? [];
	const fix = 'Delete the braces. A brace that is meant as such is written \\{.';
	report('', `${part} is taken for code.`, fix, placeAt(text, start));
	return { text: blank(text, start, start + 1) };
}

function angle(text: string, start: number, report: Report): Repair {
	const place = placeAt(text, start);
	if (text.startsWith('<!--', start)) {
		const end = text.indexOf('-->', start);
		report('', 'A comment in HTML can’t stand here.', 'Write {/* … */}, or delete it.', place);
		return { text: blank(text, start, end < 0 ? start + 4 : end + 3) };
	}
	const [part = '<', name] = /^<(?:([A-Z]\w*)|\S{0,20})/.exec(text.slice(start)) ?? [];
	const fix = /^<\w+:\/\//.test(part)
		? 'Write [text](address).'
		: 'A sign that is meant as such is written \\<. In a tag, check quotation marks and the closing ">".';
	report('', `${part} is taken for a tag, and can’t be read as one.`, fix, place);
	return { text: blank(text, start, start + 1), ...(name && { halved: name }) };
}

/** The text with spaces in place of a part; lines stay. */
function blank(text: string, start: number, end: number): string {
	return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
}

function placeAt(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset).split('\n');
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function offsetAt(text: string, line: number, column: number): number {
	return (
		text
			.split('\n')
			.slice(0, line - 1)
			.reduce((sum, one) => sum + one.length + 1, 0) +
		column -
		1
	);
}
