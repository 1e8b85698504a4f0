import { inPlay, rank } from './advise';
import { hasOtherSide } from './other-side';
import type { Answers, Rules } from './rules';

/** Where a strategy has its place in a plan. */
export type Phase = 'calm' | 'understand' | 'decide' | 'secure';

interface Phased extends Rules {
	readonly strategies: readonly (Rules['strategies'][number] & { readonly phase: Phase })[];
}

export interface PlanStep {
	readonly phase: Phase;
	readonly strategy: string;
	/** Ruled out as long as it is urgent; its time comes afterwards. */
	readonly afterwards: boolean;
}

/** Whether it matters little, to the other side too as far as is known. */
export function isTrifle(answers: Answers): boolean {
	return answers['own-stake'] === 'low' && answers['other-stake'] !== 'high';
}

/**
 * The way through a conflict: calm → understand → decide → secure; of each phase the strategy that stands highest.
 * What stands first in the ranking has its step in any case. Otherwise a step needs more points than the margin that
 * counts as close: a single weak reason carries none. Nobody is there to be understood when demands on one person
 * clash. Secure is needed when it keeps coming back, or when new rules are ruled out only for want of time (Vroom &
 * Yetton 1973), but not for what happened once or matters little to both (Rahim 2002). Where harm has become the aim,
 * somebody with power stops it first, and it is talked about afterwards (Glasl 1982).
 * @returns at most one step a phase, in the order in which they are to be taken
 */
export function plan(model: Phased, answers: Answers): PlanStep[] {
	const phases = new Map(model.strategies.map(({ id, phase }) => [id, phase]));
	const ranking = inPlay(rank(model, answers));
	const unhurried = inPlay(rank(model, { ...answers, time: undefined })).map(({ strategy }) => strategy);
	const above = (least: number) =>
		ranking.filter(({ points }) => points > least).map(({ strategy }) => strategy);
	const leader = above(0).slice(0, 1);
	const carried = above(model.confidence.low.margin);
	const { recurrence } = answers;
	const afterwards = unhurried.filter((id) => !ranking.some(({ strategy }) => strategy === id));
	const wanted: [Phase, string[]][] = [
		['calm', carried],
		['understand', hasOtherSide(answers) ? carried : []],
		['decide', carried],
		['secure', isTrifle(answers) || recurrence === 'first' ? [] : recurrence ? unhurried : afterwards],
	];
	const steps = wanted.flatMap(([phase, among]) => {
		const strategy = [...leader, ...among].find((id) => phases.get(id) === phase);
		return strategy ? [{ phase, strategy, afterwards: afterwards.includes(strategy) }] : [];
	});
	const stopsHarm = ({ strategy }: PlanStep) =>
		answers.escalation === 'destructive' && strategy === 'arbitration' ? 1 : 0;
	return steps.toSorted((a, b) => stopsHarm(b) - stopsHarm(a));
}

/** Strategies in the order of a plan; those it does without come last. */
export function inPlanOrder(strategies: readonly string[], steps: readonly PlanStep[]): string[] {
	const place = (id: string) => {
		const found = steps.findIndex(({ strategy }) => strategy === id);
		return found < 0 ? steps.length : found;
	};
	return strategies.toSorted((a, b) => place(a) - place(b));
}
