import type { Progress } from '../progress/progress';

export type NextStep = { to: 'lesson' | 'retry' | 'onward' } | { to: 'scenario'; scenarioId: string };

/**
 * The one thing to do after the last check. More than half of the questions missed: read the lesson again. Some
 * missed: answer those again. None: practise it where no ending has been reached yet, then go on in the course.
 * @param scenarios ids of those that practise the lesson
 */
export function nextStep(
	{ missed, total }: { missed: number; total: number },
	scenarios: readonly string[],
	plays: Progress['plays'],
): NextStep {
	if (missed * 2 > total) return { to: 'lesson' };
	if (missed > 0) return { to: 'retry' };
	const unplayed = scenarios.find((id) => !plays[id]?.endings.length);
	if (unplayed) return { to: 'scenario', scenarioId: unplayed };
	return { to: 'onward' };
}
