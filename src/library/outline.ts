import type { AgreementLine } from '../core/agreement/draft';
import type { Locale } from '../core/locale';
import type { ModuleOutline } from '../core/progress/evidence';
import type { CourseSteps } from '../core/progress/next-step';
import type { CourseOutline } from '../core/progress/summary';
import type { WrittenOutline } from '../core/progress/written';
import type { Rules } from '../core/scenario/play';
import { type Course, course } from './course';

/** What the course consists of, in one language, with no more than progress needs. */
export function courseOutline(locale: Locale): CourseOutline {
	const { lessons, scenarios } = course(locale);
	return {
		lessons: lessons.map(({ id, title, minutes }) => ({ id, title, minutes })),
		quizzes: lessons.map(({ id, quiz }) => ({
			id,
			title: quiz.title,
			questions: quiz.questions.map((question) =>
				question.kind === 'order'
					? { id: question.id, kind: question.kind, items: question.items.map((item) => ({ id: item.id })) }
					: {
							id: question.id,
							kind: question.kind,
							answers: question.answers.map((answer) => ({ id: answer.id, correct: answer.correct })),
						},
			),
		})),
		scenarios: scenarios.map(({ id, scenario, script: { title, minutes, unscored, nodes, endings } }) => ({
			id,
			title,
			minutes,
			unscored,
			closing: closingChoices(scenario),
			scenes: titlesOf(nodes),
			endings: titlesOf(endings),
		})),
	};
}

/** What a learner can write in each lesson, to be shown together with what they wrote. */
export function writtenOutline(locale: Locale): WrittenOutline {
	return course(locale).lessons.map(({ id, title, sheet }) => ({
		id,
		title,
		sheet: sheet.title,
		rows: sheet.rows.map(({ id: row, label }) => ({ id: row, label })),
	}));
}

/** The lines of the working agreement, each with its lesson and sources. */
export function agreementLines(locale: Locale): AgreementLine[] {
	const { agreement, lessons, sources } = course(locale);
	return agreement.map(({ lesson, sources: keys, ...line }) => ({
		...line,
		lesson,
		lessonTitle: lessons.find(({ id }) => id === lesson)?.title,
		sources: sources
			.filter(({ key }) => keys.includes(key))
			.map(({ cite, url, lang }) => ({ cite, url, lang })),
	}));
}

/** As much of it as it takes to say what comes next: small enough to travel with the home page and the map. */
export function courseSteps(locale: Locale): CourseSteps {
	const { lessons, quizzes, scenarios } = courseOutline(locale);
	return {
		lessons,
		quizzes: quizzes.map(({ id, questions }) => ({
			id,
			questions: questions.map((one) => ({ id: one.id })),
		})),
		scenarios: scenarios
			.filter(({ unscored }) => !unscored)
			.map(({ scenes, endings, ...scenario }) => scenario),
	};
}

/** Id → title. */
function titlesOf(places: Readonly<Record<string, { readonly title: string }>>): Record<string, string> {
	return Object.fromEntries(Object.entries(places).map(([id, { title }]) => [id, title]));
}

/** The part of the course that belongs to one module, as its close needs it. */
export function moduleOutline(
	locale: Locale,
	{ lessons }: Course['modules'][number],
	/** Ids of lessons that ask for a line of one's own. */
	asking: readonly string[],
): ModuleOutline {
	const ids = lessons.map(({ id }) => id);
	const outline = courseOutline(locale);
	const scenarios = outline.scenarios.filter(
		({ id, unscored }) => !unscored && lessons.some(({ practice }) => practice.includes(id)),
	);
	return {
		lessons: outline.lessons.filter(({ id }) => ids.includes(id)),
		quizzes: outline.quizzes
			.filter(({ id }) => ids.includes(id))
			.map(({ id, questions }) => ({ id, questions })),
		scenarios: scenarios.map(({ endings, unscored, scenes, ...scenario }) => scenario),
		sheets: lessons.map(({ id, sheet }) => ({
			id,
			title: sheet.title,
			rows: sheet.rows.map((row) => row.id),
			asksLine: asking.includes(id),
		})),
		endings: Object.fromEntries(scenarios.map(({ id, endings }) => [id, Object.keys(endings)])),
	};
}

function closingChoices({ nodes, endings }: Pick<Rules, 'nodes' | 'endings'>): string[] {
	return Object.values(nodes)
		.flatMap(({ choices }) => choices)
		.filter(({ goto, detours }) =>
			[goto, ...detours.map((one) => one.goto)].some((place) => place in endings),
		)
		.map(({ id }) => id);
}
