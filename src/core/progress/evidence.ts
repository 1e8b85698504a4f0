import { type Question, score } from '../quiz/grade';
import { noAnswers } from '../quiz/record';
import { type CourseSteps, nextStep, type Step } from './next-step';
import type { Progress } from './progress';

/** What a module consists of, as far as its close depends on it. */
export interface ModuleOutline extends CourseSteps {
	readonly quizzes: readonly { readonly id: string; readonly questions: readonly Question[] }[];
	readonly sheets: readonly {
		/** Id of its lesson. */
		readonly id: string;
		readonly title: string;
		/** Ids of its lines. */
		readonly rows: readonly string[];
		/** The lesson also asks for a line of one's own. */
		readonly asksLine: boolean;
	}[];
	/** Role-play → ids of its endings; those that are never scored are left out. */
	readonly endings: Readonly<Record<string, readonly string[]>>;
}

/** What the record says about one lesson. */
export interface LessonEvidence {
	readonly read: boolean;
	readonly right: number;
	readonly checked: number;
	readonly questions: number;
	/** Lines of the sheet that are filled in. */
	readonly filled: number;
	readonly rows: number;
	readonly line: 'not asked' | 'open' | 'written';
}

export function lessonEvidence(
	progress: Progress,
	{ quizzes, sheets }: ModuleOutline,
	id: string,
): LessonEvidence {
	const questions = quizzes.find((quiz) => quiz.id === id)?.questions ?? [];
	const { right, checked, total } = score(questions, progress.quizzes[id] ?? noAnswers);
	const sheet = sheets.find((one) => one.id === id);
	const notes = progress.notes?.[id] ?? {};
	return {
		read: progress.lessons[id] !== undefined,
		right,
		checked,
		questions: total,
		filled: sheet?.rows.filter((row) => notes[row]).length ?? 0,
		rows: sheet?.rows.length ?? 0,
		line: !sheet?.asksLine ? 'not asked' : notes.line ? 'written' : 'open',
	};
}

/** How many of its endings a role-play has reached on this device, and how many there are. */
export function endingsReached(progress: Progress, { endings }: ModuleOutline, id: string) {
	const all = endings[id] ?? [];
	const reached = progress.plays[id]?.endings ?? [];
	return { reached: all.filter((ending) => reached.includes(ending)).length, all: all.length };
}

/** Something of the module is done: of a lesson, or of a role-play that lessons of it ask for. */
export function isBegun(progress: Progress, outline: ModuleOutline): boolean {
	const lessonBegun = ({ id }: { id: string }) => {
		const { read, checked, filled, line } = lessonEvidence(progress, outline, id);
		return read || checked > 0 || filled > 0 || line === 'written';
	};
	return (
		outline.lessons.some(lessonBegun) ||
		Object.keys(outline.endings).some((id) => endingsReached(progress, outline, id).reached > 0)
	);
}

export type Suggestion =
	| Exclude<Step, { kind: 'advisor' }>
	| { readonly kind: 'sheet'; readonly id: string; readonly title: string };

/**
 * The one thing to do next in a module: what is begun or not done yet, else the first sheet without a word.
 * @returns undefined when nothing of the module is open
 */
export function suggestionIn(progress: Progress, outline: ModuleOutline): Suggestion | undefined {
	const next = nextStep(progress, outline);
	if (next && next.kind !== 'advisor') return next;
	const [first] = outline.lessons;
	if (!next && first) return { ...first, kind: 'lesson', number: 1, begun: false, done: false };
	const empty = outline.sheets.find(({ id }) => lessonEvidence(progress, outline, id).filled === 0);
	return empty && { kind: 'sheet', id: empty.id, title: empty.title };
}
