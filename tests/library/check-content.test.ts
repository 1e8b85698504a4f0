import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatProblems } from '~/core/problem';
import { checkContent } from '~/library/check-content';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The problems of a sound little course that was spoilt. */
function problemsAfter(spoil: (course: string) => void): string {
	const course = mkdtempSync(join(tmpdir(), 'course-'));
	cpSync(folder('../fixtures/content/sound'), course, { recursive: true });
	spoil(course);
	const report = formatProblems(checkContent(course));
	rmSync(course, { recursive: true });
	return report;
}

/** … in which one file is replaced by its faulty twin. */
const problemsOf = (defect: string) =>
	problemsAfter((course) => cpSync(folder(`../fixtures/content/${defect}`), course, { recursive: true }));

/** … to which the advisor was added, with other words in some files or, without words, without them. */
const problemsWith = (files: Record<string, ((text: string) => string) | undefined>) =>
	problemsAfter((course) => {
		cpSync(folder('../../content/advisor'), join(course, 'advisor'), { recursive: true });
		for (const [name, change] of Object.entries(files)) {
			const path = join(course, `advisor/${name}.yaml`);
			if (change) writeFileSync(path, change(readFileSync(path, 'utf8')));
			else rmSync(path);
		}
	});

describe('the content check', () => {
	it('finds nothing wrong with the real content', () => {
		expect(formatProblems(checkContent(folder('../../content')))).toBe('');
	});

	it('finds nothing wrong with a sound little course', () => {
		expect(problemsOf('sound')).toBe('');
	});

	it('finds what a scenario tells the advisor without being asked', () => {
		const report = problemsAfter((course) => {
			for (const part of ['advisor', 'scenarios'])
				cpSync(folder(`../../content/${part}`), join(course, part), { recursive: true });
			const path = join(course, 'scenarios/cold-leads.yaml');
			writeFileSync(path, readFileSync(path, 'utf8').replace('tried: nothing', 'tried: nothink'));
		});
		expect(report).toBe(
			'scenarios/cold-leads.yaml · answers · "tried" has no level "nothink". Did you mean "nothing"?',
		);
	});

	it.each([
		[
			'unknown-key',
			'quizzes/01-first.yaml · lessson · The key "lessson" is not known here. Check its spelling, or delete it.',
		],
		[
			'missing-language',
			'quizzes/01-first.yaml · title.en · The text in "en" is missing. Every text needs both ru and en.',
		],
		['empty-text', 'quizzes/01-first.yaml · title.en · The text is empty. Write it.'],
		[
			'wrong-type',
			'lessons/ru/01-first.mdx · minutes · "пять" does not fit here. Write a number without quotes.',
		],
		[
			'missing-twin',
			'lessons/ru/02-second.mdx · The page has no twin in "en". Write lessons/en/02-second.mdx.',
		],
		[
			'unknown-quiz',
			'lessons/en/01-first.mdx · quiz · There is no quiz "01-frist". Did you mean "01-first"?',
		],
		[
			'unknown-scenario',
			'lessons/ru/01-first.mdx · practice.#1 · There is no scenario "cold-leads". Nothing of this kind exists yet.',
		],
		['unknown-tag', 'lessons/ru/01-first.mdx · line 2 · There is no tag <Hok>. Did you mean "Hook"?'],
		[
			'missing-attribute',
			'lessons/ru/01-first.mdx · line 10 · <Example> lacks title="…". Write the attribute title with a value.',
		],
		[
			'unknown-picture',
			'lessons/en/01-first.mdx · line 8 · <Picture> has the unknown name "two". Use one of: one.',
		],
		[
			'unknown-speaker',
			'lessons/ru/01-first.mdx · line 4 · <Bubble> has the unknown who "marnia". Did you mean "marina"?',
		],
		[
			'import-in-lesson',
			'lessons/ru/01-first.mdx · A lesson has an import or export. Delete it: the tags of the README need no import.',
		],
		[
			'missing-part',
			'lessons/en/01-first.mdx · The lesson has no <IfThen>. Every lesson follows the recipe in the README.',
		],
	])('reports %s and says what to do', (defect, line) => {
		expect(problemsOf(defect)).toBe(line);
	});

	it.each([
		['a colon in a text', 'title: a: b', 'put quotes around a text that contains ": ".'],
		['a tab', 'title:\n\tru: a', 'Indent with spaces instead of tabs.'],
		['a key that stands there twice', 'title: a\ntitle: b', 'The key stands there twice: keep one of them.'],
		['a sign that means something', 'title: @b', 'Put quotes around the text.'],
		[
			'an entry that does not line up with its list',
			'list:\n  - a\n  b',
			'Check indentation and put quotes around a text that contains ": ".',
		],
		['an open quotation mark', 'title: "b', 'Close the quotation mark or the bracket.'],
	])('reports %s once, without stopping at it and without what follows from it', (_, yaml, fix) => {
		const broken = (name: string, text: string) => {
			const problem = problemsAfter((course) => writeFileSync(join(course, name), text));
			expect(problem).toMatch(/^[^\n]+ · This is not valid YAML: [^\n]+\. [^\n]+$/);
			expect(problem.startsWith(name)).toBe(true);
			expect(problem.endsWith(fix)).toBe(true);
		};
		const prose = readFileSync(folder('../fixtures/content/sound/lessons/ru/01-first.mdx'), 'utf8');
		broken('quizzes/01-first.yaml', yaml);
		broken('lessons/ru/01-first.mdx', prose.replace(/^title.*$/m, yaml));
	});

	it('reports a file of the advisor that is not YAML, and nothing else', () => {
		expect(problemsWith({ sources: (text) => text.replace('sources:', 'sources: a: b') })).toMatch(
			/^advisor\/sources\.yaml · This is not valid YAML: [^\n]+$/,
		);
	});

	it.each<[string, Parameters<typeof problemsWith>[0], string]>([
		[
			'a file of the advisor that is not there',
			{ sources: undefined },
			'advisor/sources.yaml · This file is missing. Bring it back: the model needs all of its files.',
		],
		[
			'what makes no sense in one file beside what has no shape in another',
			{
				sources: (text) => text.replace('checked: true', 'checked: yes'),
				cues: (text) => text.replace('level: boiling', 'level: boilng'),
			},
			'advisor/cues.yaml · cues.factors.emotion#1 · "emotion" has no level "boilng". Did you mean "boiling"?\nadvisor/sources.yaml · sources.Coser56.checked · "yes" does not fit here. Write true or false (the statement was compared with the source or a published summary of it).',
		],
		[
			'a measure whose lesson has the number of another one',
			{ prevention: (text) => text.replace('30-shared-goals', '01-frist') },
			'advisor/prevention.yaml · prevention.01-frist.lesson · There is no lesson "01-frist". Did you mean "01-first"?',
		],
		[
			'a measure whose lesson has the name of another one',
			{ prevention: (text) => text.replace('30-shared-goals', '11-first') },
			'advisor/prevention.yaml · prevention.11-first.lesson · There is no lesson "11-first". Did you mean "01-first"?',
		],
	])('reports %s', (_, files, problems) => {
		expect(problemsWith(files)).toBe(problems);
	});

	it('reports a quiz whose lesson does not exist', () => {
		expect(problemsOf('unknown-lesson')).toContain('Did you mean "01-first"?');
	});
});
