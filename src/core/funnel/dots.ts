import { rules } from './rules';
import type { Month } from './run';

/** Where people may have got to by the end of their month, from the wide end of the funnel to the narrow one. */
export const stages = ['kept', 'uncalled', 'unfit', 'gone', 'missed', 'seen'] as const;
export type Stage = (typeof stages)[number];

/** How many people got as far as this and no further, those who need the program and the others. */
export function stagesOf({ arrived, handed, called, talked, demos }: Month): Record<Stage, Ended> {
	const others = (count: { all: number; fitting: number }) => count.all - count.fitting;
	return {
		kept: { fitting: arrived.fitting - handed.fitting, others: others(arrived) - others(handed) },
		uncalled: { fitting: handed.fitting - called.fitting, others: others(handed) - others(called) },
		unfit: { fitting: 0, others: others(called) },
		gone: { fitting: called.fitting - talked, others: 0 },
		missed: { fitting: talked - demos, others: 0 },
		seen: { fitting: demos, others: 0 },
	};
}

export interface Ended {
	readonly fitting: number;
	readonly others: number;
}

/** One dot stands for so many people. */
export const dotPeople = 10;

const fittingDots = rules.people / rules.fittingEvery / dotPeople;
/** All dots of a month; the first of them are those who need the program. */
export const dotCount = rules.people / dotPeople;
export const isFittingDot = (dot: number) => dot < fittingDots;

/** The stage of each dot. Rounding never loses one. */
export function dotStages(month: Month): Stage[] {
	const ended = stagesOf(month);
	const dotsOf = (group: keyof Ended) => {
		let people = 0;
		let dots = 0;
		return stages.flatMap((stage) => {
			people += ended[stage][group];
			const until = Math.round(people / dotPeople);
			const here = until - dots;
			dots = until;
			return new Array<Stage>(here).fill(stage);
		});
	};
	return [...dotsOf('fitting'), ...dotsOf('others')];
}
