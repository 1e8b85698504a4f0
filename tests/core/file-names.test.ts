import { expect, it } from 'vitest';
import { checkFileNames } from '~/core/file-names';

const known = ['bible.md', 'scenarios/*.yaml', 'lessons/*/ru.mdx', 'lessons/*/en.mdx', 'lessons/*/quiz.yaml'];
const fixes = (file: string) => checkFileNames([file], known).map(({ message, fix }) => `${message} ${fix}`);

it.each(['bible.md', 'scenarios/cold-leads.yaml', 'lessons/01-why/ru.mdx'])('knows %s', (file) => {
	expect(fixes(file)).toEqual([]);
});

it.each([
	['scenarios/extra.yml', 'Rename it scenarios/extra.yaml.'],
	['scenarios/Cold Leads.yaml', 'Rename it scenarios/cold-leads.yaml.'],
	['scenarios/холод.yaml', 'Name it in lower-case latin words joined by hyphens.'],
	['scenarios/old/a.yaml', 'Its place is one of: scenarios/*.yaml.'],
	[
		'lessons/01-why/quizz.yaml',
		'Its place is one of: lessons/*/ru.mdx, lessons/*/en.mdx, lessons/*/quiz.yaml.',
	],
	['bibel.md', 'Did you mean "bible.md"?'],
	['scenario/a.yaml', 'Did you mean "scenarios/*.yaml"?'],
])('reports %s', (file, fix) => {
	expect(fixes(file)).toEqual([expect.stringContaining(`Nothing reads this file. ${fix}`)]);
});
