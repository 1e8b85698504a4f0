import type { Rules } from './rules';
import { flagsName, type Ignored, pairsOf, parseSituation, type Situation } from './situation';

/*
 * What the advisor writes into the address stands in the fragment, `#nature=goals&side=other`: browsers send that to
 * no host, neither in a request line nor in a Referer. Older links have it in the query.
 */

/** Through whose eyes: our own, those of the other side, or theirs as we imagine them. */
export type Side = 'own' | 'other' | 'imagined';

const names = { side: 'side', at: 'at', from: 'from' } as const;
const otherSides = ['other', 'imagined'] as const;
const course = 'course';

export interface Address {
	readonly side: Side;
	/** Undefined when the address holds no answer; then the remembered ones are meant. */
	readonly situation: Situation | undefined;
	readonly ignored: readonly Ignored[];
	/** Id of the element that the address leads to; '' for none. */
	readonly at: string;
	/** The link stands on a page of the course. */
	readonly fromCourse: boolean;
}

/**
 * Reads an address of the advisor, whatever messengers have done to it.
 * @param search query with its `?`, or ''
 * @param hash fragment with its `#`, or ''; one without `=` is the id of an element, such as `#main`
 */
export function readAddress(rules: Rules, search: string, hash: string): Address {
	const pairs = [...pairsOf(hash), ...pairsOf(search)];
	const named = (wanted: string) => pairs.find(([name]) => name === wanted)?.[1];
	const side = otherSides.find((one) => one === named(names.side)) ?? 'own';
	const own = pairs.filter(([name]) => !Object.values<string>(names).includes(name));
	const { situation, ignored } = parseSituation(rules, own);
	const isAnswer = ([name]: readonly [string, string]) =>
		name === flagsName || rules.factors.some(({ id }) => id === name);
	return {
		side,
		situation: own.some(isAnswer) ? situation : undefined,
		ignored,
		at: named(names.at) ?? (hash.includes('=') ? '' : hash.slice(1)),
		fromCourse: named(names.from) === course,
	};
}

/** @returns whether an address holds nothing of the advisor's, like `#main` or `?utm_source=mail` */
export function saysNothing({ side, situation }: Address): boolean {
	return side === 'own' && situation === undefined;
}

/**
 * @param situation as `printSituation` gives it; '' for the remembered one
 * @returns a fragment without its `#`; '' for our own side with nothing answered
 */
export function fragmentFor(side: Side, situation: string): string {
	return [situation, side !== 'own' && `${names.side}=${side}`].filter(Boolean).join('&');
}

/**
 * A link of the course to a conflict. It says so: following it is the person's own step, unlike a stranger's link.
 * @param at id of the element to lead to
 */
export function courseLink(side: Side, situation: string, at = ''): string {
	const parts = [fragmentFor(side, situation), at && `${names.at}=${at}`, `${names.from}=${course}`];
	return `#${parts.filter(Boolean).join('&')}`;
}
