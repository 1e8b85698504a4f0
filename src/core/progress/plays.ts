import type { PlayRecord, Progress } from './progress';

/** @param choices the whole path of the present play */
export function recordPlay(progress: Progress, scenarioId: string, choices: readonly string[]): Progress {
	return withPlay(progress, scenarioId, { choices: [...choices] });
}

export function recordEnding(progress: Progress, scenarioId: string, endingId: string): Progress {
	const endings = progress.plays[scenarioId]?.endings ?? [];
	return withPlay(progress, scenarioId, { endings: [...new Set([...endings, endingId])] });
}

/** @param choices the whole path of a play that has reached an ending */
export function recordFinished(progress: Progress, scenarioId: string, choices: readonly string[]): Progress {
	const finished = progress.plays[scenarioId]?.finished ?? [];
	return withPlay(progress, scenarioId, {
		finished: [...new Set([choices.join('.'), ...finished])].slice(0, 2),
	});
}

/** @param phrase kept as typed; a blank one is forgotten */
export function recordPhrase(progress: Progress, scenarioId: string, phrase: string): Progress {
	return withPlay(progress, scenarioId, { phrase: phrase.trim() ? phrase : undefined });
}

function withPlay(progress: Progress, id: string, change: Partial<PlayRecord>): Progress {
	const play = { choices: [], endings: [], ...progress.plays[id], ...change };
	return { ...progress, plays: { ...progress.plays, [id]: play } };
}
