import { isRecord } from './parse';
import type { KeptCase, Progress } from './progress';

/**
 * Brings together two records that were changed apart, e.g. in two tabs.
 * @param base what both started from
 * @returns `theirs` with everything that `ours` changed since; where both changed the same thing, `ours` wins
 */
export function merge(base: Progress, ours: Progress, theirs: Progress): Progress {
	if (ours === base || ours === theirs) return theirs;
	const { advice, cases, ...merged } = mergeValues(keyed(base), keyed(ours), keyed(theirs)) as Keyed;
	const [advisor, otherSide, before, untouched, conflict, others] = advice;
	const list = Object.values(cases).sort((a, b) => (a.at < b.at ? 1 : -1));
	return {
		...merged,
		advisor,
		otherSide,
		before,
		untouched,
		conflict,
		others,
		cases: list.length > 0 ? list : undefined,
	};
}

type Keyed = ReturnType<typeof keyed>;

/** The record with its cases by their ids, and with one whole of what makes no sense apart. */
function keyed({ advisor, otherSide, before, untouched, conflict, others, cases = [], ...rest }: Progress) {
	return {
		...rest,
		advice: [advisor, otherSide, before, untouched, conflict, others] as const,
		cases: Object.fromEntries(cases.map((one) => [one.at, one])) as Record<string, KeptCase>,
	};
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
