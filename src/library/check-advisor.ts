import { type Advisor, advisorFiles } from '../core/advisor/schema';
import { type Problem, suggest } from '../core/problem';
import { type ContentFile, readFolder } from './read-content';
import { checkShape } from './shape';

/** The advisor's model, as far as its files are in shape; a course without an advisor has none. */
export function readAdvisor(root: string, problems: Problem[]): Partial<Advisor> {
	return checkAdvisorFiles(readFolder(root, 'advisor', problems), problems);
}

export function checkAdvisorFiles(files: readonly ContentFile[], problems: Problem[]): Partial<Advisor> {
	if (files.length === 0) return {};
	for (const { file, id } of files.filter(({ id }) => !(id in advisorFiles))) {
		problems.push({
			file,
			path: '',
			message: 'This file is not part of the model.',
			fix: suggest(id, Object.keys(advisorFiles)),
		});
	}
	const parts = Object.entries(advisorFiles).map(([name, schema]) => {
		const file = files.find(({ id }) => id === name);
		if (file) return checkShape(schema, file, problems);
		const fix = 'Bring it back: the model needs all of its files.';
		problems.push({ file: `advisor/${name}.yaml`, path: '', message: 'This file is missing.', fix });
		return undefined;
	});
	return Object.assign({}, ...parts) as Partial<Advisor>;
}

/** A measure may wait for its lesson, but not under the number or the name of another one. */
export function checkMeasures(
	{ prevention = [] }: Partial<Advisor>,
	lessons: readonly string[],
	problems: Problem[],
): void {
	for (const { lesson } of prevention.filter((one) => !lessons.includes(one.lesson))) {
		const meant = lessons.find(
			(id) => id.slice(0, 2) === lesson.slice(0, 2) || id.slice(2) === lesson.slice(2),
		);
		if (!meant) continue;
		problems.push({
			file: 'advisor/prevention.yaml',
			path: `prevention.${lesson}.lesson`,
			message: `There is no lesson "${lesson}".`,
			fix: `Did you mean "${meant}"?`,
		});
	}
}
