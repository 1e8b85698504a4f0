import { checkAdvisor, checkAnswers } from '../core/advisor/check';
import { checkCues } from '../core/advisor/cue-check';
import type { Advisor } from '../core/advisor/schema';
import { reporter } from '../core/check';
import { checkFileNames } from '../core/file-names';
import { pictureSchema } from '../core/lesson/picture-schema';
import { locales } from '../core/locale';
import type { Problem } from '../core/problem';
import { checkQuiz } from '../core/quiz/check';
import { quizSchema } from '../core/quiz/schema';
import { checkScenario } from '../core/scenario/graph';
import { scenarioSchema } from '../core/scenario/schema';
import { checkStyle, type Written } from '../core/style/course';
import { applyExceptions } from '../core/style/exceptions';
import { type Style, styleSchema } from '../core/style/schema';
import { textsOfData, textsOfProse } from '../core/style/texts';
import { checkAdvisorFiles, checkMeasures } from './check-advisor';
import { checkPages, type Page } from './check-pages';
import { checkSchemaLine } from './editor-schemas';
import { interfaceTexts } from './messages';
import { allFiles, type ContentFiles, idsOfFiles, namesBelow, readContent, withLines } from './read-content';
import { checkShape } from './shape';

/** What a look at the content folder brings to light. */
export interface Checked extends ReturnType<typeof applyExceptions> {
	readonly written: Written;
}

/**
 * Every problem of the content folder that stops a build, all at once.
 * @param root the folder that holds `lessons/`, `scenarios/`, …
 */
export function checkContent(root: string): Problem[] {
	return lookAtContent(root).problems;
}

/** The same with what an exception lets pass, and what is counted. */
export function lookAtContent(root: string): Checked {
	const problems: Problem[] = [];
	const files = readContent(root, problems);
	problems.push(...checkFileNames(namesBelow(root)));
	for (const { file, source } of allFiles(files)) problems.push(...checkSchemaLine(file, source));
	for (const file of files.pictures) checkShape(pictureSchema, file, problems);
	const style = readStyle(files, problems);
	const advisor = checkModel(files, problems);
	const scenarios = checkScenarios(files, advisor, problems);
	const quizzes = checkQuizzes(files, problems);
	const { lessons, guides } = checkPages(files, problems);
	const texts = [...dataTexts(files), ...[...lessons, ...guides].flatMap(pageTexts), ...interfaceTexts()];
	const written: Written = { lessons, quizzes, scenarios, texts };
	if (style) problems.push(...checkStyle(written, style.banned));
	return { written, ...applyExceptions(withLines(problems, allFiles(files)), style?.exceptions ?? []) };
}

function readStyle({ style: [file] }: ContentFiles, problems: Problem[]): Style | undefined {
	return file && checkShape(styleSchema, file, problems);
}

function checkModel(files: ContentFiles, problems: Problem[]): Partial<Advisor> {
	const advisor = checkAdvisorFiles(files.advisor, problems);
	problems.push(...checkAdvisor(advisor), ...checkCues(advisor));
	checkMeasures(advisor, idsOfFiles(files.lessons.ru, files.lessons.en), problems);
	return advisor;
}

function checkScenarios(files: ContentFiles, { factors }: Partial<Advisor>, problems: Problem[]) {
	return files.scenarios.flatMap((file) => {
		const scenario = checkShape(scenarioSchema, file, problems);
		if (!scenario) return [];
		const answers = reporter(file.file);
		if (factors) checkAnswers(scenario.answers, factors, 'answers', answers.report);
		problems.push(...checkScenario(file.id, scenario), ...answers.problems);
		return [{ file: file.file, scenario }];
	});
}

function checkQuizzes(files: ContentFiles, problems: Problem[]) {
	const lessonIds = idsOfFiles(files.lessons.ru, files.lessons.en);
	return files.quizzes.flatMap((file) => {
		const quiz = checkShape(quizSchema, file, problems);
		if (!quiz) return [];
		problems.push(...checkQuiz(file.id, quiz, lessonIds));
		return [{ file: file.file, quiz }];
	});
}

/** Words in YAML, apart from what learners say. */
function dataTexts(files: ContentFiles) {
	return allFiles(files)
		.filter(({ file }) => !['advisor/cues.yaml', 'advisor/golden.yaml'].includes(file))
		.flatMap(({ file, data }) => textsOfData(file, data));
}

function pageTexts({ prose }: Page) {
	return locales.flatMap((locale) => {
		const page = prose[locale];
		return page ? textsOfProse(page.file, page.tree, locale) : [];
	});
}
