import type { Localized } from '../locale';
import { shuffled } from './grade';
import type { Question } from './schema';

export interface LetteredOption {
	readonly letter: string;
	readonly id: string;
	readonly text: string;
	readonly feedback: string;
}

/** A question on paper: its options have letters, which are the same in every language. */
export interface LetteredQuestion {
	readonly options: readonly LetteredOption[];
	/** The right options; those to be sorted in their right order. */
	readonly solution: readonly LetteredOption[];
}

const letters = 'ABCDEF';

/** @returns the options in the order in which a quiz first shows them */
export function lettered(question: Localized<Question>): LetteredQuestion {
	if (question.kind === 'order') {
		const shown = shuffled(question.items.map(({ id }) => id));
		const solution = question.items.map((item) => ({
			...item,
			letter: letters.charAt(shown.indexOf(item.id)),
		}));
		return { options: solution.toSorted((a, b) => a.letter.localeCompare(b.letter)), solution };
	}
	const options = question.answers.map((answer, index) => ({ ...answer, letter: letters.charAt(index) }));
	return { options, solution: options.filter(({ correct }) => correct) };
}
