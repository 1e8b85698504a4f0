import type { Advisor } from '../core/advisor/schema';
import { type Problem, suggest } from '../core/problem';
import type { Quiz } from '../core/quiz/schema';
import type { Scenario } from '../core/scenario/schema';

/** Where a principle is named, it must be one of the course. */
export function checkPrincipleNames(
	lessons: readonly { readonly id: string; readonly quiz: Quiz }[],
	scenarios: readonly { readonly id: string; readonly scenario: Scenario }[],
	{ strategies = [], factors = [], prevention = [] }: Partial<Advisor>,
	known: readonly string[],
	problems: Problem[],
): void {
	const places = [
		...lessons.map(({ id, quiz }) => [`lessons/${id}/quiz.yaml`, quiz] as const),
		...scenarios.map(({ id, scenario }) => [`scenarios/${id}.yaml`, scenario] as const),
		['advisor/strategies.yaml', strategies] as const,
		['advisor/factors.yaml', factors] as const,
		['advisor/prevention.yaml', prevention] as const,
	];
	for (const [file, part] of places) {
		for (const id of namedPrinciples(part).filter((one) => !known.includes(one)))
			problems.push({
				file,
				path: '',
				message: `There is no principle "${id}".`,
				fix: suggest(id, known, 'principle'),
			});
	}
}

/** Every value of a key called `principle` and every entry of a list called `principles`, at any depth. */
export function namedPrinciples(part: unknown): string[] {
	if (typeof part !== 'object' || part === null) return [];
	return Object.entries(part).flatMap(([key, value]) => {
		if (key === 'principle' && typeof value === 'string') return [value];
		return key === 'principles' && Array.isArray(value) ? value.map(String) : namedPrinciples(value);
	});
}

/** Every key that stands in a list called `sources`, at any depth. */
export function namedSources(part: unknown): string[] {
	if (typeof part !== 'object' || part === null) return [];
	return Object.entries(part).flatMap(([key, value]) =>
		key === 'sources' && Array.isArray(value) ? value.map(String) : namedSources(value),
	);
}
