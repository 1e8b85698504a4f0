import type { CastId } from '../core/schema';

const met = new WeakMap<object, Set<CastId>>();

/** Whether somebody speaks on a page for the first time; asking counts as speaking. */
export function isFirstTime(page: object, who: CastId): boolean {
	const known = met.get(page) ?? new Set();
	met.set(page, known);
	if (known.has(who)) return false;
	known.add(who);
	return true;
}
