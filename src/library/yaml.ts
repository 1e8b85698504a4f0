import {
	type Document,
	isMap,
	isNode,
	isPair,
	isScalar,
	isSeq,
	LineCounter,
	type ParsedNode,
	parseDocument,
	type YAMLError,
} from 'yaml';
import { reporter } from '../core/check';
import { entryName, type Problem } from '../core/problem';
import { textTraps } from './yaml-traps';

export interface ParsedYaml {
	/** Undefined when it did not parse. */
	readonly data: unknown;
	readonly problems: readonly Problem[];
	/** The line of the file on which a place begins, e.g. `nodes.apology.title`; of what is missing, the part that is there. */
	readonly lineOf: (path: string) => number | undefined;
}

/**
 * The data of a YAML text, what stops the parser, and what the parser takes for something else than the text it is.
 * @param firstLine the line of the file on which the text begins
 */
export function parseYaml(file: string, text: string, firstLine = 1): ParsedYaml {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, keepSourceTokens: true });
	const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
	const { problems, report } = reporter(file);
	const [error] = document.errors;
	if (error) {
		const line = lineAt(error.pos[0]);
		report('', `This is not valid YAML: ${summaryOf(error)}`, fixFor(error), { line });
	}
	for (const { offset, message, fix } of textTraps(document)) {
		const line = lineAt(offset);
		if (line !== problems[0]?.line) report('', message, fix, { line });
	}
	return {
		data: error ? undefined : document.toJS(),
		problems,
		lineOf: (path) => {
			const offset = offsetOf(document, path);
			return offset === undefined ? undefined : lineAt(offset);
		},
	};
}

const summaryOf = ({ message }: YAMLError) =>
	message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '.');

/** What to do about an error of the YAML parser. */
function fixFor({ code, message }: YAMLError): string {
	if (message.startsWith('Unexpected block-seq-ind'))
		return 'Put quotes around the text, or begin the list on a new line.';
	if (code === 'UNEXPECTED_TOKEN' && /at node end|Not a YAML token/.test(message))
		return fixes.BAD_SCALAR_START;
	const known = message.startsWith('Sequence item without') ? undefined : fixes[code as keyof typeof fixes];
	return known ?? 'Check indentation and put quotes around a text that contains ": ".';
}

const fixes = {
	TAB_AS_INDENT: 'Indent with spaces instead of tabs.',
	DUPLICATE_KEY: 'The key stands there twice: keep one of them.',
	BAD_SCALAR_START: 'Put quotes around the text.',
	MISSING_CHAR: 'Close the quotation mark or the bracket.',
	MULTIPLE_DOCS: 'Delete the line "---" in the middle.',
};

/** Where a path leads, or the part of it that exists; lists are entered by the names of their entries. */
function offsetOf(document: Document.Parsed, path: string): number | undefined {
	let node: ParsedNode | null = document.contents;
	let offset: number | undefined;
	for (const step of path ? path.split('.') : []) {
		const found = stepInto(document, node, step);
		if (!found) break;
		({ node, offset } = found);
	}
	return offset;
}

function stepInto(
	document: Document.Parsed,
	node: ParsedNode | null,
	step: string,
): { node: ParsedNode | null; offset: number } | undefined {
	if (isMap(node)) {
		const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
		if (pair && isNode(pair.key))
			return { node: pair.value as ParsedNode | null, offset: pair.key.range?.[0] ?? 0 };
	}
	if (isSeq(node)) {
		const list = node.toJS(document) as unknown[];
		const item = node.items[list.findIndex((_, index) => entryName(list, index) === step)];
		if (item && !isPair(item)) return { node: item as ParsedNode, offset: item.range[0] };
	}
	return undefined;
}
