import type { BothSides, Progress } from './progress';

/** More than anybody looks after at a time; the oldest goes. */
const mostOthers = 5;

/** Ids of conflicts in records of earlier versions, which had none. */
const firstId = '1';
const earlierId = '0';

/** A conflict in the record, as each of its sides has answered. */
export interface Conflict extends BothSides {
	readonly id: string;
}

/** All conflicts that the record holds apart from kept cases, the present one first. */
export function conflictsIn(progress: Progress): readonly Conflict[] {
	const { advisor, otherSide } = progress;
	const present = advisor === undefined ? [] : [{ id: presentId(progress), advisor, otherSide }];
	return [...present, ...othersOf(progress)];
}

/** @returns the conflict with this id, when the record holds it */
export function conflictOf(progress: Progress, id: string): Conflict | undefined {
	return conflictsIn(progress).find((one) => one.id === id);
}

function presentId({ conflict = firstId }: Progress): string {
	return conflict;
}

/** Conflicts that stood here before the present one, the newest first. */
function othersOf({ others, before }: Progress): readonly Conflict[] {
	return (others ?? (before ? [before] : [])).map(({ id = earlierId, ...sides }) => ({ id, ...sides }));
}

/**
 * Remembers our own answers to the advisor.
 * @param answers parameters of the page; empty when all are cleared, and with them what the other side answered
 * @param shown the parameters of what the page has shown so far. When they are not the remembered ones, another
 * conflict has been opened: the one before joins the others, with both sides, unless it was only opened, too.
 * Opening one of the others brings it back.
 * @param id of the conflict on the page
 */
export function rememberAdvisor(progress: Progress, answers: string, shown: string, id: string): Progress {
	const { advisor, otherSide, untouched } = progress;
	const present = presentId(progress);
	const isOpened = answers === shown;
	if (advisor !== undefined && (advisor === shown || advisor === answers)) {
		return {
			...progress,
			advisor: answers || undefined,
			otherSide: answers ? otherSide : undefined,
			conflict: answers ? present : undefined,
			untouched: (isOpened && untouched) || undefined,
		};
	}
	const others = othersOf(progress);
	const back = others.find((one) => one.advisor === answers || one.id === id);
	const rest = others.filter((one) => one !== back);
	/** Two pages have gone different ways from the same conflict: what the other side said belongs to both. */
	const isSplit = advisor !== undefined && present === id;
	const left = advisor !== undefined &&
		!untouched && { id: isSplit ? `${id}+` : present, advisor, otherSide };
	const kept = left ? [left, ...rest].slice(0, mostOthers) : rest;
	return {
		...progress,
		advisor: answers || undefined,
		otherSide: answers ? (isSplit ? otherSide : back?.otherSide) : undefined,
		conflict: answers ? (back?.id ?? id) : undefined,
		before: undefined,
		others: kept.length > 0 ? kept : undefined,
		untouched: (isOpened && !back) || undefined,
	};
}

/** Takes a clearing back, for both sides. */
export function restoreAdvisor(progress: Progress, { id, advisor, otherSide }: BothSides): Progress {
	return { ...progress, advisor, otherSide, conflict: id };
}

/**
 * Remembers how the other side of a conflict has answered for itself; nothing when the record has no such conflict.
 * @param answers empty forgets them
 * @param id of the conflict
 */
export function rememberOtherSide(progress: Progress, answers: string, id: string): Progress {
	const otherSide = answers || undefined;
	if (progress.advisor !== undefined && presentId(progress) === id) {
		return { ...progress, otherSide, conflict: id, untouched: undefined };
	}
	if (!conflictOf(progress, id)) return progress;
	const others = othersOf(progress).map((one) => (one.id === id ? { ...one, otherSide } : one));
	return { ...progress, before: undefined, others };
}
