import { expectKnown, expectUnique, type Report, reporter } from '../check';
import { type Asked, checkGiveaways, lengthsOf } from '../giveaways';
import { entryName, type Problem, suggest } from '../problem';
import { checkConditions } from './conditions';
import type { Exploration } from './explore';
import { isTaken } from './page-ids';
import { allChoices } from './passages';
import type { Scenario } from './schema';
import { checkStates, exploreScenario } from './states';

/**
 * Every fault of sense in one scenario: where it leads, and whether the best answer gives itself away.
 * @param explored all its states; asked for only where each step of a play is known
 */
export function checkScenario(
	id: string,
	scenario: Scenario,
	explored: () => Exploration = () => exploreScenario(scenario),
): Problem[] {
	const file = `scenarios/${id}.yaml`;
	const { problems, report } = reporter(file);
	checkNames(scenario, report);
	const broken = problems.length > 0;
	checkFacts(scenario, report);
	checkConditions(scenario, report);
	// Where a target is missing, everything behind it would be reported as unreachable.
	if (!broken) checkPaths(scenario, report);
	// Ways through a play are walked only where each step of them is known.
	if (problems.length === 0) problems.push(...checkStates(file, scenario, explored()));
	return [...problems, ...checkGiveaways(file, 'nodes', askedInScenario(scenario))];
}

/** The other chair is that of another role-play, and no other chair itself. */
export function checkChair(
	id: string,
	chair: string | undefined,
	others: ReadonlyMap<string, Scenario>,
): Problem[] {
	const { problems, report } = reporter(`scenarios/${id}.yaml`);
	if (chair === undefined) return problems;
	const ids = [...others.keys()].filter((other) => other !== id && others.get(other)?.chair === undefined);
	expectKnown('role-play', chair, ids, 'chair', report);
	return problems;
}

function checkNames(scenario: Scenario, report: Report): void {
	const places = [...Object.keys(scenario.nodes), ...Object.keys(scenario.endings)];
	expectKnown('scene', scenario.start, Object.keys(scenario.nodes), 'start', report);
	if (scenario.other?.who === scenario.you)
		report(
			'other.who',
			`Both chairs are taken by ${scenario.you}.`,
			'Let the second brief be another person’s.',
		);
	for (const node of Object.keys(scenario.nodes).filter((name) => name in scenario.endings)) {
		report(`endings.${node}`, `A scene and an ending are both called "${node}".`, 'Rename one of them.');
	}
	for (const id of places.filter(isTaken)) {
		report(
			`${id in scenario.nodes ? 'nodes' : 'endings'}.${id}`,
			`The page has another element called "${id}", so links would lead there.`,
			'Rename this scene or ending.',
		);
	}
	for (const { path, choice } of allChoices(scenario)) {
		const targets = [
			{ place: 'goto', target: choice.goto },
			...choice.detours.map((detour, index) => ({
				place: `detours.${entryName(choice.detours, index)}.goto`,
				target: detour.goto,
			})),
		];
		for (const { place, target } of targets.filter(({ target }) => !places.includes(target))) {
			report(`${path}.${place}`, `There is no scene or ending "${target}".`, suggest(target, places));
		}
	}
	const choices = allChoices(scenario);
	for (const { path, choice } of choices.filter(
		(one) => isTaken(one.choice.id) || places.includes(one.choice.id),
	)) {
		report(
			path,
			`The page has another element called "${choice.id}", so links would lead there.`,
			'Rename this choice.',
		);
	}
	expectUnique(
		choices.map(({ choice }) => choice.id),
		(index) => choices[index]?.path ?? 'nodes',
		report,
	);
}

function checkFacts(scenario: Scenario, report: Report): void {
	const facts = scenario.facts.map(({ id }) => id);
	const opened = allChoices(scenario).flatMap(({ path, choice }) =>
		choice.effect.facts.map((fact) => ({ path: `${path}.effect.facts`, fact })),
	);
	for (const { path, fact } of opened) expectKnown('fact', fact, facts, path, report);
	for (const fact of facts.filter((id) => !opened.some((one) => one.fact === id))) {
		report('facts', `No choice opens the fact "${fact}".`, 'Add it to the effect of a choice, or delete it.');
	}
}

/** Without JavaScript only `goto` is followed, so everything must be reached and left by it alone. */
function checkPaths(scenario: Scenario, report: Report): void {
	const next = (place: string) => (scenario.nodes[place]?.choices ?? []).map((choice) => choice.goto);
	const reached = closure([scenario.start], next);
	for (const node of Object.keys(scenario.nodes).filter((name) => !reached.has(name))) {
		report(
			`nodes.${node}`,
			'No choice leads to this scene.',
			'Let the goto of a choice lead here (a detour is not enough: without JavaScript it is not followed), or delete the scene.',
		);
	}
	const endings = Object.keys(scenario.endings);
	for (const ending of endings.filter((name) => !reached.has(name))) {
		report(
			`endings.${ending}`,
			'No choice leads to this ending.',
			'Let the goto of a choice lead here (a detour is not enough: without JavaScript it is not followed), or delete it.',
		);
	}
	if (endings.filter((name) => reached.has(name)).length < 2) {
		report(
			'endings',
			'Fewer than two endings can be reached.',
			'Let the goto of some choice lead to a second ending.',
		);
	}
	const before = (place: string) => Object.keys(scenario.nodes).filter((node) => next(node).includes(place));
	const ends = closure(endings, before);
	for (const node of Object.keys(scenario.nodes).filter((name) => reached.has(name) && !ends.has(name))) {
		report(
			`nodes.${node}`,
			'From this scene no ending can be reached.',
			'Let the goto of a choice here, or in a scene that follows, lead to an ending.',
		);
	}
}

function closure(from: readonly string[], next: (place: string) => readonly string[]): Set<string> {
	const seen = new Set(from);
	for (const place of seen) for (const other of next(place)) seen.add(other);
	return seen;
}

/** The scenes with one best choice, as the search for give-aways needs them. */
export function askedInScenario({ nodes, unscored }: Scenario): Asked[] {
	if (unscored) return [];
	return Object.entries(nodes).flatMap(([name, { choices }]) => {
		const top = Math.max(...choices.map(({ rating }) => rating));
		if (choices.filter(({ rating }) => rating === top).length !== 1) return [];
		const lengths = lengthsOf(choices.map(({ say }) => say));
		return [{ name, right: choices.findIndex(({ rating }) => rating === top), lengths }];
	});
}
