import { noAnswers } from '../quiz/record';
import type { Progress } from './progress';

/** What the course consists of, as far as the next step depends on it. */
export interface CourseSteps {
	readonly lessons: readonly { readonly id: string; readonly title: string; readonly minutes: number }[];
	/** Each by the id of its lesson. */
	readonly quizzes: readonly {
		readonly id: string;
		readonly questions: readonly { readonly id: string }[];
	}[];
	/** Those that are scored: nobody is sent to the others, and no play of them is kept. */
	readonly scenarios: readonly {
		readonly id: string;
		readonly title: string;
		readonly minutes: number;
		/** Ids of the choices that can lead to an ending. */
		readonly closing: readonly string[];
	}[];
}

interface State {
	readonly id: string;
	readonly title: string;
	/** Started and not finished. */
	readonly begun: boolean;
	readonly done: boolean;
}

export interface LessonStep extends State {
	readonly kind: 'lesson';
	readonly number: number;
	readonly minutes: number;
}

/** `title` and `number` are those of the lesson. */
export interface QuizStep extends State {
	readonly kind: 'quiz';
	readonly number: number;
	/** How many questions are still to be answered. */
	readonly left: number;
}

export interface SceneStep extends State {
	readonly kind: 'scene';
	readonly minutes: number;
}

export type Step = LessonStep | QuizStep | SceneStep | { readonly kind: 'advisor' };

/**
 * What comes next: an unfinished role-play or quiz, else a lesson not yet read, a quiz not yet answered, a role-play
 * not yet played, and after all of them the advisor. Where several are open, the page the learner was on last comes
 * first, then the order of the course.
 * @returns undefined for somebody who has not started yet
 */
export function nextStep(progress: Progress, course: CourseSteps): Step | undefined {
	const { lessons, quizzes, scenes } = stepsOf(progress, course);
	const all = [...lessons, ...quizzes, ...scenes];
	const isHere = (step: Step) => routeOf(step) === progress.last;
	if (!all.some((step) => step.begun || step.done || isHere(step))) return undefined;
	const first = <Kind extends Step>(steps: readonly Kind[]) => steps.find(isHere) ?? steps[0];
	return (
		first([...scenes, ...quizzes].filter(({ begun }) => begun)) ??
		first(lessons.filter(({ done }) => !done)) ??
		first(quizzes.filter(({ done }) => !done)) ??
		first(scenes.filter(({ done }) => !done)) ?? { kind: 'advisor' }
	);
}

/** Every lesson, quiz and role-play of the course with what the record says about it. */
export function stepsOf(progress: Progress, course: CourseSteps) {
	const lessons: LessonStep[] = course.lessons.map((lesson, index) => ({
		...lesson,
		kind: 'lesson',
		number: index + 1,
		begun: false,
		done: progress.lessons[lesson.id] !== undefined,
	}));
	const quizzes = lessons.flatMap(({ id, title, number }): QuizStep[] => {
		const quiz = course.quizzes.find((one) => one.id === id);
		if (!quiz) return [];
		const { answers, checked } = progress.quizzes[id] ?? noAnswers;
		const left = quiz.questions.filter((question) => !checked.includes(question.id)).length;
		const touched = quiz.questions.some((one) => answers[one.id]?.length || checked.includes(one.id));
		return [{ kind: 'quiz', id, title, number, left, begun: touched && left > 0, done: left === 0 }];
	});
	const scenes: SceneStep[] = course.scenarios.map(({ closing, ...scenario }) => {
		const { choices, endings } = progress.plays[scenario.id] ?? { choices: [], endings: [] };
		// The record keeps the choices of a finished play: it has ended when its last choice can end it.
		const ended = endings.length > 0 && closing.includes(choices.at(-1) ?? '');
		return { ...scenario, kind: 'scene', begun: choices.length > 0 && !ended, done: endings.length > 0 };
	});
	return { lessons, quizzes, scenes };
}

/** @returns the address after the locale, e.g. `lessons/01-why-conflict/` */
export function routeOf(step: Step): string {
	switch (step.kind) {
		case 'lesson':
			return `lessons/${step.id}/`;
		case 'quiz':
			return `quizzes/${step.id}/`;
		case 'scene':
			return `scenarios/${step.id}/`;
		case 'advisor':
			return 'advisor/';
	}
}
