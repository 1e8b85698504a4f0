import { checkAdvisor, checkAnswers } from '../core/advisor/check';
import { checkCues } from '../core/advisor/cue-check';
import { type Advisor, advisorFiles } from '../core/advisor/schema';
import { expectKnown, idsOf, reporter } from '../core/check';
import type { Bibliography } from '../core/course/schema';
import { type Problem, suggest } from '../core/problem';
import type { Scenario } from '../core/scenario/schema';
import { namedSources } from './named';
import type { Reader } from './read-content';

/** The advisor's model, as far as its files are in shape; a course without an advisor has none. */
export function readAdvisor(
	reader: Reader,
	{ sources, lessons }: { sources: Bibliography | undefined; lessons: readonly string[] },
	problems: Problem[],
): Partial<Advisor> {
	const model = { ...readFiles(reader, problems), ...(sources && { sources }) };
	problems.push(...checkAdvisor(model), ...checkCues(model));
	checkMeasures(model, lessons, problems);
	return model;
}

function readFiles(reader: Reader, problems: Problem[]): Partial<Advisor> {
	const files = reader.folder('advisor');
	if (files.length === 0) return {};
	for (const { file, id } of files.filter(({ id }) => !(id in advisorFiles))) {
		const fix = suggest(id, Object.keys(advisorFiles));
		problems.push({ file, path: '', message: 'This file is not part of the model.', fix });
	}
	const parts = Object.entries(advisorFiles).map(([name, schema]) => {
		const file = files.find(({ id }) => id === name);
		if (file) return reader.inShape(schema, file);
		const fix = 'Bring it back: the model needs all of its files.';
		problems.push({ file: `advisor/${name}.yaml`, path: '', message: 'This file is missing.', fix });
		return undefined;
	});
	return Object.assign({}, ...parts) as Partial<Advisor>;
}

/** A measure may wait for its lesson, but not under the number or the name of another one. */
function checkMeasures(
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

/** What a scenario tells the advisor must be an answer or a flag the advisor knows. */
export function checkTold(
	file: string,
	{ answers: { flags: raised = [], ...answers } }: Scenario,
	{ factors, flags }: Partial<Advisor>,
): Problem[] {
	const { problems, report } = reporter(file);
	if (factors) checkAnswers(answers, factors, 'answers', report);
	if (flags) for (const flag of [raised].flat()) expectKnown('flag', flag, idsOf(flags), 'answers', report);
	return problems;
}

/** The model with those sources of the bibliography that it names. */
export function withItsSources(advisor: Partial<Advisor>): Advisor {
	const { sources = {}, ...model } = advisor;
	const named = new Set(namedSources(model));
	const own = Object.entries(sources).filter(([key]) => named.has(key));
	return { ...model, sources: Object.fromEntries(own) } as Advisor;
}
