import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Bibliography } from '../core/course/schema';
import { fillDrawing } from '../core/lesson/drawing';
import { type Locale, type Localized, localize } from '../core/locale';
import type { Problem } from '../core/problem';
import { fill } from '../i18n/format';
import { type Authored, type AuthoredLesson, readCourse } from './authored';
import { messages } from './messages';
import { typograph } from './typography';

const content = join(process.cwd(), 'content');

export type CourseSource = Omit<Bibliography[string], 'says'> & {
	readonly key: string;
	readonly says: string;
};
export type CoursePrinciple = Omit<Localized<Authored['principles'][number]>, 'sources' | 'statements'> & {
	/** Whether the lesson that teaches it is there. */
	readonly written: boolean;
};
export type CourseLesson = ReturnType<typeof lessonIn>;
export type CourseScenario = Course['scenarios'][number];

/** The whole course in one language, with its typography. */
export type Course = ReturnType<typeof courseFrom>;

/**
 * The course in one language: read, checked and typeset once. While one develops, it is read again when a file of
 * the content has changed.
 */
export function course(locale: Locale): Course {
	const { authored, inLocale } = loaded(content);
	inLocale[locale] ??= courseFrom(authored, locale);
	return inLocale[locale];
}

/** Every problem of shape and sense in a content folder. */
export function problemsIn(root: string): Problem[] {
	return readCourse(root).problems;
}

let cache: { version: string; authored: Authored; inLocale: Partial<Record<Locale, Course>> } | undefined;

function loaded(root: string) {
	const version = import.meta.env?.DEV ? newest(root) : 'built';
	if (cache?.version !== version) cache = { version, authored: readCourse(root).authored, inLocale: {} };
	return cache;
}

/** Changes whenever a file below the folder is added, removed or saved. */
function newest(root: string): string {
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
	return `${files.length} ${Math.max(...files.map((file) => statSync(join(root, file)).mtimeMs))}`;
}

function courseFrom(authored: Authored, locale: Locale) {
	const set = <T>(part: T): Localized<T> => localize(part, locale, (text) => typograph(text, locale));
	const sources: CourseSource[] = Object.entries(authored.sources).map(([key, { says, ...source }]) => ({
		...source,
		key,
		cite: typograph(source.cite, source.lang === 'ru' ? 'ru' : 'en'),
		says: typograph(says[locale], locale),
	}));
	const byKey = new Map(sources.map((source) => [source.key, source]));
	const writtenIds = new Set(authored.lessons.map(({ id }) => id));
	const principles: CoursePrinciple[] = set(authored.principles).map(({ id, name, claim, lesson }) => ({
		id,
		name,
		claim,
		lesson,
		written: writtenIds.has(lesson),
	}));
	const inOrder = authored.modules.flatMap((module) =>
		module.lessons.flatMap((id) => authored.lessons.find((one) => one.id === id) ?? []),
	);
	const lessons = inOrder.map((one, index) => lessonIn(one, index, { set, byKey, principles, locale }));
	return {
		modules: set(authored.modules).map(({ lessons: ids, ...module }, index) => ({
			...module,
			number: index + 1,
			lessons: lessons.filter((lesson) => ids.includes(lesson.id)),
		})),
		lessons,
		scenarios: asPractised(authored.scenarios, lessons).map(({ id, scenario }) => ({
			id,
			scenario,
			script: set(scenario),
		})),
		complaints: set(authored.complaints),
		agreement: set(authored.agreement),
		agendas: authored.agendas && set(authored.agendas),
		readings: set(authored.readings),
		advisor: set(authored.advisor),
		sources,
		principles: new Map(principles.map((principle) => [principle.id, principle])),
		terms: new Map(
			set(authored.terms).map((term) => [
				term.id,
				{ ...term, lesson: term.lesson ?? firstToExplain(term.id, inOrder) },
			]),
		),
	};
}

function firstToExplain(term: string, inOrder: readonly AuthoredLesson[]): string | undefined {
	return inOrder.find(({ terms }) => terms.includes(term))?.id;
}

/** In the order in which lessons ask to play them; the other chair of a role-play right after it. */
function asPractised(
	scenarios: Authored['scenarios'],
	lessons: readonly CourseLesson[],
): Authored['scenarios'] {
	const practised = lessons.flatMap(({ practice }) => practice);
	const placeOf = (id: string | undefined) => {
		const place = practised.indexOf(id ?? '');
		return place < 0 ? practised.length : place;
	};
	const keyed = scenarios.map((one) => ({
		one,
		place: Math.min(placeOf(one.id), placeOf(one.scenario.chair)),
	}));
	return keyed
		.toSorted((a, b) => a.place - b.place || a.one.id.localeCompare(b.one.id, 'en'))
		.map(({ one }) => one);
}

interface Setting {
	readonly set: <T>(part: T) => Localized<T>;
	readonly byKey: ReadonlyMap<string, CourseSource>;
	readonly principles: readonly CoursePrinciple[];
	readonly locale: Locale;
}

function lessonIn(
	{ id, lesson, quiz, drawing, caption, plan, hasModel }: AuthoredLesson,
	index: number,
	{ set, byKey, principles, locale }: Setting,
) {
	const { picture, sources, ...texts } = set(lesson);
	return {
		...texts,
		id,
		number: index + 1,
		/** The drawing with its words, ready to be put into the page. */
		picture: fillDrawing(drawing, picture.alt, picture.labels),
		caption: set(caption),
		plan: set(plan),
		hasModel,
		sources: sources.flatMap((key) => byKey.get(key) ?? []),
		principles: principles.filter((principle) => principle.lesson === id),
		/** Called after its lesson. */
		quiz: { ...set(quiz), title: fill(messages(locale).course.quizOf, { title: texts.title }) },
	};
}

/** Finds one scenario of the course. @throws when there is none of that id */
export function scenarioIn({ scenarios }: Course, id: string): CourseScenario {
	const found = scenarios.find((one) => one.id === id);
	if (!found) throw new Error(`There is no scenario "${id}" in content/scenarios.`);
	return found;
}
