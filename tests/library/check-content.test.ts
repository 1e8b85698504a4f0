import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatProblems } from '~/core/problem';
import { checkContent } from '~/library/check-content';
import { edit } from '../fixtures/lesson';

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

/** … by replacing parts of one file. */
const problemsOf = (file: string, ...edits: readonly [from: string, to: string][]) =>
	problemsAfter((course) => {
		const path = join(course, file);
		writeFileSync(
			path,
			edits.reduce((text, [from, to]) => edit(text, from, to), readFileSync(path, 'utf8')),
		);
	});

const lesson = 'lessons/ru/01-first.mdx';
const quiz = 'quizzes/01-first.yaml';

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
		expect(problemsAfter(() => {})).toBe('');
	});

	it('finds what a scenario tells the advisor without being asked', () => {
		const report = problemsAfter((course) => {
			for (const part of ['advisor', 'scenarios'])
				cpSync(folder(`../../content/${part}`), join(course, part), { recursive: true });
			const path = join(course, 'scenarios/cold-leads.yaml');
			writeFileSync(path, readFileSync(path, 'utf8').replace('tried: nothing', 'tried: nothink'));
		});
		expect(report).toBe(
			'scenarios/cold-leads.yaml:10 · answers · "tried" has no level "nothink". Did you mean "nothing"?',
		);
	});

	it.each<[string, string, [string, string], string]>([
		[
			'an unknown key',
			quiz,
			['lesson:', 'lessson: a\nlesson:'],
			':2 · lessson · The key "lessson" is not known here. Check its spelling, or delete it.',
		],
		[
			'a text in one language',
			quiz,
			[', en: Questions }', ' }'],
			':1 · title.en · The text in "en" is missing. Every text needs both ru and en.',
		],
		['an empty text', quiz, ['en: Questions', 'en: " "'], ':1 · title.en · The text is empty. Write it.'],
		[
			'a lesson that does not exist',
			quiz,
			['lesson: 01-first', 'lesson: 01-frist'],
			':2 · lesson · There is no lesson "01-frist". Did you mean "01-first"?',
		],
		[
			'a text for a number',
			lesson,
			['minutes: 5', 'minutes: пять'],
			':6 · minutes · "пять" does not fit here. Write a number without quotes.',
		],
		[
			'a quiz that does not exist',
			lesson,
			['quiz: 01-first', 'quiz: 01-frist'],
			':7 · quiz · There is no quiz "01-frist". Did you mean "01-first"?',
		],
		[
			'a role-play that does not exist',
			lesson,
			['quiz: 01-first', 'quiz: 01-first\npractice: [cold-leads]'],
			':8 · practice.#1 · There is no scenario "cold-leads". Nothing of this kind exists yet.',
		],
		[
			'an unknown tag at its line in the file',
			lesson,
			['<Sheet />', '<Sheat />\n\n<Sheet />'],
			':41:1 · There is no tag <Sheat>. Did you mean "Sheet"?',
		],
		[
			'what differs from the other language',
			'lessons/en/01-first.mdx',
			['who="oleg" mood="calm"', 'who="oleg" mood="wary"'],
			':37:1 · <Bubble who="oleg" mood="wary"> stands here. lessons/ru/01-first.mdx:37 has <Bubble who="oleg" mood="calm">: write the same.',
		],
	])('reports %s once, with what to do', (_, file, change, line) => {
		expect(problemsOf(file, change)).toBe(`${file}${line}`);
	});

	it('reports a page without a translation', () => {
		const report = problemsAfter((course) => {
			cpSync(join(course, lesson), join(course, 'lessons/ru/02-second.mdx'));
		});
		expect(report).toBe(
			'lessons/ru/02-second.mdx · The page has no translation in "en". Write lessons/en/02-second.mdx.',
		);
	});

	it('goes on with other files after one that MDX can’t read', () => {
		const report = problemsAfter((course) => {
			for (const [file, from, to] of [
				[lesson, 'Олег молчит.', 'Осталось <5 {лидов не'],
				['lessons/en/01-first.mdx', 'who="oleg"', "who='oleq'"],
				[quiz, 'lesson: 01-first', 'lesson: 01-frist'],
			] as const) {
				const path = join(course, file);
				writeFileSync(path, edit(readFileSync(path, 'utf8'), from, to));
			}
		});
		expect(report.split('\n').map((line) => line.split(' · ')[0])).toEqual([
			'lessons/en/01-first.mdx:37:1',
			'lessons/ru/01-first.mdx:31:10',
			'lessons/ru/01-first.mdx:31:13',
			'quizzes/01-first.yaml:2',
		]);
	});

	it.each([
		['scenarios/extra.yml', 'Rename it scenarios/extra.yaml.'],
		['lessons/ru/04-new.md', 'Rename it lessons/ru/04-new.mdx.'],
	])('reports %s, which nothing reads', (file, fix) => {
		const report = problemsAfter((course) => {
			mkdirSync(dirname(join(course, file)), { recursive: true });
			writeFileSync(join(course, file), 'a');
		});
		expect(report).toBe(`${file} · Nothing reads this file. ${fix}`);
	});

	it('lets pass what an exception names, and only that', () => {
		const style = (exceptions: string) =>
			problemsAfter((course) => {
				writeFileSync(
					join(course, 'style.yaml'),
					`# yaml-language-server: $schema=.schema/style.json\nbanned: { ru: [{ words: [вопрос*], instead: x }], en: [] }\nexceptions: ${exceptions}\n`,
				);
			});
		const exception = (rules: string) =>
			`[{ file: quizzes/, rules: [${rules}], since: 2026-11-27, why: Later. }]`;
		const word = 'quizzes/01-first.yaml:1 · title.ru · “Вопросы” is not a word of this course. Write x.';
		expect(style('[]').split('\n')).toContain(word);
		expect(style(exception('lesson-length')).split('\n')).toContain(word);
		expect(style(exception('banned-word')).split('\n')).not.toContain(word);
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
			/^advisor\/sources\.yaml:3 · This is not valid YAML: [^\n]+$/,
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
			'advisor/cues.yaml:18 · cues.factors.emotion#1 · "emotion" has no level "boilng". Did you mean "boiling"?\nadvisor/sources.yaml:9 · sources.Coser56.checked · "yes" does not fit here. Write true or false (the statement was compared with the source or a published summary of it).',
		],
		[
			'a measure whose lesson has the number of another one',
			{ prevention: (text) => text.replace('30-shared-goals', '01-frist') },
			'advisor/prevention.yaml:13 · prevention.01-frist.lesson · There is no lesson "01-frist". Did you mean "01-first"?',
		],
		[
			'a measure whose lesson has the name of another one',
			{ prevention: (text) => text.replace('30-shared-goals', '11-first') },
			'advisor/prevention.yaml:13 · prevention.11-first.lesson · There is no lesson "11-first". Did you mean "01-first"?',
		],
	])('reports %s', (_, files, problems) => {
		expect(problemsWith(files)).toBe(problems);
	});
});
