import { checkAdvisor, checkAnswers } from '../core/advisor/check';
import { checkCues } from '../core/advisor/cue-check';
import { type Advisor, advisorFiles } from '../core/advisor/schema';
import { guideSchema } from '../core/lesson/guide-schema';
import { pictureSchema } from '../core/lesson/picture-schema';
import { checkProse } from '../core/lesson/prose';
import { lessonSchema } from '../core/lesson/schema';
import { type Locale, locales } from '../core/locale';
import { entryName, type Problem, suggest } from '../core/problem';
import { checkQuiz } from '../core/quiz/check';
import { quizSchema } from '../core/quiz/schema';
import { checkScenario } from '../core/scenario/graph';
import { scenarioSchema } from '../core/scenario/schema';
import { type ContentFile, readFolder } from './read-content';
import { checkShape } from './shape';

/**
 * Every problem of shape and sense in the content folder, all at once.
 * @param root the folder that holds `lessons/`, `scenarios/`, …
 */
export function checkContent(root: string): Problem[] {
	const problems: Problem[] = [];
	const perLocale = (folder: string): Record<Locale, ContentFile[]> => ({
		ru: readFolder(root, `${folder}/ru`, problems),
		en: readFolder(root, `${folder}/en`, problems),
	});
	const lessonFiles = perLocale('lessons');
	const guideFiles = perLocale('guides');
	const scenarioFiles = readFolder(root, 'scenarios', problems);
	const quizFiles = readFolder(root, 'quizzes', problems);
	const pictureFiles = readFolder(root, 'pictures', problems);
	const known = {
		lesson: [...new Set(locales.flatMap((locale) => ids(lessonFiles[locale])))],
		scenario: ids(scenarioFiles),
		quiz: ids(quizFiles),
		picture: ids(pictureFiles),
	};

	const advisor = readAdvisor(root, problems);
	problems.push(...checkAdvisor(advisor), ...checkCues(advisor));
	checkMeasures(advisor, known.lesson, problems);
	for (const file of pictureFiles) checkShape(pictureSchema, file, problems);
	for (const file of scenarioFiles) {
		const scenario = checkShape(scenarioSchema, file, problems);
		if (!scenario) continue;
		problems.push(...checkScenario(file.id, scenario));
		if (advisor.factors)
			checkAnswers(scenario.answers, advisor.factors, 'answers', (path, message, fix) => {
				problems.push({ file: file.file, path, message, fix });
			});
	}
	for (const file of quizFiles) {
		const quiz = checkShape(quizSchema, file, problems);
		if (quiz) problems.push(...checkQuiz(file.id, quiz, known.lesson));
	}
	for (const locale of locales) {
		problems.push(...missingTwins(lessonFiles, locale), ...missingTwins(guideFiles, locale));
		for (const file of guideFiles[locale]) checkShape(guideSchema, file, problems);
		for (const file of lessonFiles[locale]) checkLesson(file, known, problems);
	}
	return problems;
}

/** The advisor's model, as far as its files are in shape; a course without an advisor has none. */
export function readAdvisor(root: string, problems: Problem[]): Partial<Advisor> {
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

/** A measure may wait for its lesson, but not under the number or the name of another one. */
function checkMeasures({ prevention = [] }: Partial<Advisor>, lessons: string[], problems: Problem[]): void {
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

function checkLesson(
	file: ContentFile,
	known: { scenario: string[]; quiz: string[]; picture: string[] },
	problems: Problem[],
): void {
	const lesson = checkShape(lessonSchema, file, problems);
	problems.push(...checkProse(file.file, file.prose, known));
	if (!lesson) return;
	const expect = (path: string, kind: 'quiz' | 'scenario', id: string) => {
		if (known[kind].includes(id)) return;
		problems.push({
			file: file.file,
			path,
			message: `There is no ${kind} "${id}".`,
			fix: suggest(id, known[kind]),
		});
	};
	expect('quiz', 'quiz', lesson.quiz);
	lesson.practice.forEach((id, index) => {
		expect(`practice.${entryName(lesson.practice, index)}`, 'scenario', id);
	});
}

function missingTwins(files: Record<Locale, ContentFile[]>, locale: Locale): Problem[] {
	const other = locale === 'ru' ? 'en' : 'ru';
	const there = new Set(ids(files[other]));
	return files[locale]
		.filter(({ id }) => !there.has(id))
		.map(({ file }) => ({
			file,
			path: '',
			message: `The page has no twin in "${other}".`,
			fix: `Write ${file.replace(`/${locale}/`, `/${other}/`)}.`,
		}));
}

function ids(files: readonly ContentFile[]): string[] {
	return files.map(({ id }) => id);
}
