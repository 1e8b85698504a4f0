import { type Question, score } from '../quiz/grade';
import { noAnswers } from '../quiz/record';
import type { Agreement, Progress } from './progress';

/** What the course consists of, as far as progress needs to know. */
export interface CourseOutline {
	readonly lessons: readonly { readonly id: string; readonly title: string; readonly minutes: number }[];
	readonly quizzes: readonly {
		readonly id: string;
		readonly title: string;
		readonly questions: readonly Question[];
	}[];
	readonly scenarios: readonly {
		readonly id: string;
		readonly title: string;
		readonly minutes: number;
		/** Nothing of its plays is kept or shown. */
		readonly unscored?: boolean | undefined;
		/** Ids of the choices that can lead to an ending. */
		readonly closing: readonly string[];
		/** Scene id → its title, in their order; what the learner would say there is kept by that id. */
		readonly scenes: Readonly<Record<string, string>>;
		/** Ending id → its title. */
		readonly endings: Readonly<Record<string, string>>;
	}[];
}

export interface Summary {
	readonly lessons: readonly { id: string; title: string; readOn: string | undefined }[];
	readonly quizzes: readonly { id: string; title: string; right: number; checked: number; total: number }[];
	readonly plays: readonly {
		id: string;
		title: string;
		unscored: boolean;
		/** Titles of the endings ever reached. */
		endings: readonly string[];
		endingsTotal: number;
		underWay: boolean;
		phrase: string | undefined;
		/** What the learner would have said, by the title of the scene. */
		ownWords: readonly { id: string; scene: string; text: string }[];
	}[];
	readonly empty: boolean;
}

/** What the record says about the course as it is now; ids that the course no longer has are left out. */
export function summarise(progress: Progress, course: CourseOutline): Summary {
	const lessons = course.lessons.map(({ id, title }) => ({ id, title, readOn: progress.lessons[id] }));
	const quizzes = course.quizzes.map(({ id, title, questions }) => ({
		id,
		title,
		...score(questions, progress.quizzes[id] ?? noAnswers),
	}));
	const plays = course.scenarios.map(({ id, title, unscored = false, scenes, endings }) => {
		const play = progress.plays[id];
		const notes = progress.notes?.[id] ?? {};
		return {
			id,
			title,
			unscored,
			endings: unscored ? [] : (play?.endings ?? []).flatMap((ending) => endings[ending] ?? []),
			endingsTotal: Object.keys(endings).length,
			underWay: !unscored && (play?.choices.length ?? 0) > 0,
			phrase: play?.phrase?.trim(),
			ownWords: Object.entries(scenes).flatMap(([scene, name]) =>
				notes[scene] ? [{ id: scene, scene: name, text: notes[scene] }] : [],
			),
		};
	});
	const empty =
		lessons.every(({ readOn }) => !readOn) &&
		quizzes.every(({ checked }) => checked === 0) &&
		plays.every(({ underWay, endings }) => !underWay && endings.length === 0) &&
		!progress.advisor &&
		!progress.notes &&
		!holdsSomething(progress.agreement);
	return { lessons, quizzes, plays, empty };
}

function holdsSomething({ fields, versions }: Agreement = { fields: {}, versions: {} }): boolean {
	return Object.keys({ ...fields, ...versions }).length > 0;
}

/** Whether the record holds anything at all, shown or not. */
export function holdsAnything({ version, ...parts }: Progress): boolean {
	return Object.values(parts).some((part) => Object.keys(part ?? {}).length > 0);
}

/** How much there is of each part of a record, whatever course it belongs to. */
export function contentsOf(progress: Progress) {
	const count = (record: object) => Object.keys(record).length;
	return [
		{ part: 'lessons', count: count(progress.lessons) },
		{ part: 'quizzes', count: count(progress.quizzes) },
		{ part: 'plays', count: count(progress.plays) },
		{ part: 'notes', count: count(progress.notes ?? {}) },
		{ part: 'advisor', count: progress.advisor ? 1 : 0 },
		{ part: 'agreement', count: holdsSomething(progress.agreement) ? 1 : 0 },
		{ part: 'cases', count: progress.cases?.length ?? 0 },
	] as const;
}
