import { isFittingDot, type Stage, stages } from '../core/funnel/dots';

/** Lines of dots that a stage has room for in the picture. */
const lines: Record<Stage, number> = { kept: 2, uncalled: 2, unfit: 2, gone: 1, missed: 1, seen: 1 };
const label = 23;
const line = 10.5;
const perLine = 33;
const gap = 3;

/** The upper edge of a stage. */
export function placeOf(stage: Stage): number {
	const above = stages.slice(0, stages.indexOf(stage));
	return above.reduce((sum, one) => sum + label + lines[one] * line + gap, 8);
}

export const pictureHeight = placeOf('seen') + label + lines.seen * line + gap;

/** The middle of each dot; those who need the program come first in their stage. */
export function dotPlaces(stageOfDot: readonly Stage[]): { x: number; y: number; fits: boolean }[] {
	const taken = new Map<Stage, number>();
	return stageOfDot.map((stage, dot) => {
		const before = taken.get(stage) ?? 0;
		taken.set(stage, before + 1);
		const y = placeOf(stage) + label + line / 2 + Math.floor(before / perLine) * line;
		return { x: 9 + (before % perLine) * line, y, fits: isFittingDot(dot) };
	});
}

/** The chart of what the company earns. */
export const chart = { width: 300, height: 76, most: 60 };

/** How high so many contracts stand in the chart. */
export const heightOf = (contracts: number) =>
	Math.round((1 - Math.min(contracts, chart.most) / chart.most) * chart.height * 10) / 10;

/** A line of steps over twelve months. */
export function stepPath(contracts: readonly number[]): string {
	const step = chart.width / 12;
	return contracts
		.map((one, index) => `${index === 0 ? 'M0 ' : 'V'}${heightOf(one)}H${(index + 1) * step}`)
		.join('');
}
