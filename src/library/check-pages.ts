import { expectKnown, reporter } from '../core/check';
import { guideSchema } from '../core/lesson/guide-schema';
import { checkProse, checkTags, type Known } from '../core/lesson/prose';
import { lessonSchema } from '../core/lesson/schema';
import { compareTranslations, type Translation } from '../core/lesson/translations';
import { type Locale, locales } from '../core/locale';
import { entryName, type Problem } from '../core/problem';
import { parseProse } from './mdx';
import { type ContentFile, type ContentFiles, idsOfFiles } from './read-content';
import { checkShape } from './shape';

/** A page of prose in each language in which it exists. */
export interface Page {
	readonly id: string;
	readonly prose: Readonly<Record<Locale, Translation | undefined>>;
	/** What MDX could not read in them. */
	readonly unread: readonly Problem[];
}

/** Checks lessons and guides: front matter, prose, and that both languages are built alike. */
export function checkPages(
	files: ContentFiles,
	problems: Problem[],
): Readonly<Record<'lessons' | 'guides', Page[]>> {
	const known: Known = { scenario: idsOfFiles(files.scenarios) };
	const quizzes = idsOfFiles(files.quizzes);
	for (const locale of locales) {
		problems.push(
			...missingTranslations(files.lessons, locale),
			...missingTranslations(files.guides, locale),
		);
		for (const file of files.lessons[locale]) checkFacts(file, known, quizzes, problems);
		for (const file of files.guides[locale]) checkShape(guideSchema, file, problems);
	}
	const lessons = parsePages(files.lessons);
	const guides = parsePages(files.guides);
	for (const page of lessons) problems.push(...checkPage(page, known, checkProse));
	for (const page of guides) problems.push(...checkPage(page, known, checkTags));
	return { lessons, guides };
}

/** The faults of each language; where tags have none, both are compared. */
function checkPage({ prose, unread }: Page, known: Known, check: typeof checkProse): Problem[] {
	const faults = [
		...unread,
		...locales.flatMap((locale) => {
			const page = prose[locale];
			return page ? check(page.file, page.tree, known) : [];
		}),
	];
	const areSound = faults.every(({ rule }) => rule !== 'tags');
	return areSound && prose.ru && prose.en ? [...faults, ...compareTranslations(prose.ru, prose.en)] : faults;
}

function checkFacts(file: ContentFile, known: Known, quizzes: readonly string[], problems: Problem[]): void {
	const lesson = checkShape(lessonSchema, file, problems);
	if (!lesson) return;
	const found = reporter(file.file);
	expectKnown('quiz', lesson.quiz, quizzes, 'quiz', found.report);
	lesson.practice.forEach((id, index) => {
		const path = `practice.${entryName(lesson.practice, index)}`;
		expectKnown('scenario', id, known.scenario ?? [], path, found.report);
	});
	problems.push(...found.problems);
}

function parsePages(folder: Readonly<Record<Locale, readonly ContentFile[]>>): Page[] {
	return idsOfFiles(folder.ru, folder.en).map((id) => {
		const parse = (locale: Locale) => {
			const file = folder[locale].find((one) => one.id === id);
			return file && { file: file.file, ...parseProse(file.file, file.prose, file.proseLine) };
		};
		const prose = { ru: parse('ru'), en: parse('en') };
		return { id, prose, unread: locales.flatMap((locale) => prose[locale]?.problems ?? []) };
	});
}

function missingTranslations(
	files: Readonly<Record<Locale, readonly ContentFile[]>>,
	locale: Locale,
): Problem[] {
	const other = locale === 'ru' ? 'en' : 'ru';
	const there = new Set(idsOfFiles(files[other]));
	return files[locale]
		.filter(({ id }) => !there.has(id))
		.flatMap(({ file }) => {
			const { problems, report } = reporter(file);
			report(
				'',
				`The page has no translation in "${other}".`,
				`Write ${file.replace(`/${locale}/`, `/${other}/`)}.`,
			);
			return problems;
		});
}
