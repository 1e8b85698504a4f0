import { type CollectionEntry, getCollection } from 'astro:content';
import { type Locale, type Localized, locales, localize } from '../core/locale';
import type { Quiz } from '../core/quiz/schema';
import type { Scenario } from '../core/scenario/schema';
import { typograph } from './typography';

export type LessonEntry = CollectionEntry<'lessons'>;

/** Lessons of one language in course order; `id` is the file name, shared by both languages. */
export async function lessons(locale: Locale): Promise<{ id: string; entry: LessonEntry }[]> {
	const entries = await getCollection('lessons', ({ id }) => id.startsWith(`${locale}/`));
	return entries
		.map((entry) => ({ id: entry.id.slice(locale.length + 1), entry: polished(entry, locale) }))
		.toSorted((a, b) => a.id.localeCompare(b.id));
}

export async function scenarios(): Promise<{ id: string; data: Scenario }[]> {
	return byId(await getCollection('scenarios'));
}

export async function quizzes(): Promise<{ id: string; data: Quiz }[]> {
	return byId(await getCollection('quizzes'));
}

/** One language of authored data, with its typography. */
export function localized<T>(data: T, locale: Locale): Localized<T> {
	return localize(data, locale, (text) => typograph(text, locale));
}

/** Static paths: every locale × every item, with the item as props. */
export function inEveryLocale<Item extends { id: string }>(items: readonly Item[]) {
	return locales.flatMap((locale) =>
		items.map((item) => ({ params: { locale, id: item.id }, props: { locale, ...item } })),
	);
}

function byId<Data>(entries: readonly { id: string; data: Data }[]): { id: string; data: Data }[] {
	return entries.map(({ id, data }) => ({ id, data })).toSorted((a, b) => a.id.localeCompare(b.id));
}

function polished(entry: LessonEntry, locale: Locale): LessonEntry {
	const { title, summary, objective, sources } = entry.data;
	const polish = (text: string) => typograph(text, locale);
	const data = {
		...entry.data,
		title: polish(title),
		summary: polish(summary),
		objective: polish(objective),
		sources: sources.map((source) => ({ ...source, cite: polish(source.cite), says: polish(source.says) })),
	};
	return { ...entry, data };
}
