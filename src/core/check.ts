import { type Problem, suggest } from './problem';

/** Takes one problem of a file whose name is known already. */
export type Report = (path: string, message: string, fix: string, place?: Place) => void;

/** Where a problem stands in its file, counted from 1. */
export interface Place {
	readonly line: number;
	readonly column?: number;
}

/**
 * A list of problems of one file, and the function that adds to it.
 * @param file path below the content folder
 * @param rule name of the rule, when an exception may be granted
 */
export function reporter(file: string, rule?: string): { problems: Problem[]; report: Report } {
	const problems: Problem[] = [];
	const report: Report = (path, message, fix, place) => {
		problems.push({ file, path, message, fix, ...place, ...(rule && { rule }) });
	};
	return { problems, report };
}

/** Reports an id that does not exist, with the one that was meant. */
export function expectKnown(
	kind: string,
	id: string,
	known: readonly string[],
	path: string,
	report: Report,
	place?: Place,
): void {
	if (!known.includes(id))
		report(path, `There is no ${kind} "${id}".`, suggest(id, [...new Set(known)], kind), place);
}

/**
 * Reports each id that stands in a list more than once.
 * @param path of the list, or of its entry by index
 */
export function expectUnique(
	ids: readonly string[],
	path: string | ((index: number) => string),
	report: Report,
): void {
	for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) < index))) {
		const place = typeof path === 'string' ? path : path(ids.lastIndexOf(id));
		report(place, `"${id}" stands here twice.`, 'Rename one of them, or delete it.');
	}
}

export const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
