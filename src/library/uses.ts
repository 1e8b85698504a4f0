import type { Uses } from '../core/course/coverage';
import type { Authored } from './authored';
import { namedPrinciples } from './named';

/** Where the course names its principles: scenes, quizzes, strategies, questions and their answers; a measure stands for those of its lesson. */
export function usesOf({ lessons, scenarios, principles, advisor }: Authored): Uses {
	const taughtIn = (lesson: string) => principles.filter((one) => one.lesson === lesson).map(({ id }) => id);
	return {
		lessons: lessons.map(({ id }) => id),
		practised: new Map(scenarios.map(({ id, scenario }) => [id, namedPrinciples(scenario)])),
		asked: new Map(lessons.map(({ id, quiz }) => [id, namedPrinciples(quiz)])),
		advised: new Map([
			...advisor.strategies.map(({ id, principle }) => [id, principle ? [principle] : []] as const),
			...advisor.factors.map((factor) => [`question ${factor.id}`, namedPrinciples(factor)] as const),
			...advisor.prevention.map(({ lesson }) => [`measure ${lesson}`, taughtIn(lesson)] as const),
		]),
	};
}
