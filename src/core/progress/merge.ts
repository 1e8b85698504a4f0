import { isRecord } from './parse';
import type { Progress } from './progress';
import { agreementOf } from './record';

/**
 * Brings together two records that were changed apart, e.g. in two tabs.
 * @param base what both started from
 * @returns `theirs` with everything that `ours` changed since; where both changed the same thing, `ours` wins
 */
export function merge(base: Progress, ours: Progress, theirs: Progress): Progress {
	if (ours === base || ours === theirs) return theirs;
	const whole = mergeValues(keyed(base), keyed(ours), keyed(theirs)) as Keyed;
	const { advice, cases, fields, versions, ...merged } = whole;
	const [advisor, otherSide, before, untouched, conflict, others] = advice;
	const list = newestFirst(cases);
	return {
		...merged,
		advisor,
		otherSide,
		before,
		untouched,
		conflict,
		others,
		cases: list.length > 0 ? list : undefined,
		agreement: agreementOf({ fields, versions: newestFirst(versions) }),
	};
}

function newestFirst<One extends { readonly at: string }>(byId: Readonly<Record<string, One>>): One[] {
	return Object.values(byId).sort((a, b) => (a.at < b.at ? 1 : -1));
}

type Keyed = ReturnType<typeof keyed>;

/** The record with its cases and versions by their ids, and with one whole of what makes no sense apart. */
function keyed({
	advisor,
	otherSide,
	before,
	untouched,
	conflict,
	others,
	cases = [],
	agreement: { fields = {}, versions = [] } = {},
	...rest
}: Progress) {
	return {
		...rest,
		fields,
		versions: byMoment(versions),
		advice: [advisor, otherSide, before, untouched, conflict, others] as const,
		cases: byMoment(cases),
	};
}

function byMoment<One extends { readonly at: string }>(list: readonly One[]): Record<string, One> {
	return Object.fromEntries(list.map((one) => [one.at, one]));
}

/** Lists to which each side may add for itself; other lists are one answer each. */
const sets = ['checked', 'endings', 'finished'];

function mergeValues(base: unknown, ours: unknown, theirs: unknown, name = ''): unknown {
	if (JSON.stringify(base) === JSON.stringify(ours)) return theirs;
	if (Array.isArray(ours) && Array.isArray(theirs) && sets.includes(name)) {
		const before = Array.isArray(base) ? base : [];
		const kept = theirs.filter((id) => ours.includes(id) || !before.includes(id));
		return [...new Set([...kept, ...ours.filter((id) => !before.includes(id))])];
	}
	if (!isRecord(ours) || !isRecord(theirs)) return ours;
	return Object.fromEntries(
		Object.keys({ ...theirs, ...ours }).flatMap((key) => {
			const value = mergeValues(part(base, key), part(ours, key), part(theirs, key), key);
			return value === undefined ? [] : [[key, value]];
		}),
	);
}

function part(record: unknown, key: string): unknown {
	return isRecord(record) ? record[key] : undefined;
}
