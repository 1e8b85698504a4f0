import { resolve } from 'node:path';
import { advise } from '~/core/advisor/advise';
import type { Answers } from '~/core/advisor/rules';
import type { Advisor } from '~/core/advisor/schema';
import { formatProblems } from '~/core/problem';
import { readCourse } from '~/library/authored';

/** The model that is published. */
export const advisor = published();

/** @throws what an author has to mend, when a file is out of shape */
function published(): Advisor {
	const { authored, problems } = readCourse(resolve('content'));
	if (problems.length > 0) throw new Error(formatProblems(problems));
	return authored.advisor;
}

/** The ranking of a situation without flags. */
export function ranking(answers: Answers, rules = advisor) {
	const advice = advise(rules, { answers, flags: [] });
	if (advice.kind !== 'ranking') throw new Error('a situation without flags was not ranked');
	return advice;
}

/** Random numbers that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Answers to about `share` of the questions, each level as likely as another. */
export function randomAnswers(random: () => number, share = 0.6): Record<string, string> {
	const answers: Record<string, string> = {};
	for (const { id, levels } of advisor.factors) {
		const level = levels[Math.floor(random() * levels.length)];
		if (level && random() < share) answers[id] = level.id;
	}
	return answers;
}
