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

/** Answers to about `share` of the questions, each level as likely as another. */
export function randomAnswers(random: () => number, share = 0.6): Record<string, string> {
	const answers: Record<string, string> = {};
	for (const { id, levels } of advisor.factors) {
		const level = levels[Math.floor(random() * levels.length)];
		if (level && random() < share) answers[id] = level.id;
	}
	return answers;
}
