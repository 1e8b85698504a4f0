import { expectKnown, idsOf, type Report } from '../check';
import { entryName } from '../problem';
import type { Bounds, Condition } from './condition';
import { allChoices, type Passage, passagesOf } from './passages';
import type { Scenario } from './schema';

/** What can be said of conditions without playing: ids that do not exist, and conditions that no state can meet. */
export function checkConditions(scenario: Scenario, report: Report): void {
	const facts = idsOf(scenario.facts);
	const choices = allChoices(scenario).map(({ choice }) => choice.id);
	const { unscored = false } = scenario;
	for (const { path, when } of conditionsOf(scenario))
		checkCondition(when, path, { facts, choices, unscored }, report);
	const { at, after } = passagesOf(scenario);
	const passages = [...Object.values(at), ...Object.values(after)].flat();
	for (const { path, assumes, tells } of passages.flatMap(({ pieces }) => pieces)) {
		for (const fact of assumes) expectKnown('fact', fact, facts, `${path}.assumes`, report);
		for (const fact of tells) expectKnown('fact', fact, facts, `${path}.tells`, report);
	}
	for (const { path, choice } of allChoices(scenario)) {
		for (const fact of choice.assumes ?? []) expectKnown('fact', fact, facts, `${path}.assumes`, report);
	}
	for (const passage of passages) checkLastVariant(passage, report);
}

interface Known {
	readonly facts: readonly string[];
	readonly choices: readonly string[];
	/** Nothing is measured there that a condition could ask for. */
	readonly unscored: boolean;
}

function checkCondition(when: Condition, path: string, known: Known, report: Report): void {
	const { knows = [], unknown = [], chose = [], not = [], any = [] } = when;
	if (Object.keys(when).length === 0)
		report(path, 'The condition says nothing.', 'Write one, or delete when.');
	for (const meter of ['trust', 'tension', 'facts'] as const) {
		const bounds = when[meter];
		if (bounds) checkBounds(bounds, `${path}.${meter}`, report);
		if (bounds && known.unscored && meter !== 'facts')
			report(
				`${path}.${meter}`,
				`A role-play that is never scored measures no ${meter}.`,
				'Ask for what is known or was chosen: knows, unknown, chose, not.',
			);
	}
	for (const id of knows) expectKnown('fact', id, known.facts, `${path}.knows`, report);
	for (const id of unknown) expectKnown('fact', id, known.facts, `${path}.unknown`, report);
	for (const id of chose) expectKnown('choice', id, known.choices, `${path}.chose`, report);
	for (const id of not) expectKnown('choice', id, known.choices, `${path}.not`, report);
	const both = knows.find((id) => unknown.includes(id));
	if (both)
		report(
			path,
			'The condition can never be true.',
			`"${both}" stands in knows and in unknown: delete one of them.`,
		);
	if (chose.length > 0 && chose.every((id) => not.includes(id)))
		report(path, 'The condition can never be true.', 'All of chose stands in not, too: delete it in one.');
	for (const [index, one] of any.entries()) checkCondition(one, `${path}.any.#${index + 1}`, known, report);
}

function checkBounds({ atLeast, atMost }: Bounds, path: string, report: Report): void {
	if (atLeast === undefined && atMost === undefined) {
		report(path, 'The condition says neither atLeast nor atMost.', 'Write one of them.');
	} else if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) {
		report(path, 'The condition can never be true.', 'atLeast must not exceed atMost.');
	}
}

/** A list of variants needs one that is shown when no other is. */
function checkLastVariant({ kind, pieces }: Passage, report: Report): void {
	const last = pieces.at(-1);
	if (kind === 'beat' || !last?.when) return;
	report(
		last.path,
		'The last variant has a when, so nothing is shown where none holds.',
		'Delete this when, or add a variant without one.',
	);
}

/** Every condition of a scenario and where it stands. */
function conditionsOf(scenario: Scenario): { path: string; when: Condition }[] {
	const { at, after } = passagesOf(scenario);
	const pieces = [...Object.values(at), ...Object.values(after)].flat().flatMap((one) => one.pieces);
	const guarded = allChoices(scenario).flatMap(({ path, choice }) => [
		{ path, when: choice.when },
		...choice.detours.map(({ when }, index) => ({
			path: `${path}.detours.${entryName(choice.detours, index)}`,
			when,
		})),
	]);
	return [...pieces, ...guarded].flatMap(({ path, when }) => (when ? [{ path: `${path}.when`, when }] : []));
}
