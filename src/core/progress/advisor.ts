import type { BothSides, Progress } from './progress';

/**
 * Remembers one's answers to the advisor.
 * @param answers parameters of the page; empty when all are cleared, and with them what the other side answered
 * @param shown the parameters of what the page has shown so far. When they are not the remembered ones, another
 * conflict has been opened in their place, and both sides' answers to the one before are kept as `before`, unless
 * those were only opened, too. Opening what was before exchanges the two.
 */
export function rememberAdvisor(progress: Progress, answers: string, shown: string): Progress {
	const { advisor, otherSide, before, untouched } = progress;
	const opened = answers === shown;
	if (advisor === undefined || advisor === shown || advisor === answers) {
		return {
			...progress,
			advisor: answers || undefined,
			otherSide: answers ? otherSide : undefined,
			untouched: (opened && (advisor === undefined || untouched)) || undefined,
		};
	}
	const back = before?.advisor === answers;
	return {
		...progress,
		advisor: answers || undefined,
		otherSide: back ? before.otherSide : undefined,
		before: untouched ? (back ? undefined : before) : { advisor, otherSide },
		untouched: (opened && !back) || undefined,
	};
}

/** Takes a clearing back, for both sides. */
export function restoreAdvisor(progress: Progress, { advisor, otherSide }: BothSides): Progress {
	return { ...progress, advisor, otherSide };
}

/**
 * Remembers how the other side has answered for itself.
 * @param answers empty forgets them
 */
export function rememberOtherSide(progress: Progress, answers: string): Progress {
	return { ...progress, otherSide: answers || undefined, untouched: undefined };
}
