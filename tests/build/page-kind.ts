import budget from './budget.json' with { type: 'json' };

export type PageKind = (typeof budget.kinds)[number];

/**
 * The kind that a built page is of: the first whose address fits, and whose mark stands in it.
 * @param address below the root, e.g. `ru/course/`
 */
export function kindOf(address: string, html: string): PageKind | undefined {
	return budget.kinds.find(
		({ match, mark }) => new RegExp(match).test(address) && (!mark || new RegExp(mark).test(html)),
	);
}
