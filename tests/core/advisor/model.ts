import { readdirSync } from 'node:fs';
import { advise } from '~/core/advisor/advise';
import type { Answers } from '~/core/advisor/rules';
import type { Advisor } from '~/core/advisor/schema';
import { sourcesSchema } from '~/core/course/schema';
import { formatProblems, type Problem } from '~/core/problem';
import { readAdvisor, withItsSources } from '~/library/read-advisor';
import { createReader } from '~/library/read-content';

/** The model that is published. */
export const advisor = published();

/** @throws what an author has to mend, when a file is out of shape */
function published(): Advisor {
	const problems: Problem[] = [];
	const reader = createReader('content', problems);
	const sources = reader.inShape(sourcesSchema, reader.needed('sources.yaml'))?.sources;
	const model = readAdvisor(reader, { sources, lessons: readdirSync('content/lessons') }, problems);
	if (problems.length > 0) throw new Error(formatProblems(problems));
	return withItsSources(model);
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
