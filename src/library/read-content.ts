import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, sep } from 'node:path';
import { type Locale, locales } from '../core/locale';
import type { Problem } from '../core/problem';
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

/** The whole content folder, by what it is. */
export interface ContentFiles {
	readonly style: readonly ContentFile[];
	readonly advisor: readonly ContentFile[];
	readonly scenarios: readonly ContentFile[];
	readonly quizzes: readonly ContentFile[];
	readonly pictures: readonly ContentFile[];
	readonly lessons: Readonly<Record<Locale, readonly ContentFile[]>>;
	readonly guides: Readonly<Record<Locale, readonly ContentFile[]>>;
}

/** Reads the content folder; a file that does not parse is a problem. */
export function readContent(root: string, problems: Problem[]): ContentFiles {
	const perLocale = (folder: string) => ({
		ru: readFolder(root, `${folder}/ru`, problems),
		en: readFolder(root, `${folder}/en`, problems),
	});
	return {
		style: readFolder(root, '.', problems).filter(({ file }) => file === 'style.yaml'),
		advisor: readFolder(root, 'advisor', problems),
		scenarios: readFolder(root, 'scenarios', problems),
		quizzes: readFolder(root, 'quizzes', problems),
		pictures: readFolder(root, 'pictures', problems),
		lessons: perLocale('lessons'),
		guides: perLocale('guides'),
	};
}

export function allFiles({ lessons, guides, ...data }: ContentFiles): ContentFile[] {
	return [
		...Object.values(data).flat(),
		...[lessons, guides].flatMap((folder) => locales.flatMap((locale) => folder[locale])),
	];
}

/** The ids of all files in these lists, each once. */
export function idsOfFiles(...lists: readonly (readonly ContentFile[])[]): string[] {
	return [...new Set(lists.flat().map(({ id }) => id))];
}

/** Paths of all files below a folder, parted by slashes; what a system hides is left out. */
export function namesBelow(root: string): string[] {
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => join(entry.parentPath, entry.name).slice(join(root, sep).length).replaceAll(sep, '/'))
		.toSorted();
}

/** Reads every `.yaml` and `.mdx` of a folder below `root`; one that does not parse is a problem. */
export function readFolder(root: string, folder: string, problems: Problem[]): ContentFile[] {
	const path = join(root, folder);
	if (!existsSync(path)) return [];
	return readdirSync(path)
		.filter((name) => ['.yaml', '.mdx'].includes(extname(name)))
		.toSorted()
		.map((name) => {
			const source = readFileSync(join(path, name), 'utf8').replaceAll('\r\n', '\n');
			return parseFile(folder === '.' ? name : `${folder}/${name}`, source, problems);
		});
}

/** @param file path below the content folder */
export function parseFile(file: string, source: string, problems: Problem[]): ContentFile {
	const id = basename(file, extname(file));
	const { yaml, yamlLine, prose, proseLine } = split(source, extname(file));
	const parsed = parseYaml(file, yaml, yamlLine);
	problems.push(...parsed.problems);
	return { id, file, source, data: parsed.data, lineOf: parsed.lineOf, prose, proseLine };
}

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
