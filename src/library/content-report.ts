import { formatProblems } from '../core/problem';
import { styleTables } from '../core/style/table';
import { readCourse } from './authored';

/** What `npm run check:content` prints. */
export function contentReport(root: string) {
	const { problems, granted, unused, written } = readCourse(root);
	return {
		problems: formatProblems(problems),
		granted: formatProblems(granted),
		unused: unused.map(({ file, rules, since }) => `${file} · ${rules} · since ${since}`).join('\n'),
		tables: styleTables(written),
	};
}
