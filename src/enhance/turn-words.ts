import { fill } from '../i18n/format';
import type { PlayerWords } from './play-bar';

interface Turned {
	/** Of the scene. */
	readonly title: string;
	/** Counted from 1. */
	readonly step: number;
	readonly steps: number;
	/** Whether another answer would have worked better. */
	readonly costs: boolean;
	/** Whether the play came to an ending that lasts. */
	readonly durable: boolean;
}

/** One sentence: on which step of this way the play turned. */
export function turnWords(turned: Turned, words: PlayerWords['turn']): string {
	const { title, step, steps, costs, durable } = turned;
	const lost = durable ? words.costDurable : step === steps ? words.costLast : words.cost;
	return fill(costs ? lost : words.saved, { title, step, steps });
}
