import type { Progress } from './progress';

/**
 * Remembers one's answers to the advisor.
 * @param answers parameters of the page; empty when all are cleared, and with them what the other side answered
 * @param shown the parameters of what the page has shown so far. When they are not the remembered ones, another
 * conflict has been opened in their place: those are kept as `before`
 */
export function rememberAdvisor(progress: Progress, answers: string, shown: string): Progress {
	const { advisor, otherSide, before } = progress;
	const replaced = advisor !== undefined && advisor !== shown && advisor !== answers;
	return {
		...progress,
		advisor: answers || undefined,
		otherSide: replaced || !answers ? undefined : otherSide,
		before: replaced ? advisor : before,
	};
}

/** Remembers how the other side has answered for itself. */
export function rememberOtherSide(progress: Progress, answers: string): Progress {
	return { ...progress, otherSide: answers || undefined };
}
