import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { checkAgendas } from '../core/agenda/check';
import { readingOf } from '../core/agenda/reading';
import { agendasSchema } from '../core/agenda/schema';
import { checkAgreement } from '../core/agreement/check';
import { agreementSchema } from '../core/agreement/schema';
import { idsOf } from '../core/check';
import { checkCourse } from '../core/course/check';
import { checkComplaints } from '../core/course/complaints';
import {
	type Bibliography,
	complaintsSchema,
	courseSchema,
	glossarySchema,
	principlesSchema,
	sourcesSchema,
	statementsSchema,
	type Term,
} from '../core/course/schema';
import { checkFileNames } from '../core/file-names';
import { checkLesson, checkTitles } from '../core/lesson/check';
import { checkDrawing } from '../core/lesson/drawing';
import { type Lesson, lessonSchema } from '../core/lesson/schema';
import type { Locale } from '../core/locale';
import type { Problem } from '../core/problem';
import { checkQuiz } from '../core/quiz/check';
import { type Quiz, quizSchema } from '../core/quiz/schema';
import type { Exploration } from '../core/scenario/explore';
import { checkChair, checkScenario } from '../core/scenario/graph';
import { checkNumbers } from '../core/scenario/numbers';
import { type Scenario, scenarioSchema } from '../core/scenario/schema';
import { exploreScenario } from '../core/scenario/states';
import { checkGuessing, checkStyle, type Written } from '../core/style/course';
import { applyExceptions } from '../core/style/exceptions';
import { styleSchema } from '../core/style/schema';
import { checkSchemaLine } from './editor-schemas';
import { checkPrincipleNames, namedSources } from './named';
import { checkTold, readAdvisor, withItsSources } from './read-advisor';
import { createReader, namesBelow, type Reader, withLines } from './read-content';
import { explainedIn, hasModel, type Page, readGuides, readLessonProse, wordsIn } from './read-prose';
import { textsOf } from './texts';

export interface AuthoredLesson {
	/** Its folder in content/lessons. */
	readonly id: string;
	readonly lesson: Lesson;
	readonly quiz: Quiz;
	/** The picture as SVG, its labels still empty. */
	readonly drawing: string;
	/** The words under the picture. */
	readonly caption: Readonly<Record<Locale, string>>;
	/** Its if–then plan. */
	readonly plan: Readonly<Record<Locale, string>>;
	/** Whether it has the small model of two departments. */
	readonly hasModel: boolean;
	/** Ids of the terms that its prose explains. */
	readonly terms: readonly string[];
}

/** Everything authors wrote, in both languages, as far as it is in shape. */
export type Authored = ReturnType<typeof readCourse>['authored'];

/**
 * Reads the content folder and checks shape, sense and style of everything in it.
 * @param root the folder that holds `course.yaml`, `lessons/`, `scenarios/`, …
 * @returns what is in shape; every problem that stops a build, all at once; what an exception lets pass, and
 * exceptions that nothing needs; what the style is counted in
 */
export function readCourse(root: string) {
	const problems: Problem[] = [];
	const reader = createReader(root, problems);
	const needed = <Schema extends z.ZodType>(schema: Schema, name: string) =>
		reader.inShape(schema, reader.needed(name));
	const order = needed(courseSchema, 'course.yaml');
	const sources = needed(sourcesSchema, 'sources.yaml')?.sources;
	const principles = needed(principlesSchema, 'principles.yaml')?.principles;
	const statements = needed(statementsSchema, 'statements.yaml')?.statements;
	const complaints = needed(complaintsSchema, 'complaints.yaml')?.complaints ?? [];
	const terms = needed(glossarySchema, 'glossary.yaml')?.terms;

	const lessonIds = foldersIn(join(root, 'lessons'));
	const advisor = readAdvisor(reader, { sources, lessons: lessonIds }, problems);
	const scenarioFiles = reader.folder('scenarios');
	const known = { scenario: scenarioFiles.map(({ id }) => id), term: terms?.map(({ id }) => id) };
	const scenarios = scenarioFiles.flatMap((file) => {
		const scenario = reader.inShape(scenarioSchema, file);
		if (!scenario) return [];
		let found: Exploration | undefined;
		const explored = () => {
			found ??= exploreScenario(scenario);
			return found;
		};
		const sense = checkScenario(file.id, scenario, explored);
		problems.push(...sense, ...checkTold(file.file, scenario, advisor));
		// Where a way is broken, counting ways would only say so again.
		if (sense.every(({ rule }) => rule)) problems.push(...checkNumbers(file.file, scenario, explored()));
		return [{ id: file.id, scenario }];
	});
	const byId = new Map(scenarios.map(({ id, scenario }) => [id, scenario]));
	if (byId.size === scenarioFiles.length)
		for (const { id, scenario } of scenarios) problems.push(...checkChair(id, scenario.chair, byId));
	const read = lessonIds.map((id) => readLesson(root, id, reader, { ...known, sources, terms }, problems));
	const lessons = read.flatMap(({ lesson }) => lesson ?? []);
	const agreement = reader.inShape(agreementSchema, reader.optional('agreement.yaml'))?.lines ?? [];
	const sheets = new Map(read.map(({ page: { id }, lesson }) => [id, lesson?.lesson.sheet]));
	problems.push(...checkAgreement(agreement, { sheets, sources }));
	const agendas = reader.inShape(agendasSchema, reader.optional('agendas.yaml'));
	const readings = readingsOf(scenarios);
	if (agendas && byId.size === scenarioFiles.length)
		problems.push(...checkAgendas(agendas, { lessons: lessonIds, plays: readings }));
	const guides = readGuides(reader, known, problems);
	const pages = read.map(({ page }) => page);
	// What counts over all files would report as a fault of others that one of them could not be read.
	const isWhole =
		reader.unread.size === 0 &&
		lessons.length === lessonIds.length &&
		pages.every(({ whole }) => whole.ru && whole.en);
	const used = isWhole
		? namedSources([advisor, ...agreement, ...lessons.map(({ lesson }) => lesson)])
		: undefined;

	problems.push(
		...checkCourse({ order, principles, sources, statements, terms }, { lessons: lessonIds, sources: used }),
	);
	problems.push(...checkComplaints(complaints, { lessons: lessonIds, scenarios: known.scenario }));
	problems.push(...checkTitles(lessons));
	if (principles) checkPrincipleNames(lessons, scenarios, advisor, idsOf(principles), problems);
	problems.push(...checkFileNames(namesBelow(root)));
	for (const { file, source } of reader.files) problems.push(...checkSchemaLine(file, source));

	const written: Written = {
		lessons: pages.map(({ id, whole }) => ({ id, prose: whole })),
		quizzes: lessons.map(({ id, quiz }) => ({ file: `lessons/${id}/quiz.yaml`, quiz })),
		scenarios: scenarios.map(({ id, scenario }) => ({ file: `scenarios/${id}.yaml`, scenario })),
		texts: textsOf(reader.files, [...pages, ...guides]),
	};
	const styleFile = reader.optional('style.yaml');
	const style = reader.inShape(styleSchema, styleFile);
	if (style) problems.push(...checkStyle(written, style.banned));
	if (style && isWhole) problems.push(...checkGuessing(written));
	const { unused, ...sorted } = applyExceptions(withLines(problems, reader.files), style?.exceptions ?? []);
	return {
		authored: {
			modules: order?.modules ?? [],
			complaints,
			sources: sources ?? {},
			principles: principles ?? [],
			statements: statements ?? {},
			terms: terms ?? [],
			lessons,
			scenarios,
			agreement,
			agendas,
			readings,
			advisor: withItsSources(advisor),
		},
		...sorted,
		unused: isWhole ? unused : [],
		written,
	};
}

/** Of each role-play that a room can vote in: how long it takes aloud, and its notes for the trainer. */
function readingsOf(scenarios: readonly { id: string; scenario: Scenario }[]) {
	const scored = scenarios.filter(({ scenario }) => !scenario.unscored);
	return Object.fromEntries(
		scored.map(({ id, scenario }) => [id, { reading: readingOf(scenario), notes: scenario.trainer }]),
	);
}

function readLesson(
	root: string,
	id: string,
	reader: Reader,
	known: {
		readonly scenario: readonly string[];
		readonly term: readonly string[] | undefined;
		readonly terms: readonly Term[] | undefined;
		readonly sources: Bibliography | undefined;
	},
	problems: Problem[],
): { lesson: AuthoredLesson | undefined; page: Page } {
	const folder = `lessons/${id}`;
	const facts = reader.needed(`${folder}/lesson.yaml`);
	const questions = reader.needed(`${folder}/quiz.yaml`);
	const lesson = reader.inShape(lessonSchema, facts);
	const quiz = reader.inShape(quizSchema, questions);
	const page = readLessonProse(id, reader, known, problems);
	if (quiz) problems.push(...checkQuiz(`${folder}/quiz.yaml`, quiz));
	if (lesson) problems.push(...checkLesson(`${folder}/lesson.yaml`, lesson, known));
	const drawing = readDrawing(root, `${folder}/picture.svg`, lesson, problems);
	const isWhole = lesson && quiz && drawing !== undefined;
	const told = {
		caption: wordsIn(page, 'Picture'),
		plan: wordsIn(page, 'IfThen'),
		hasModel: hasModel(page),
		terms: explainedIn(page),
	};
	return { lesson: isWhole ? { id, lesson, quiz, drawing, ...told } : undefined, page };
}

function readDrawing(
	root: string,
	file: string,
	lesson: Lesson | undefined,
	problems: Problem[],
): string | undefined {
	if (!existsSync(join(root, file))) {
		problems.push({ file, path: '', message: 'This file is missing.', fix: 'Draw it, or bring it back.' });
		return undefined;
	}
	const svg = readFileSync(join(root, file), 'utf8');
	if (lesson) problems.push(...checkDrawing(file, svg, lesson.picture.labels));
	return svg;
}

function foldersIn(path: string): string[] {
	if (!existsSync(path)) return [];
	return readdirSync(path, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.toSorted();
}
