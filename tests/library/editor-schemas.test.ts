import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatProblems } from '~/core/problem';
import { checkSchemaLine, editorSchemaFiles } from '~/library/editor-schemas';

it('the schemas for editors are those of today; if not, run npm run schemas', () => {
	const written = readdirSync('content/.schema').map((name) => [
		name,
		readFileSync(`content/.schema/${name}`, 'utf8'),
	]);
	expect(new Map(written as [string, string][])).toEqual(new Map([...editorSchemaFiles()].toSorted()));
});

it.each([
	['scenarios/a.yaml', '# yaml-language-server: $schema=../.schema/scenario.json\n'],
	['advisor/cues.yaml', '# yaml-language-server: $schema=../.schema/advisor-cues.json\r\n'],
	['style.yaml', '# yaml-language-server: $schema=.schema/style.json'],
	['guides/ru/a.mdx', ''],
])('%s may begin so', (file, source) => {
	expect(checkSchemaLine(file, source)).toEqual([]);
});

it('a file without its schema in the first line is reported with the line to write', () => {
	expect(formatProblems(checkSchemaLine('lessons/01-why/quiz.yaml', 'title: a'))).toBe(
		'lessons/01-why/quiz.yaml:1 · The first line does not name the schema for editors. Write: # yaml-language-server: $schema=../../.schema/quiz.json',
	);
});
