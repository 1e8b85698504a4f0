import { idsOf, type Report, reporter } from '../check';
import { limits } from '../limits';
import { entryName, type Problem } from '../problem';
import { holds } from './condition';
import { askedChoices, type Exploration, explore, type Visit } from './explore';
import { type AuthoredChoice, allChoices } from './passages';
import { choicesAt, placeOf } from './play';
import type { Scenario } from './schema';
import { checkTexts } from './told';
import { standingInWords, wayInWords } from './way';

/** A scenario with all states it can be in; the choices that its texts ask for tell states apart, too. */
export function exploreScenario(scenario: Scenario, bound: number = limits.play.states): Exploration {
	return explore(scenario, { asked: askedChoices(scenario), bound });
}

/** What goes wrong on some way through a scenario whose ids are all known; each with the shortest such way. */
export function checkStates(file: string, scenario: Scenario, explored: Exploration): Problem[] {
	const { problems, report } = reporter(file);
	const { visits, isComplete } = explored;
	checkOpenings(scenario, visits, report);
	if (isComplete) {
		checkReached(scenario, visits, report);
		checkWaysOut(visits, report);
		const visitsOf = Map.groupBy(visits, ({ state }) => placeOf(state));
		for (const { node, path, choice } of allChoices(scenario)) {
			checkOpen(choice, path, visitsOf.get(node) ?? [], report);
			checkDetours(choice, path, visitsOf.get(node) ?? [], report);
		}
	} else {
		report(
			'',
			`Only the nearest ${visits.length} states were looked at; there are more.`,
			'Let fewer conditions ask for earlier choices (chose, not), or part the play in two.',
		);
	}
	return [...problems, ...checkTexts(file, scenario, explored)];
}

function checkReached({ nodes, endings, facts }: Scenario, visits: readonly Visit[], report: Report): void {
	const places = new Set(visits.map(({ state }) => placeOf(state)));
	const missing = (ids: readonly string[]) => ids.filter((id) => !places.has(id));
	const loosen = 'Loosen the conditions of the choices that lead here, or delete it.';
	for (const id of missing(Object.keys(nodes)))
		report(`nodes.${id}`, 'No play comes to this scene: detours and conditions keep it away.', loosen);
	for (const id of missing(Object.keys(endings)))
		report(`endings.${id}`, 'No play comes to this ending: detours and conditions keep it away.', loosen);
	const opened = new Set(visits.flatMap(({ state }) => state.facts));
	for (const id of idsOf(facts).filter((fact) => !opened.has(fact)))
		report(`facts.${id}`, 'No play opens this fact.', 'Loosen the conditions of the choices that open it.');
}

/** A scene offers at least two choices, and not more than there are keys for. */
function checkOpenings(scenario: Scenario, visits: readonly Visit[], report: Report): void {
	const { least, most } = limits.play.open;
	const said = new Set<string>();
	for (const visit of visits.filter(({ state }) => state.position.at === 'node')) {
		const place = placeOf(visit.state);
		const count = choicesAt(scenario, visit.state).length;
		const isFew = count < least;
		if ((!isFew && count <= most) || said.has(`${place} ${isFew}`)) continue;
		said.add(`${place} ${isFew}`);
		report(
			`nodes.${place}.choices`,
			`${count} ${count === 1 ? 'choice is' : 'choices are'} open here. ${wayInWords(visit)}`,
			isFew ? `Loosen a when, so that at least ${least} are.` : `Write a when, so that at most ${most} are.`,
		);
	}
}

/** From every state some way must lead to an ending; reported once a scene. */
function checkWaysOut(visits: readonly Visit[], report: Report): void {
	const steps = visits.flatMap((visit) => visit.exits.map(({ to }) => ({ visit, to })));
	const before = Map.groupBy(steps, ({ to }) => to);
	const ends = new Set(visits.filter(({ state }) => state.position.at === 'ending'));
	for (const end of ends) for (const { visit } of before.get(end) ?? []) ends.add(visit);
	const said = new Set<string>();
	for (const visit of visits.filter((one) => !ends.has(one))) {
		const place = placeOf(visit.state);
		if (said.has(place)) continue;
		said.add(place);
		report(
			`nodes.${place}`,
			`A play that comes here like this never ends. ${wayInWords(visit)}`,
			'Let a choice that is open here lead to an ending, or loosen a when.',
		);
	}
}

function checkOpen({ when }: AuthoredChoice, path: string, here: readonly Visit[], report: Report): void {
	const [nearest] = here;
	if (!when || !nearest) return;
	const open = here.filter(({ state }) => holds(when, state)).length;
	const where = `${wayInWords(nearest)} ${standingInWords(here.map(({ state }) => state))}`;
	if (open === 0)
		report(
			`${path}.when`,
			`No play finds this choice open. ${where}`,
			'Write a when that is sometimes true, or delete the choice.',
		);
	if (open === here.length)
		report(
			`${path}.when`,
			`Every play finds this choice open: its condition changes nothing. ${where}`,
			'Delete the when, or write one that is sometimes false.',
		);
}

function checkDetours(
	{ id, detours }: AuthoredChoice,
	path: string,
	here: readonly Visit[],
	report: Report,
): void {
	const taken = here.flatMap((visit) =>
		visit.exits
			.filter(({ choice }) => choice.id === id)
			.map(({ choice, to }) => ({
				way: () => wayInWords(visit, choice),
				state: to.state,
				index: detours.findIndex(({ when }) => holds(when, to.state)),
			})),
	);
	const [nearest] = taken;
	if (!nearest || detours.length === 0) return;
	const where = `${nearest.way()} ${standingInWords(taken.map(({ state }) => state))}`;
	for (const index of detours.keys()) {
		if (taken.some((one) => one.index === index)) continue;
		report(
			`${path}.detours.${entryName(detours, index)}`,
			`No play takes this detour. ${where}`,
			'Write a when that is sometimes true, or delete it.',
		);
	}
	if (taken.every(({ index }) => index >= 0))
		report(
			`${path}.detours`,
			`Every play takes a detour here, and none follows goto. ${where}`,
			'Write a when that is sometimes false, or let goto lead there.',
		);
}
