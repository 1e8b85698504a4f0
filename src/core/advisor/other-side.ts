import type { Answers } from './rules';

/** How an answer reads from the other chair: what is high there is the same fact, told by somebody else. */
const mirrored: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	power: { 'you-weaker': 'you-stronger', 'you-stronger': 'you-weaker' },
	correctness: { 'maybe-wrong': 'confident', confident: 'maybe-wrong' },
};

/** Whether there is another side at all: none when demands on one person clash (Kahn et al. 1964). */
export function hasOtherSide(answers: Answers): boolean {
	return answers.level !== 'intrapersonal';
}

/**
 * The same conflict as the other side would describe it, were the given answers true: the two stakes change places,
 * power and being right are mirrored, everything else is common to both. Swapping twice gives the first view back.
 */
export function fromOtherSide(answers: Answers): Answers {
	const { 'own-stake': own, 'other-stake': other, ...rest } = answers;
	const swapped: Record<string, string | undefined> = { ...rest, 'own-stake': other, 'other-stake': own };
	for (const [factor, pairs] of Object.entries(mirrored)) {
		const level = answers[factor];
		if (level !== undefined) swapped[factor] = pairs[level] ?? level;
	}
	return swapped;
}

/** What only they can say. */
const theirOwn = ['correctness', 'trust'];

/**
 * What one may suppose the other side would answer: the facts from its chair, and nothing of what it believes.
 * Each side of a dispute tends to think itself right, so a mirrored belief would be wrong more often than not.
 */
export function supposed(answers: Answers): Answers {
	return Object.fromEntries(
		Object.entries(fromOtherSide(answers)).filter(([factor]) => !theirOwn.includes(factor)),
	);
}

/** Factors whose answers differ between the two views, in the order of the given list. */
export function differing(factors: readonly string[], mine: Answers, theirs: Answers): string[] {
	return factors.filter((factor) => mine[factor] !== theirs[factor]);
}
