import { guideSchema } from '../core/lesson/guide-schema';
import { checkHeadings } from '../core/lesson/headings';
import { checkProse, checkTags, type Known } from '../core/lesson/prose';
import { checkTerms, type TermEntry } from '../core/lesson/terms';
import { compareTranslations, type Translation } from '../core/lesson/translations';
import { attribute, tagsOf, textOf } from '../core/lesson/tree';
import { type Locale, locales } from '../core/locale';
import type { Problem } from '../core/problem';
import { parseProse } from './mdx';
import type { ContentFile, Reader } from './read-content';

/** The prose of a page in each language in which it exists. */
export interface Page {
	readonly id: string;
	readonly prose: Readonly<Record<Locale, Translation | undefined>>;
	/** The same, as far as every tag in it is closed and could be read. */
	readonly whole: Readonly<Record<Locale, Translation | undefined>>;
}

/** The prose of one lesson, checked in both languages. */
export function readLessonProse(
	id: string,
	reader: Reader,
	known: Known & { readonly terms: readonly TermEntry[] | undefined },
	problems: Problem[],
): Page {
	const files = { ru: reader.needed(`lessons/${id}/ru.mdx`), en: reader.needed(`lessons/${id}/en.mdx`) };
	return checkPage(id, files, problems, (file, { tree }, locale) => [
		...checkProse(file, tree, known),
		...checkHeadings(file, tree),
		...(known.terms ? checkTerms(file, tree, locale, known.terms) : []),
	]);
}

/** Ids of the terms that a lesson explains; a term may be missing in one language, where another word stands for it. */
export function explainedIn({ whole }: Page): string[] {
	const tags = locales.flatMap((locale) => (whole[locale] ? [...tagsOf(whole[locale].tree)] : []));
	return tags.filter(({ name }) => name === 'Term').flatMap((tag) => attribute(tag, 'id') ?? []);
}

/** The words inside a tag that a lesson has once; empty in a language that could not be read. */
export function wordsIn({ whole }: Page, name: string): Record<Locale, string> {
	const wordsOf = (locale: Locale) => {
		const tag = whole[locale] && tagsOf(whole[locale].tree).find((one) => one.name === name);
		return tag ? textOf(tag).replace(/\s+/g, ' ').trim() : '';
	};
	return { ru: wordsOf('ru'), en: wordsOf('en') };
}

/** Whether the lesson has the small model of two departments. */
export function hasModel({ whole }: Page): boolean {
	const tags = whole.ru ? tagsOf(whole.ru.tree) : [];
	return tags.some((tag) => tag.name === 'Funnel' && attribute(tag, 'size') === 'small');
}

/** Every guide, checked in both languages. */
export function readGuides(reader: Reader, known: Known, problems: Problem[]): Page[] {
	const files = { ru: reader.folder('guides/ru'), en: reader.folder('guides/en') };
	const ids = new Set(locales.flatMap((locale) => files[locale].map(({ id }) => id)));
	return [...ids].map((id) => {
		const ru = files.ru.find((file) => file.id === id);
		const en = files.en.find((file) => file.id === id);
		for (const file of [ru, en]) reader.inShape(guideSchema, file);
		if (!ru || !en) problems.push(missingTranslation(id, ru ? 'ru' : 'en'));
		return checkPage(id, { ru, en }, problems, (file, { tree }) => [
			...checkTags(file, tree, known),
			...checkHeadings(file, tree),
		]);
	});
}

/** The faults of each language; where tags have none, both are compared. */
function checkPage(
	id: string,
	files: Readonly<Record<Locale, ContentFile | undefined>>,
	problems: Problem[],
	check: (file: string, page: Translation, locale: Locale) => Problem[],
): Page {
	const faults: Problem[] = [];
	const parse = (locale: Locale): Translation | undefined => {
		const file = files[locale];
		if (!file) return undefined;
		const { tree, problems: unread } = parseProse(file.file, file.prose, file.proseLine);
		const page = { file: file.file, tree };
		faults.push(...unread, ...check(file.file, page, locale));
		return page;
	};
	const prose = { ru: parse('ru'), en: parse('en') };
	const areSound = faults.every(({ rule }) => rule !== 'tags');
	problems.push(...faults);
	if (areSound && prose.ru && prose.en) problems.push(...compareTranslations(prose.ru, prose.en));
	return { id, prose, whole: { ru: ifWhole(prose.ru), en: ifWhole(prose.en) } };
}

function ifWhole(page: Translation | undefined): Translation | undefined {
	const isWhole = page?.tree.unread.length === 0 && !tagsOf(page.tree).some(({ isOpen }) => isOpen);
	return isWhole ? page : undefined;
}

function missingTranslation(id: string, there: Locale): Problem {
	const other = there === 'ru' ? 'en' : 'ru';
	return {
		file: `guides/${there}/${id}.mdx`,
		path: '',
		message: `The guide has no translation in "${other}".`,
		fix: `Write guides/${other}/${id}.mdx.`,
	};
}
