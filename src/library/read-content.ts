import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, sep } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../core/problem';
import { checkShape } from './shape';
import { type ParsedYaml, parseYaml } from './yaml';

/** One file as an author wrote it: its data not yet checked, its prose (if any) below the front matter. */
export interface ContentFile extends Pick<ParsedYaml, 'data' | 'lineOf'> {
	readonly id: string;
	/** Path below the content folder. */
	readonly file: string;
	/** The whole text. */
	readonly source: string;
	readonly prose: string;
	/** The line on which the prose begins, counted from 1. */
	readonly proseLine: number;
}

/** Reads files below one folder and remembers them; a file that does not parse is a problem. */
export interface Reader {
	/** Every file read so far. */
	readonly files: readonly ContentFile[];
	/** A file that the course needs; one that is missing is a problem. */
	readonly needed: (file: string) => ContentFile | undefined;
	/** A file that may be missing. */
	readonly optional: (file: string) => ContentFile | undefined;
	/** Every `.yaml` and `.mdx` of a folder, by name. */
	readonly folder: (folder: string) => ContentFile[];
	/** What a file says, when it has the shape of its collection; every fault of shape is a problem. */
	readonly inShape: <Schema extends z.ZodType>(
		schema: Schema,
		file: ContentFile | undefined,
	) => z.infer<Schema> | undefined;
	/** Names of files that are missing or have no shape: nothing is known of what they say. */
	readonly unread: ReadonlySet<string>;
}

export function createReader(root: string, problems: Problem[]): Reader {
	const files: ContentFile[] = [];
	const unread = new Set<string>();
	const read = (file: string) => {
		const source = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
		const parsed = parseFile(file, source, problems);
		files.push(parsed);
		return parsed;
	};
	const optional = (file: string) => (existsSync(join(root, file)) ? read(file) : undefined);
	return {
		files,
		optional,
		needed: (file) => {
			const found = optional(file);
			if (!found) {
				unread.add(file);
				problems.push({
					file,
					path: '',
					message: 'This file is missing.',
					fix: 'Write it, or bring it back.',
				});
			}
			return found;
		},
		folder: (folder) =>
			namesBelow(join(root, folder))
				.filter((name) => !name.includes('/') && ['.yaml', '.mdx'].includes(extname(name)))
				.map((name) => read(`${folder}/${name}`)),
		inShape: (schema, file) => {
			const data = file && checkShape(schema, file, problems);
			if (file && data === undefined) unread.add(file.file);
			return data;
		},
		unread,
	};
}

/** Paths of all files below a folder, parted by slashes; what a system hides is left out. */
export function namesBelow(root: string): string[] {
	if (!existsSync(root)) return [];
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => join(entry.parentPath, entry.name).slice(join(root, sep).length).replaceAll(sep, '/'))
		.toSorted();
}

/** @param file path below the content folder */
function parseFile(file: string, source: string, problems: Problem[]): ContentFile {
	const id = basename(file, extname(file));
	const { yaml, yamlLine, prose, proseLine } = split(source, extname(file));
	const parsed = parseYaml(file, yaml, yamlLine);
	problems.push(...parsed.problems);
	return { id, file, source, data: parsed.data, lineOf: parsed.lineOf, prose, proseLine };
}

/** Front matter and prose; a file without front matter is all YAML or all prose. */
function split(source: string, extension: string) {
	if (extension === '.yaml') return { yaml: source, yamlLine: 1, prose: '', proseLine: 1 };
	const [head = '', yaml = ''] = /^---\n([\s\S]*?\n)---(?:\n|$)/.exec(source) ?? [];
	return { yaml, yamlLine: 2, prose: source.slice(head.length), proseLine: head.split('\n').length };
}

/** The problems, each with the line on which its place begins, as far as it is known. */
export function withLines(problems: readonly Problem[], files: readonly ContentFile[]): Problem[] {
	const byName = new Map(files.map((file) => [file.file, file]));
	return problems.map((problem) => {
		if (problem.line) return problem;
		const line = byName.get(problem.file)?.lineOf(problem.path);
		return line === undefined ? problem : { ...problem, line };
	});
}
