import { isTrifle } from './plan';
import type { Answers } from './rules';
import { met, type When } from './sentence';

export interface Prevention<Text> {
	/** The id of the lesson that teaches the measure; it may not be written yet. */
	readonly lesson: string;
	/** Any of these answers calls for the measure. */
	readonly causes: When;
	readonly measure: Text;
	readonly why: Text;
}

const most = 3;

/**
 * The measures that remove a cause named in the answers; none for a trifle that does not keep coming back.
 * @returns three at most; those with more causes among the answers first, among equals in the order of the file
 */
export function preventionFor<Text>(
	prevention: readonly Prevention<Text>[],
	answers: Answers,
): Prevention<Text>[] {
	if (isTrifle(answers) && answers.recurrence !== 'recurring') return [];
	return prevention
		.map((entry) => ({ entry, causes: met(entry.causes, answers).length }))
		.filter(({ causes }) => causes > 0)
		.toSorted((a, b) => b.causes - a.causes)
		.slice(0, most)
		.map(({ entry }) => entry);
}
