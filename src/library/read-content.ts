import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import type { Problem } from '../core/problem';

/** One file as an author wrote it: its data not yet checked, its prose (if any) below the front matter. */
export interface ContentFile {
	readonly id: string;
	/** Path below the content folder. */
	readonly file: string;
	readonly data: unknown;
	readonly prose: string;
}

/** Reads every `.yaml` and `.mdx` of a folder below `root`; a file that does not parse is a problem. */
export function readFolder(root: string, folder: string, problems: Problem[]): ContentFile[] {
	const path = join(root, folder);
	if (!existsSync(path)) return [];
	return readdirSync(path)
		.filter((name) => ['.yaml', '.mdx'].includes(extname(name)))
		.toSorted()
		.flatMap((name) => {
			const file = `${folder}/${name}`;
			const [yaml, prose] = split(readFileSync(join(path, name), 'utf8'), extname(name));
			try {
				return [{ id: basename(name, extname(name)), file, data: parse(yaml) as unknown, prose }];
			} catch (error) {
				problems.push({
					file,
					path: '',
					message: `This is not valid YAML: ${(error as Error).message.split('\n')[0]}`,
					fix: 'Check indentation and put quotes around a text that contains ": ".',
				});
				return [];
			}
		});
}

function split(source: string, extension: string): [yaml: string, prose: string] {
	if (extension === '.yaml') return [source, ''];
	const match = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(source.replace(/\r\n/g, '\n'));
	return match ? [match[1] ?? '', match[2] ?? ''] : ['', source];
}
