import { coverage, type Uses } from '../core/course/coverage';
import { coverageTable } from '../core/course/coverage-table';
import type { Authored } from './authored';
import { namedPrinciples } from './named';

export function coverageOf(authored: Authored) {
	return coverage(authored.statements, authored.principles, usesOf(authored));
}

/** The README with the table of coverage as it is now, between its two marks. */
export function intoReadme(readme: string, authored: Authored): string {
	const lessons = authored.modules.flatMap((module) => module.lessons);
	const table = coverageTable(coverageOf(authored), lessons);
	return readme.replace(/(?<=<!-- coverage -->\n).*(?=<!-- end of coverage -->)/s, () => `\n${table}\n\n`);
}

/** Where the course names its principles: scenes, sheets, quizzes, strategies, measures, questions and their answers. */
function usesOf({ lessons, scenarios, principles, advisor }: Authored): Uses {
	const taughtIn = (lesson: string) => principles.filter((one) => one.lesson === lesson).map(({ id }) => id);
	return {
		lessons: lessons.map(({ id }) => id),
		practised: new Map(scenarios.map(({ id, scenario }) => [id, namedPrinciples(scenario)])),
		made: new Map(lessons.map(({ id }) => [id, taughtIn(id)])),
		asked: new Map(lessons.map(({ id, quiz }) => [id, namedPrinciples(quiz)])),
		advised: new Map([
			...advisor.strategies.map((strategy) => [strategy.id, namedPrinciples(strategy)] as const),
			...advisor.factors.map((factor) => [`question ${factor.id}`, namedPrinciples(factor)] as const),
			...advisor.prevention.map(
				(measure) => [`measure ${measure.lesson}`, namedPrinciples(measure)] as const,
			),
		]),
	};
}
