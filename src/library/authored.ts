import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAdvisor, checkAnswers } from '../core/advisor/check';
import { checkCues } from '../core/advisor/cue-check';
import { type Advisor, advisorFiles } from '../core/advisor/schema';
import { checkCourse } from '../core/course/check';
import {
	type Bibliography,
	courseSchema,
	glossarySchema,
	principlesSchema,
	sourcesSchema,
	statementsSchema,
} from '../core/course/schema';
import { checkLesson } from '../core/lesson/check';
import { checkDrawing } from '../core/lesson/drawing';
import { guideSchema } from '../core/lesson/guide-schema';
import { checkProse } from '../core/lesson/prose';
import { type Lesson, lessonSchema } from '../core/lesson/schema';
import { type Locale, locales } from '../core/locale';
import { type Problem, suggest } from '../core/problem';
import { checkQuiz } from '../core/quiz/check';
import { type Quiz, quizSchema } from '../core/quiz/schema';
import { checkScenario } from '../core/scenario/graph';
import { type Scenario, scenarioSchema } from '../core/scenario/schema';
import { type ContentFile, foldersIn, readFolder, readNeeded } from './read-content';
import { checkShape } from './shape';

export interface AuthoredLesson {
	/** Its folder in content/lessons. */
	readonly id: string;
	readonly lesson: Lesson;
	readonly quiz: Quiz;
	/** The picture as SVG, its labels still empty. */
	readonly drawing: string;
}

/** Everything authors wrote, in both languages, as far as it is in shape. */
export type Authored = ReturnType<typeof readCourse>['authored'];

/**
 * Reads the content folder and checks shape and sense of everything in it.
 * @param root the folder that holds `course.yaml`, `lessons/`, `scenarios/`, …
 * @returns what is in shape, and every problem, all at once
 */
export function readCourse(root: string) {
	const problems: Problem[] = [];
	const needed = <Schema extends Parameters<typeof checkShape>[0]>(schema: Schema, file: string) => {
		const read = readNeeded(root, file, problems);
		return read && checkShape(schema, read, problems);
	};
	const order = needed(courseSchema, 'course.yaml');
	const sources = needed(sourcesSchema, 'sources.yaml')?.sources;
	const principles = needed(principlesSchema, 'principles.yaml')?.principles;
	const statements = needed(statementsSchema, 'statements.yaml')?.statements;
	const terms = needed(glossarySchema, 'glossary.yaml')?.terms;

	const lessonIds = foldersIn(join(root, 'lessons'));
	const scenarioFiles = readFolder(root, 'scenarios', problems);
	const scenarioIds = scenarioFiles.map(({ id }) => id);
	const advisor = { ...readAdvisor(root, problems), ...(sources && { sources }) };
	problems.push(...checkAdvisor(advisor), ...checkCues(advisor));
	checkMeasures(advisor, lessonIds, problems);

	const scenarios = scenarioFiles.flatMap((file) => {
		const scenario = checkShape(scenarioSchema, file, problems);
		if (!scenario) return [];
		problems.push(...checkScenario(file.id, scenario));
		checkTold(file.file, scenario, advisor, problems);
		return [{ id: file.id, scenario }];
	});
	const lessons = lessonIds.flatMap(
		(id) => readLesson(root, id, { scenarios: scenarioIds, sources }, problems) ?? [],
	);
	problems.push(
		...checkCourse(
			{ order, principles, sources, statements, terms },
			{ lessons: lessonIds, sources: namedSources([advisor, ...lessons.map(({ lesson }) => lesson)]) },
		),
	);
	if (principles)
		checkPrincipleNames(
			lessons,
			scenarios,
			advisor,
			principles.map(({ id }) => id),
			problems,
		);
	checkGuides(root, problems);
	return {
		authored: {
			modules: order?.modules ?? [],
			sources: sources ?? {},
			principles: principles ?? [],
			statements: statements ?? {},
			terms: terms ?? [],
			lessons,
			scenarios,
			advisor: withItsSources(advisor),
		},
		problems,
	};
}

/** Every value of a key called `principle`, at any depth. */
export function namedPrinciples(part: unknown): string[] {
	if (typeof part !== 'object' || part === null) return [];
	return Object.entries(part).flatMap(([key, value]) =>
		key === 'principle' && typeof value === 'string' ? [value] : namedPrinciples(value),
	);
}

/** The model with those sources of the bibliography that it names. */
function withItsSources(advisor: Partial<Advisor>): Advisor {
	const { sources = {}, ...model } = advisor;
	const named = new Set(namedSources(model));
	const own = Object.entries(sources).filter(([key]) => named.has(key));
	return { ...model, sources: Object.fromEntries(own) } as Advisor;
}

/** Every key that stands in a list called `sources`, at any depth. */
function namedSources(part: unknown): string[] {
	if (typeof part !== 'object' || part === null) return [];
	return Object.entries(part).flatMap(([key, value]) =>
		key === 'sources' && Array.isArray(value) ? value.map(String) : namedSources(value),
	);
}

function readLesson(
	root: string,
	id: string,
	known: { scenarios: readonly string[]; sources: Bibliography | undefined },
	problems: Problem[],
): AuthoredLesson | undefined {
	const folder = `lessons/${id}`;
	const facts = readNeeded(root, `${folder}/lesson.yaml`, problems);
	const questions = readNeeded(root, `${folder}/quiz.yaml`, problems);
	const lesson = facts && checkShape(lessonSchema, facts, problems);
	const quiz = questions && checkShape(quizSchema, questions, problems);
	for (const locale of locales) {
		const prose = readNeeded(root, `${folder}/${locale}.mdx`, problems);
		if (prose) problems.push(...checkProse(prose.file, prose.prose, { scenario: known.scenarios }));
	}
	if (quiz) problems.push(...checkQuiz(`${folder}/quiz.yaml`, quiz));
	if (lesson) problems.push(...checkLesson(`${folder}/lesson.yaml`, lesson, known));
	const drawing = readDrawing(root, `${folder}/picture.svg`, lesson, problems);
	return lesson && quiz && drawing !== undefined ? { id, lesson, quiz, drawing } : undefined;
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

/** The advisor's model, as far as its files are in shape; a course without an advisor has none. */
function readAdvisor(root: string, problems: Problem[]): Partial<Advisor> {
	const files = readFolder(root, 'advisor', problems);
	if (files.length === 0) return {};
	for (const { file, id } of files.filter(({ id }) => !(id in advisorFiles))) {
		problems.push({
			file,
			path: '',
			message: 'This file is not part of the model.',
			fix: suggest(id, Object.keys(advisorFiles)),
		});
	}
	const parts = Object.entries(advisorFiles).map(([name, schema]) => {
		const file = files.find(({ id }) => id === name);
		if (file) return checkShape(schema, file, problems);
		const fix = 'Bring it back: the model needs all of its files.';
		problems.push({ file: `advisor/${name}.yaml`, path: '', message: 'This file is missing.', fix });
		return undefined;
	});
	return Object.assign({}, ...parts) as Partial<Advisor>;
}

/** Where a principle is named, it must be one of the course. */
function checkPrincipleNames(
	lessons: readonly AuthoredLesson[],
	scenarios: readonly { id: string; scenario: Scenario }[],
	{ strategies = [] }: Partial<Advisor>,
	known: readonly string[],
	problems: Problem[],
): void {
	const places = [
		...lessons.map(({ id, quiz }) => [`lessons/${id}/quiz.yaml`, quiz] as const),
		...scenarios.map(({ id, scenario }) => [`scenarios/${id}.yaml`, scenario] as const),
		['advisor/strategies.yaml', strategies] as const,
	];
	for (const [file, part] of places) {
		for (const id of namedPrinciples(part).filter((one) => !known.includes(one)))
			problems.push({ file, path: '', message: `There is no principle "${id}".`, fix: suggest(id, known) });
	}
}

/** A measure may wait for its lesson, but not under the number or the name of another one. */
function checkMeasures(
	{ prevention = [] }: Partial<Advisor>,
	lessons: readonly string[],
	problems: Problem[],
): void {
	for (const { lesson } of prevention.filter((one) => !lessons.includes(one.lesson))) {
		const meant = lessons.find(
			(id) => id.slice(0, 2) === lesson.slice(0, 2) || id.slice(2) === lesson.slice(2),
		);
		if (!meant) continue;
		problems.push({
			file: 'advisor/prevention.yaml',
			path: `prevention.${lesson}.lesson`,
			message: `There is no lesson "${lesson}".`,
			fix: `Did you mean "${meant}"?`,
		});
	}
}

/** What a scenario tells the advisor must be an answer the advisor knows. */
function checkTold(
	file: string,
	{ answers }: Scenario,
	{ factors }: Partial<Advisor>,
	problems: Problem[],
): void {
	if (!factors) return;
	checkAnswers(answers, factors, 'answers', (path, message, fix) => {
		problems.push({ file, path, message, fix });
	});
}

function checkGuides(root: string, problems: Problem[]): void {
	const files: Record<Locale, ContentFile[]> = {
		ru: readFolder(root, 'guides/ru', problems),
		en: readFolder(root, 'guides/en', problems),
	};
	for (const locale of locales) {
		for (const file of files[locale]) checkShape(guideSchema, file, problems);
		for (const other of locales.filter((one) => one !== locale)) {
			const there = new Set(files[other].map(({ id }) => id));
			for (const { id, file } of files[locale].filter((one) => !there.has(one.id)))
				problems.push({
					file,
					path: '',
					message: `The guide has no translation in "${other}".`,
					fix: `Write guides/${other}/${id}.mdx.`,
				});
		}
	}
}
