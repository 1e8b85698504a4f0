import type { z } from 'zod';
import { advisorFiles } from '../core/advisor/schema';
import { agendasSchema } from '../core/agenda/schema';
import { agreementSchema } from '../core/agreement/schema';
import { type Report, reporter } from '../core/check';
import {
	complaintsSchema,
	courseSchema,
	glossarySchema,
	principlesSchema,
	sourcesSchema,
	statementsSchema,
} from '../core/course/schema';
import { lessonSchema } from '../core/lesson/schema';
import type { Problem } from '../core/problem';
import { quizSchema } from '../core/quiz/schema';
import { scenarioSchema } from '../core/scenario/schema';
import { styleSchema } from '../core/style/schema';
import { jsonSchemaOf } from './json-schema';

/** Name in `content/.schema/` → shape, and the files that have it. */
const editorSchemas: readonly { name: string; schema: z.ZodType; files: RegExp }[] = [
	{ name: 'complaints', schema: complaintsSchema, files: /^complaints\.yaml$/ },
	{ name: 'agendas', schema: agendasSchema, files: /^agendas\.yaml$/ },
	{ name: 'agreement', schema: agreementSchema, files: /^agreement\.yaml$/ },
	{ name: 'course', schema: courseSchema, files: /^course\.yaml$/ },
	{ name: 'glossary', schema: glossarySchema, files: /^glossary\.yaml$/ },
	{ name: 'principles', schema: principlesSchema, files: /^principles\.yaml$/ },
	{ name: 'sources', schema: sourcesSchema, files: /^sources\.yaml$/ },
	{ name: 'statements', schema: statementsSchema, files: /^statements\.yaml$/ },
	{ name: 'lesson', schema: lessonSchema, files: /^lessons\/[^/]+\/lesson\.yaml$/ },
	{ name: 'quiz', schema: quizSchema, files: /^lessons\/[^/]+\/quiz\.yaml$/ },
	{ name: 'scenario', schema: scenarioSchema, files: /^scenarios\// },
	{ name: 'style', schema: styleSchema, files: /^style\.yaml$/ },
	...Object.entries(advisorFiles).map(([name, schema]) => ({
		name: `advisor-${name}`,
		schema,
		files: new RegExp(`^advisor/${name}\\.yaml$`),
	})),
];

/** File name → text of each schema by which an editor checks and completes what an author writes. */
export function editorSchemaFiles(): ReadonlyMap<string, string> {
	return new Map(
		editorSchemas.map(({ name, schema }) => [
			`${name}.json`,
			`${JSON.stringify(jsonSchemaOf(schema), undefined, '\t')}\n`,
		]),
	);
}

/** Whether a YAML file names its schema in the first line, so that editors find it. */
export function checkSchemaLine(file: string, source: string): Problem[] {
	const { problems, report } = reporter(file);
	const known = editorSchemas.find(({ files }) => files.test(file));
	if (known) expectFirstLine(file, source, known.name, report);
	return problems;
}

function expectFirstLine(file: string, source: string, name: string, report: Report): void {
	const up = '../'.repeat(file.split('/').length - 1);
	const line = `# yaml-language-server: $schema=${up}.schema/${name}.json`;
	if (source.split('\n')[0]?.trim() === line) return;
	report('', 'The first line does not name the schema for editors.', `Write: ${line}`, { line: 1 });
}
