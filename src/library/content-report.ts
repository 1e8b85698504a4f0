import { formatProblems } from '../core/problem';
import { playTables } from '../core/scenario/table';
import { styleTables } from '../core/style/table';
import { readCourse } from './authored';

/**
 * What `npm run check:content` prints: the problems alone or, where there are none, what exceptions let pass.
 * @param withTables also the counts of style
 */
export function contentReport(root: string, withTables: boolean) {
	const { problems, granted, unused, written } = readCourse(root);
	if (problems.length > 0) return { problems: formatProblems(problems), count: problems.length };
	return {
		granted: formatProblems(granted),
		unused: unused.map(({ file, rules, since }) => `${file} · ${rules} · since ${since}`).join('\n'),
		tables: withTables ? { ...styleTables(written), ...playTables(written.scenarios) } : {},
	};
}
