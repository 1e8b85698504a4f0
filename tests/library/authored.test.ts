import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatProblems } from '~/core/problem';
import { readCourse } from '~/library/authored';
import { contentReport } from '~/library/content-report';
import { edit } from '../fixtures/lesson';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const lesson = 'lessons/01-first/lesson.yaml';
const quiz = 'lessons/01-first/quiz.yaml';
const picture = 'lessons/01-first/picture.svg';
const prose = 'lessons/01-first/ru.mdx';

type Edit = (text: string) => string;

/** The problems of a sound little course that was spoilt. */
function problemsAfter(spoil: (course: string) => void): string {
	const course = mkdtempSync(join(tmpdir(), 'course-'));
	cpSync(folder('../fixtures/content'), course, { recursive: true });
	spoil(course);
	const report = formatProblems(readCourse(course).problems);
	rmSync(course, { recursive: true });
	return report;
}

/** … in which one file has other words. */
const problemsOf = (file: string, edit: Edit) => problemsAfter((course) => rewrite(join(course, file), edit));

/** … to which the advisor was added, with other words in some files or, without words, without them. */
const problemsWith = (files: Record<string, Edit | undefined>) =>
	problemsAfter((course) => {
		cpSync(folder('../../content/advisor'), join(course, 'advisor'), { recursive: true });
		for (const file of ['sources', 'principles', 'statements'])
			cpSync(folder(`../../content/${file}.yaml`), join(course, `${file}.yaml`));
		// What the lessons of the real course lean on is named by the only lesson here.
		const sources = Object.keys(parse(readFileSync(join(course, 'sources.yaml'), 'utf8')).sources);
		rewrite(join(course, lesson), (text) => text.replace('Author99', sources.join(', ')));
		// The measure of the real first lesson would be taken for one of the only lesson here.
		rewrite(join(course, 'advisor/prevention.yaml'), (text) =>
			edit(text, '01-why-conflict', '41-why-conflict'),
		);
		for (const [name, edit] of Object.entries(files)) {
			const path = join(course, `${name}.yaml`);
			if (edit) rewrite(path, edit);
			else rmSync(path);
		}
	});

function rewrite(path: string, edit: Edit): void {
	const text = readFileSync(path, 'utf8');
	const changed = edit(text);
	expect(changed, `the edit changes ${path}`).not.toBe(text);
	writeFileSync(path, changed);
}

describe('the check of a course', () => {
	it('finds a line of the working agreement whose row no sheet has', () => {
		const text = '{ ru: слова, en: words }';
		const line = `{ id: a, title: ${text}, lesson: 01-first, row: nowhere, typical: ${text}, reason: ${text} }`;
		const head = '# yaml-language-server: $schema=.schema/agreement.json';
		const report = problemsAfter((course) =>
			writeFileSync(join(course, 'agreement.yaml'), `${head}\nlines:\n  - ${line}\n`),
		);
		expect(report).toMatch(
			/^agreement\.yaml:3 · lines\.a\.row · The sheet of 01-first has no row "nowhere"\. Use one of: [\w, -]+\.$/,
		);
	});

	it('goes on with other files after one that MDX can’t read', () => {
		const report = problemsAfter((course) => {
			rewrite(join(course, prose), (text) => edit(text, 'Олег молчит.', 'Осталось <5 {лидов не'));
			rewrite(join(course, 'lessons/01-first/en.mdx'), (text) => edit(text, 'who="oleg"', "who='oleq'"));
			rewrite(join(course, lesson), (text) => text.replace('Author99', 'Autor99'));
		});
		expect(report.split('\n').map((line) => line.split(' · ')[0])).toEqual([
			'lessons/01-first/en.mdx:27:1',
			'lessons/01-first/lesson.yaml:6',
			'lessons/01-first/ru.mdx:21:10',
			'lessons/01-first/ru.mdx:21:13',
		]);
	});

	it.each([
		['scenarios/extra.yml', 'Rename it scenarios/extra.yaml.'],
		[
			'lessons/01-first/ru.md',
			'Its place is one of: lessons/*/lesson.yaml, lessons/*/ru.mdx, lessons/*/en.mdx, lessons/*/quiz.yaml, lessons/*/picture.svg.',
		],
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
					`# yaml-language-server: $schema=.schema/style.json\nbanned: { ru: [{ words: [заголовок], instead: x }], en: [] }\nexceptions: ${exceptions}\n`,
				);
			});
		const exception = (rules: string) =>
			`[{ file: lessons/, rules: [${rules}], since: 2026-11-27, why: Later. }]`;
		const word = `${lesson}:2 · title.ru · “Заголовок” is not a word of this course. Write x.`;
		expect(style('[]').split('\n')).toContain(word);
		expect(style(exception('lesson-length')).split('\n')).toContain(word);
		expect(style(exception('banned-word')).split('\n')).not.toContain(word);
	});

	it('finds nothing wrong with the real content', () => {
		expect(formatProblems(readCourse(folder('../../content')).problems)).toBe('');
	});

	it('finds nothing wrong with a sound little course', () => {
		expect(problemsAfter(() => {})).toBe('');
	});

	it.each<[string, string, Edit, string]>([
		[
			'an unknown key',
			lesson,
			(text) => text.replace('minutes: 5\nsources', 'minuts: 5\nsources'),
			`${lesson}:5 · minuts · The key "minuts" is not known here. Did you mean "minutes"?`,
		],
		[
			'a missing language',
			lesson,
			(text) => text.replace(', en: A title', ''),
			`${lesson}:2 · title.en · The text in "en" is missing. Every text needs both ru and en.`,
		],
		[
			'an empty text',
			lesson,
			(text) => text.replace('A title', "''"),
			`${lesson}:2 · title.en · The text is empty. Write it.`,
		],
		[
			'a value of a wrong type',
			lesson,
			(text) => text.replace('minutes: 5\nsources', 'minutes: пять\nsources'),
			`${lesson}:5 · minutes · "пять" does not fit here. Write a number without quotes (reading and questions, without the sheet).`,
		],
		[
			'a scenario that is not there',
			lesson,
			(text) => `${text}practice: [cold-leads]\n`,
			`${lesson}:19 · practice · There is no scenario "cold-leads". Nothing of this kind exists yet.`,
		],
		[
			'a source that is not there',
			lesson,
			(text) => text.replace('Author99', 'Autor99, Author99'),
			`${lesson}:6 · sources · There is no source "Autor99". Did you mean "Author99"? If not, add it to content/sources.yaml.`,
		],
		[
			'a source that nothing names',
			'sources.yaml',
			(text) => `${text}  Other01: { cite: Other, says: { ru: а, en: a }, checked: true }\n`,
			'sources.yaml:4 · sources.Other01 · Nothing names this source. Name it where it is used, or delete it.',
		],
		[
			'a lesson without a place in the course',
			'course.yaml',
			(text) => text.replaceAll('01-first', '01-frist'),
			'course.yaml:2 · modules · There is no folder lessons/01-frist. Did you mean "01-first"?\n' +
				'course.yaml:2 · modules · The lesson "01-first" has no place in the course. Add it to a module.',
		],
		[
			'a lesson on which no ability of its module rests',
			'course.yaml',
			(text) => text.replace('lessons: [01-first] }', 'lessons: [01-frist] }'),
			'course.yaml:6 · modules.first.can · There is no lesson "01-frist". Did you mean "01-first"?\n' +
				'course.yaml:6 · modules.first.can · No ability rests on the lesson "01-first". Add it to the one that it teaches.',
		],
		[
			'a statement that no principle teaches',
			'statements.yaml',
			(text) => text.replace('}', ', A2: Another. }'),
			'principles.yaml:2 · principles · No principle teaches the statement A2. Name it where it is taught.',
		],
		[
			'a principle that names what is not there',
			'principles.yaml',
			(text) => text.replace('[A1]', '[A1, A3]'),
			'principles.yaml:8 · principles.one-claim.statements · There is no statement "A3". Did you mean "A1"?',
		],
		[
			'a question about a principle that is not there',
			quiz,
			(text) => text.replace('kind: one', 'kind: one\n    principle: one-clam'),
			`${quiz} · There is no principle "one-clam". Did you mean "one-claim"? If not, add it to content/principles.yaml.`,
		],
		[
			'a definition that is too long',
			'glossary.yaml',
			(text) => text.replace('a person with a phone }', 'a person with a phone and a very good reason }'),
			'glossary.yaml:5 · terms.lead.short.en · The short definition has 10 words. Say it in 8, the rest in long.',
		],
		[
			'a term that a lesson teaches which is not there',
			'glossary.yaml',
			(text) => `${text}    lesson: 01-frist\n`,
			'glossary.yaml:9 · terms.lead.lesson · There is no lesson "01-frist". Did you mean "01-first"?',
		],
		[
			'a label of the picture without words',
			picture,
			(text) => text.replace('data-label="start"', 'data-label="end"'),
			`${picture} · The label "end" has no words. Write picture.labels.end in lesson.yaml, or delete it here.\n` +
				`${picture} · The words "start" have no place in it. Add <text data-label="start"/>, or delete them in lesson.yaml.`,
		],
		[
			'code in a picture',
			picture,
			(text) => text.replace('<text', '<script>alert(1)</script><text onclick="x()"'),
			`${picture} · The drawing has <script. Keep shapes and texts only; colours are attributes.\n` +
				`${picture} · The drawing has onclick=. Keep shapes and texts only; colours are attributes.`,
		],
		[
			'a half-filled sheet that leaves nothing to do',
			lesson,
			(text) => text.replace('answer: { ru: в, en: c }', 'half: { ru: в, en: c }'),
			`${lesson}:14 · sheet.rows · 0 of 2 rows are open in the half-filled sheet. Leave half out in the last one or two.`,
		],
		[
			'a row whose id is taken by another field',
			lesson,
			(text) => text.replace('id: two', 'id: plan-then'),
			`${lesson}:16 · sheet.rows.plan-then · The id "plan-then" is taken. Choose another.`,
		],
		[
			'an unknown tag at its line in the file',
			prose,
			(text) => edit(text, '<Sheet />', '<Sheat />\n\n<Sheet />'),
			`${prose}:31:1 · There is no tag <Sheat>. Did you mean "Sheet"?`,
		],
		[
			'what differs from the other language',
			'lessons/01-first/en.mdx',
			(text) => edit(text, 'who="oleg" mood="calm"', 'who="oleg" mood="wary"'),
			`lessons/01-first/en.mdx:27:1 · <Bubble who="oleg" mood="wary"> stands here. ${prose}:27 has <Bubble who="oleg" mood="calm">: write the same.`,
		],
		[
			'a term that is not explained where it stands first',
			prose,
			(text) => edit(text, 'Слово <Term', 'Про лид: слово <Term'),
			`${prose}:9 · “лид” stands here first and is not explained. Write <Term id="lead">лид</Term>.`,
		],
		[
			'once a term that is not there',
			prose,
			(text) => edit(text, '<Term id="lead">', '<Term id="laed">'),
			`${prose}:9:7 · <Term> has the unknown id "laed". Did you mean "lead"? If not, add it to content/glossary.yaml.`,
		],
		[
			'a text that YAML cuts',
			lesson,
			(text) =>
				edit(text, 'title: { ru: Заголовок, en: A title }', 'title:\n  ru: Мы #1 в продажах\n  en: A title'),
			`${lesson}:3 · "#1 в продажах" is taken for a comment and left out. Put quotes around the text, or the comment on a line of its own.`,
		],
	])('reports %s', (_, file, change, line) => {
		expect(problemsOf(file, change)).toBe(line);
	});

	it('reports a file of a lesson that is missing', () => {
		expect(problemsAfter((course) => rmSync(join(course, 'lessons/01-first/en.mdx')))).toBe(
			'lessons/01-first/en.mdx · This file is missing. Write it, or bring it back.',
		);
	});

	it('reports in both languages a title of a block that stands above every heading', () => {
		const report = problemsAfter((course) => {
			for (const locale of ['ru', 'en'])
				rewrite(join(course, `lessons/01-first/${locale}.mdx`), (text) => text.replace(/^## /m, ''));
		});
		const words =
			'The title of <Study> is of level 3, and no ## stands above it. Write a ## heading above it.';
		expect(report.split('\n')).toEqual([
			`lessons/01-first/en.mdx:15:1 · ${words}`,
			`${prose}:15:1 · ${words}`,
		]);
	});

	it('reports a lesson that was copied and kept its title', () => {
		const report = problemsAfter((course) => {
			cpSync(join(course, 'lessons/01-first'), join(course, 'lessons/02-second'), { recursive: true });
			rewrite(join(course, 'course.yaml'), (text) => text.replaceAll('01-first', '01-first, 02-second'));
			rewrite(join(course, 'lessons/02-second/lesson.yaml'), (text) =>
				edit(text, 'en: A title', 'en: Another title'),
			);
		});
		expect(report).toBe(
			'lessons/02-second/lesson.yaml:2 · title.ru · This is the same title as that of lessons/01-first. Write another.',
		);
	});

	it('reports a guide without its translation', () => {
		expect(
			problemsAfter((course) => {
				cpSync(folder('../../content/guides'), join(course, 'guides'), { recursive: true });
				rmSync(join(course, 'guides/en/together.mdx'));
			}),
		).toBe('guides/ru/together.mdx · The guide has no translation in "en". Write guides/en/together.mdx.');
	});

	it('finds what a scenario tells the advisor without being asked', () => {
		const report = problemsAfter((course) => {
			cpSync(folder('../../content'), course, { recursive: true });
			rmSync(join(course, 'lessons/01-first'), { recursive: true });
			rewrite(join(course, 'scenarios/cold-leads.yaml'), (text) =>
				text.replace('tried: nothing', 'tried: nothink'),
			);
		});
		expect(report).toBe(
			'scenarios/cold-leads.yaml:10 · answers · "tried" has no level "nothink". Did you mean "nothing"?',
		);
	});

	it.each<[string, string, Edit, string]>([
		[
			'a term without its short definition',
			'glossary.yaml',
			(text) => text.replace(/short:.*/, ''),
			'terms.lead.short · "short" is missing. Write the keys ru, en (at most eight words).',
		],
		[
			'a misspelt key of a scene',
			'scenarios/cold-leads.yaml',
			(text) => text.replace('goto: oleg', 'gotto: oleg'),
			'nodes.audience.choices.call-oleg.gotto · The key "gotto" is not known here. Did you mean "goto"?',
		],
		[
			'a lesson whose facts have no shape',
			'lessons/01-why-conflict/lesson.yaml',
			(text) => text.replace('minutes:', 'minuts:'),
			'minuts · The key "minuts" is not known here. Did you mean "minutes"?',
		],
		[
			'a quiz whose answers have no shape',
			'lessons/01-why-conflict/quiz.yaml',
			(text) => text.replace('feedback:', 'feedbak:'),
			'The key "feedbak" is not known here. Did you mean "feedback"?',
		],
		[
			'a tag that is not closed',
			'lessons/01-why-conflict/ru.mdx',
			(text) => text.replace('</Hook>', ''),
			'<Hook> is never closed',
		],
	])('reports %s of the whole course once, without what follows from it', (_, file, change, words) => {
		const report = problemsAfter((course) => {
			rmSync(course, { recursive: true });
			cpSync(folder('../../content'), course, { recursive: true });
			rewrite(join(course, file), change);
			expect(readCourse(course).unused).toEqual([]);
		});
		expect(report.split('\n')).toHaveLength(1);
		expect(report.startsWith(file)).toBe(true);
		expect(report).toContain(words);
	});

	it('prints no counts beside problems', () => {
		let report: object = {};
		problemsAfter((course) => {
			rewrite(join(course, lesson), (text) => text.replace(', en: A title', ''));
			report = contentReport(course, true);
		});
		expect(report).toEqual({ problems: expect.stringContaining('title.en'), count: 1 });
	});

	it('prints counts only when they are asked for', () => {
		const tables = (isAsked: boolean) =>
			Object.keys(contentReport(folder('../fixtures/content'), isAsked).tables ?? {});
		expect(tables(false)).toEqual([]);
		expect(tables(true)).toContain('Role-plays: ways');
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
		const problem = problemsOf(quiz, (text) => `${text.split('\n')[0]}\n${yaml}`);
		expect(problem).toMatch(/^[^\n]+ · This is not valid YAML: [^\n]+\. [^\n]+$/);
		expect(problem.startsWith(quiz)).toBe(true);
		expect(problem.endsWith(fix)).toBe(true);
	});

	it.each<[string, Parameters<typeof problemsWith>[0], string]>([
		[
			'a file of the advisor that is not there',
			{ 'advisor/flags': undefined },
			'advisor/flags.yaml · This file is missing. Bring it back: the model needs all of its files.',
		],
		[
			'what makes no sense in one file beside what has no shape in another',
			{
				'advisor/cues': (text) => text.replace('level: boiling', 'level: boilng'),
				sources: (text) => text.replace('checked: true', 'checked: yes'),
			},
			'advisor/cues.yaml:18 · cues.factors.emotion#1 · "emotion" has no level "boilng". Did you mean "boiling"?\nsources.yaml:10 · sources.Coser56.checked · "yes" does not fit here. Write true or false (the statement was compared with the source or a published summary of it).',
		],
		[
			'a measure whose lesson has the number of another one',
			{ 'advisor/prevention': (text) => text.replace('30-shared-goals', '01-frist') },
			'advisor/prevention.yaml:15 · prevention.01-frist.lesson · There is no lesson "01-frist". Did you mean "01-first"?',
		],
		[
			'a measure whose lesson has the name of another one',
			{ 'advisor/prevention': (text) => text.replace('30-shared-goals', '11-first') },
			'advisor/prevention.yaml:15 · prevention.11-first.lesson · There is no lesson "11-first". Did you mean "01-first"?',
		],
	])('reports %s', (_, files, problems) => {
		expect(problemsWith(files)).toBe(problems);
	});
});
