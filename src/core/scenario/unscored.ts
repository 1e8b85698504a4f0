import { type Report, reporter } from '../check';
import type { Problem } from '../problem';
import type { AuthoredScenario } from './schema';

/**
 * A role-play that is never scored gives nothing to score by, and says who helps; any other one gives all of it.
 * Looks at what the author wrote, since reading fills in what is left out.
 */
export function checkScoring(file: string, authored: AuthoredScenario): Problem[] {
	const { problems, report } = reporter(file);
	const parts = [...scoredIn(authored), ...chairsIn(authored)];
	if (authored.unscored) checkUnscored(authored, report);
	else
		for (const { path } of parts.filter(({ value, isNeeded }) => isNeeded && value === undefined))
			report(
				path,
				`"${path.split('.').at(-1)}" is missing.`,
				'Write it; only a role-play with unscored: true does without.',
			);
	if (authored.help && !authored.unscored)
		report(
			'help',
			'This role-play is scored, and help is shown only in one that is not.',
			'Delete help, or write unscored: true and take out what is scored.',
		);
	return problems;
}

function checkUnscored(authored: AuthoredScenario, report: Report): void {
	for (const { path } of scoredIn(authored).filter(({ value }) => value !== undefined))
		report(
			path,
			`A role-play that is never scored has no "${path.split('.').at(-1)}".`,
			'Delete it; or, where this may be scored after all, delete unscored and help.',
		);
	if (!authored.help)
		report(
			'help',
			'A role-play that is never scored says who helps, and help is missing.',
			'Write two to five short lines: who helps, what one may do now.',
		);
}

interface Part {
	readonly path: string;
	readonly value: unknown;
	/** Whether a scored role-play cannot do without. */
	readonly isNeeded: boolean;
}

/** Whatever is scored, and where it stands. */
function scoredIn({ trust, tension, nodes, endings }: AuthoredScenario): Part[] {
	const part = (path: string, value: unknown, isNeeded = true) => ({ path, value, isNeeded });
	return [
		part('trust', trust),
		part('tension', tension),
		...Object.entries(nodes).flatMap(([node, { choices }]) =>
			choices.flatMap(({ id, mode, rating, effect }) => {
				const path = `nodes.${node}.choices.${id}`;
				return [
					part(`${path}.mode`, mode),
					part(`${path}.rating`, rating),
					part(`${path}.effect.trust`, effect?.trust, false),
					part(`${path}.effect.tension`, effect?.tension, false),
				];
			}),
		),
		...Object.entries(endings).flatMap(([id, { outcome, verdict }]) => [
			part(`endings.${id}.outcome`, outcome),
			part(`endings.${id}.verdict`, verdict, false),
		]),
	];
}

/** What the others think, which an unscored role-play may tell or not. */
function chairsIn({ nodes }: AuthoredScenario): Part[] {
	return Object.entries(nodes).map(([id, { other }]) =>
		other
			? { path: `nodes.${id}.other.pressure`, value: other.pressure, isNeeded: true }
			: { path: `nodes.${id}.other`, value: other, isNeeded: true },
	);
}
