import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblems } from '../core/problem';
import { problemsIn } from '../library/course';

/** Stops a build on faulty content and lists every problem; while developing it only warns. */
export function contentCheck(): AstroIntegration {
	return {
		name: 'content-check',
		hooks: {
			'astro:config:setup': ({ command, logger }) => {
				if (command !== 'build' && command !== 'dev') return;
				const problems = problemsIn(fileURLToPath(new URL('../../content', import.meta.url)));
				if (problems.length === 0) return;
				const report = `${problems.length} problem(s) in content:\n${formatProblems(problems)}`;
				if (command === 'build') throw new Error(report);
				logger.warn(report);
			},
		},
	};
}
