import cases from '../../content/advisor/golden-cases.json';
import { goldenCasesSchema } from '../core/advisor/cases-schema';
import { formatProblems, type Problem } from '../core/problem';
import { checkShape } from './shape';

const file = 'advisor/golden-cases.json';

/** The cases the model is tested on, with their story in both languages. */
export const goldenCases = checked(cases);

/** @throws with every problem of shape at once, each with its place */
export function checked(data: unknown) {
	const problems: Problem[] = [];
	const sound = checkShape(goldenCasesSchema, { id: 'golden-cases', file, data, prose: '' }, problems);
	if (!sound) throw new Error(`${problems.length} problem(s) in content:\n${formatProblems(problems)}`);
	return sound;
}
