import type { Progress } from '../progress/progress';

/** What a finished quiz can lead to; each but `retry` and `lesson` may be missing from the course. */
export interface Ways {
	/** Ids of the scenarios that practise the lesson. */
	readonly scenarios: readonly string[];
	readonly nextLesson: boolean;
}

export type NextStep =
	| { to: 'lesson' | 'retry' | 'next-lesson' | 'course' }
	| { to: 'scenario'; scenarioId: string };

/**
 * The one thing to do after the last check. More than half of the questions missed: read the lesson again. Some
 * missed: answer those again. None: practise it where no ending has been reached yet, then go on in the course.
 */
export function nextStep(
	{ missed, total }: { missed: number; total: number },
	{ scenarios, nextLesson }: Ways,
	plays: Progress['plays'],
): NextStep {
	if (missed * 2 > total) return { to: 'lesson' };
	if (missed > 0) return { to: 'retry' };
	const unplayed = scenarios.find((id) => !plays[id]?.endings.length);
	if (unplayed) return { to: 'scenario', scenarioId: unplayed };
	return { to: nextLesson ? 'next-lesson' : 'course' };
}
