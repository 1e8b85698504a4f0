import type { Course, CourseScenario } from './course';

/** A role-play for two people at one device. */
export interface PlayForTwo extends CourseScenario {
	/** Those whose day it is: `you`, then the other; each has a private brief. */
	readonly chairs: readonly [Chair, Chair];
	/** The role-play of the other chair, where that is one of its own. */
	readonly swap: CourseScenario | undefined;
	/** About two and a half times as long as alone: it is read aloud, and decided twice. In steps of five. */
	readonly minutes: number;
}

type Script = CourseScenario['script'];
type Chair = Pick<Script, 'brief'> & { readonly who: Script['you'] };

/** The role-plays that have a brief for each of two; those made for it first. */
export function playsForTwo({ scenarios }: Course): PlayForTwo[] {
	const plays = scenarios.flatMap((one): PlayForTwo[] => {
		const { you, brief, other, unscored } = one.script;
		const swap = scenarios.find(
			({ id, script }) =>
				script.chair === one.id || (one.script.chair !== undefined && one.script.chair === id),
		);
		const second = other ?? (swap && { who: swap.script.you, brief: swap.script.brief });
		if (unscored || !second) return [];
		return [
			{
				...one,
				chairs: [{ who: you, brief }, second],
				swap: other ? undefined : swap,
				minutes: Math.ceil(one.script.minutes / 2) * 5,
			},
		];
	});
	return plays.toSorted(
		(a, b) => Number(b.script.other !== undefined) - Number(a.script.other !== undefined),
	);
}
