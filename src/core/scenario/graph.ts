import { entryName, type Problem, suggest } from '../problem';
import type { Scenario } from './schema';

type Report = (path: string, message: string, fix: string) => void;
type AuthoredChoice = Scenario['nodes'][string]['choices'][number];

/** Fewer scenes than this say nothing about a habit of place or length. */
const enoughToJudge = 4;

/** Every fault of sense in one scenario: where it leads, and whether the best answer gives itself away. */
export function checkScenario(id: string, scenario: Scenario): Problem[] {
	const problems: Problem[] = [];
	const report: Report = (path, message, fix) =>
		problems.push({ file: `scenarios/${id}.yaml`, path, message, fix });
	checkNames(scenario, report);
	const broken = problems.length > 0;
	checkFacts(scenario, report);
	checkConditions(scenario, report);
	checkGiveaways(scenario, report);
	// Where a target is missing, everything behind it would be reported as unreachable.
	if (!broken) checkPaths(scenario, report);
	return problems;
}

function checkNames(scenario: Scenario, report: Report): void {
	const places = [...Object.keys(scenario.nodes), ...Object.keys(scenario.endings)];
	if (!(scenario.start in scenario.nodes)) {
		report(
			'start',
			`There is no scene "${scenario.start}".`,
			suggest(scenario.start, Object.keys(scenario.nodes)),
		);
	}
	for (const node of Object.keys(scenario.nodes).filter((name) => name in scenario.endings)) {
		report(`endings.${node}`, `A scene and an ending are both called "${node}".`, 'Rename one of them.');
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
	const ids = allChoices(scenario);
	for (const { path, choice } of ids.filter(({ choice }, index) => firstOf(ids, choice.id) < index)) {
		report(
			path,
			`The choice id "${choice.id}" is used twice.`,
			'Give each choice of the scenario its own id.',
		);
	}
}

function firstOf(all: readonly { choice: AuthoredChoice }[], id: string): number {
	return all.findIndex(({ choice }) => choice.id === id);
}

function checkFacts(scenario: Scenario, report: Report): void {
	const facts = scenario.facts.map(({ id }) => id);
	const opened = allChoices(scenario).flatMap(({ path, choice }) =>
		choice.effect.facts.map((fact) => ({ path: `${path}.effect.facts`, fact })),
	);
	for (const { path, fact } of opened.filter(({ fact }) => !facts.includes(fact))) {
		report(path, `There is no fact "${fact}".`, suggest(fact, facts));
	}
	for (const fact of facts.filter((id) => !opened.some((one) => one.fact === id))) {
		report('facts', `No choice opens the fact "${fact}".`, 'Add it to the effect of a choice, or delete it.');
	}
}

function checkConditions(scenario: Scenario, report: Report): void {
	for (const { path, choice } of allChoices(scenario)) {
		for (const [index, { when }] of choice.detours.entries()) {
			const { atLeast, atMost } = when;
			const place = `${path}.detours.${entryName(choice.detours, index)}.when`;
			if (atLeast === undefined && atMost === undefined) {
				report(place, 'The condition says neither atLeast nor atMost.', 'Write one of them.');
			} else if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) {
				report(place, 'The condition can never be true.', 'atLeast must not exceed atMost.');
			}
		}
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
			'Let the goto of a choice lead here, or delete the scene.',
		);
	}
	const endings = Object.keys(scenario.endings);
	for (const ending of endings.filter((name) => !reached.has(name))) {
		report(
			`endings.${ending}`,
			'No choice leads to this ending.',
			'Let the goto of a choice lead here, or delete it.',
		);
	}
	if (endings.filter((name) => reached.has(name)).length < 2) {
		report(
			'endings',
			'Fewer than two endings can be reached.',
			'A role-play needs at least two ways to end.',
		);
	}
	const before = (place: string) => Object.keys(scenario.nodes).filter((node) => next(node).includes(place));
	const ends = closure(endings, before);
	for (const node of Object.keys(scenario.nodes).filter((name) => reached.has(name) && !ends.has(name))) {
		report(`nodes.${node}`, 'From this scene no ending can be reached.', 'Give the loop a way out.');
	}
}

function closure(from: readonly string[], next: (place: string) => readonly string[]): Set<string> {
	const seen = new Set(from);
	for (const place of seen) for (const other of next(place)) seen.add(other);
	return seen;
}

/** A best answer that is always in the same place, or always the longest, can be picked without reading. */
function checkGiveaways(scenario: Scenario, report: Report): void {
	const scenes = Object.values(scenario.nodes).flatMap(({ choices }) => {
		const top = Math.max(...choices.map(({ rating }) => rating));
		const best = choices.filter(({ rating }) => rating === top);
		return best.length === 1 && best[0] ? [{ choices, best: best[0] }] : [];
	});
	if (scenes.length < enoughToJudge) return;
	const places = new Set(scenes.map(({ choices, best }) => choices.indexOf(best)));
	if (places.size === 1) {
		report(
			'nodes',
			'The best choice is always in the same place.',
			'Change the order of choices in some scenes.',
		);
	}
	for (const locale of ['ru', 'en'] as const) {
		const longest = ({ choices, best }: (typeof scenes)[number]) =>
			choices.every((choice) => choice === best || choice.say[locale].length < best.say[locale].length);
		if (scenes.every(longest)) {
			report(
				'nodes',
				`The best choice is always the longest in "${locale}".`,
				'Shorten some, or let others say more.',
			);
		}
	}
}

function allChoices(scenario: Scenario): { path: string; choice: AuthoredChoice }[] {
	return Object.entries(scenario.nodes).flatMap(([node, { choices }]) =>
		choices.map((choice) => ({ path: `nodes.${node}.choices.${choice.id}`, choice })),
	);
}
