import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import type { Problem } from '../core/problem';

/** One file as an author wrote it: its data not yet checked, its prose (if any) below the front matter. */
export interface ContentFile {
	readonly id: string;
	/** Path below the content folder. */
	readonly file: string;
	/** Undefined when it did not parse. */
	readonly data: unknown;
	readonly prose: string;
}

/** Reads every `.yaml` and `.mdx` of a folder below `root`; one that does not parse is a problem. */
export function readFolder(root: string, folder: string, problems: Problem[]): ContentFile[] {
	return namesIn(join(root, folder))
		.filter((name) => ['.yaml', '.mdx'].includes(extname(name)))
		.map((name) => readFile(root, folder ? `${folder}/${name}` : name, problems));
}

/** Reads one file below `root` that the course needs; one that is missing is a problem. */
export function readNeeded(root: string, file: string, problems: Problem[]): ContentFile | undefined {
	if (existsSync(join(root, file))) return readFile(root, file, problems);
	problems.push({ file, path: '', message: 'This file is missing.', fix: 'Write it, or bring it back.' });
	return undefined;
}

/** Names of the folders directly below one, in order. */
export function foldersIn(path: string): string[] {
	return namesIn(path, (entry) => entry.isDirectory());
}

function namesIn(path: string, wanted = (_: { isDirectory(): boolean }) => true): string[] {
	if (!existsSync(path)) return [];
	return readdirSync(path, { withFileTypes: true })
		.filter(wanted)
		.map(({ name }) => name)
		.toSorted();
}

function readFile(root: string, file: string, problems: Problem[]): ContentFile {
	const [yaml, prose] = split(readFileSync(join(root, file), 'utf8'), extname(file));
	return { id: basename(file, extname(file)), file, data: parsed(yaml, file, problems), prose };
}

function parsed(yaml: string, file: string, problems: Problem[]): unknown {
	try {
		return parse(yaml);
	} catch (error) {
		const { message, code = '' } = error as Error & { code?: string };
		const known = message.startsWith('Sequence item without') ? undefined : fixes[code];
		const fix = known ?? 'Check indentation and put quotes around a text that contains ": ".';
		const line = message.split('\n')[0]?.replace(/:$/, '.');
		problems.push({ file, path: '', message: `This is not valid YAML: ${line}`, fix });
		return undefined;
	}
}

/** What to do about an error of the YAML parser, by its code. */
const fixes: Record<string, string> = {
	TAB_AS_INDENT: 'Indent with spaces instead of tabs.',
	DUPLICATE_KEY: 'The key stands there twice: keep one of them.',
	BAD_SCALAR_START: 'Put quotes around the text.',
	MISSING_CHAR: 'Close the quotation mark or the bracket.',
};

/** Front matter and prose; a file without front matter is all YAML or all prose. */
function split(source: string, extension: string): [yaml: string, prose: string] {
	const text = source.replace(/\r\n/g, '\n');
	if (extension !== '.mdx') return [text, ''];
	const match = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text);
	return match ? [match[1] ?? '', match[2] ?? ''] : ['', text];
}
