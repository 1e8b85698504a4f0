import { checkAdvisor } from '~/core/advisor/check';
import type { Advisor } from '~/core/advisor/schema';
import { formatProblems } from '~/core/problem';
import { advisor } from './model';

/** What the check says of the published model once a copy of it is spoiled. */
export function problemsAfter(spoil: (copy: Advisor) => void): string {
	const copy = structuredClone(advisor);
	spoil(copy);
	return formatProblems(checkAdvisor(copy));
}
