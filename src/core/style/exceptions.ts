import type { Problem } from '../problem';
import type { Style } from './schema';

type Exceptions = Style['exceptions'];

/** Problems that stop a build, those that an exception lets pass, and exceptions that are needed no more. */
export function applyExceptions(problems: readonly Problem[], exceptions: Exceptions) {
	const isGranted = (problem: Problem) => exceptions.some((exception) => covers(exception, problem));
	return {
		problems: problems.filter((problem) => !isGranted(problem)),
		granted: problems.filter(isGranted),
		unused: exceptions.flatMap(({ file, rules, ...rest }) =>
			rules
				.map((rule) => ({ file, rules: [rule], ...rest }))
				.filter((one) => !problems.some((problem) => covers(one, problem))),
		),
	};
}

function covers({ file, rules }: Exceptions[number], problem: Problem): boolean {
	const isThere = file.endsWith('/') ? problem.file.startsWith(file) : problem.file === file;
	return isThere && problem.rule !== undefined && rules.includes(problem.rule);
}
