import { reporter } from '../check';
import type { Problem } from '../problem';
import { holds } from './condition';
import type { Exit, Exploration, Visit } from './explore';
import { allChoices, type Passage, type Passages, type Piece, passagesOf } from './passages';
import { placeOf, type State } from './play';
import type { Scenario } from './schema';
import { wayInWords } from './way';

/** A passage as it is read in one state. */
interface Reading {
	readonly passage: Passage;
	/** The piece that is shown, if any. */
	readonly piece: Piece | undefined;
	readonly state: State;
	readonly way: () => string;
}

/** Texts that take for known what nobody has told, tell what is known, or are shown never or always. */
export function checkTexts(file: string, scenario: Scenario, explored: Exploration): Problem[] {
	const passages = passagesOf(scenario);
	const readings = readingsOf(explored, passages);
	return [
		...checkAssumed(file, scenario, explored, readings),
		...checkTelling(file, scenario, explored, passages),
		...(explored.isComplete ? checkShown(file, readings) : []),
	];
}

function readingsOf({ visits }: Exploration, { at, after }: Passages): Reading[] {
	const read = (passage: Passage, state: State, way: () => string) => {
		const piece = passage.pieces.find(({ when }) => holds(when, state));
		return { passage, piece, state, way };
	};
	return visits.flatMap((visit) => [
		...(at[placeOf(visit.state)] ?? []).map((one) => read(one, visit.state, () => wayInWords(visit))),
		...visit.exits.flatMap(({ choice, to }) =>
			(after[choice.id] ?? []).map((one) => read(one, to.state, () => wayInWords(visit, choice))),
		),
	]);
}

function checkAssumed(
	file: string,
	scenario: Scenario,
	{ visits }: Exploration,
	readings: readonly Reading[],
): Problem[] {
	const { problems, report } = reporter(file, 'fact-assumed');
	const expectTold = once((path: string, fact: string, way: () => string) =>
		report(
			`${path}.assumes`,
			`This takes "${fact}" for known, and nobody has told it. ${way()}`,
			`Show it only when it is known (when: { knows: [${fact}] }), or let a choice before it open it.`,
		),
	);
	for (const { piece, state, way } of readings) {
		for (const fact of piece?.assumes ?? [])
			if (!state.facts.includes(fact)) expectTold(piece?.path ?? '', fact, way);
	}
	const offered = new Map(allChoices(scenario).map((one) => [one.choice.id, one]));
	for (const visit of visits) {
		for (const { choice } of visit.exits) {
			const { path = '', choice: authored } = offered.get(choice.id) ?? {};
			for (const fact of authored?.assumes ?? [])
				if (!visit.state.facts.includes(fact)) expectTold(path, fact, () => wayInWords(visit));
		}
	}
	return problems;
}

function checkTelling(
	file: string,
	scenario: Scenario,
	{ visits }: Exploration,
	{ after }: Passages,
): Problem[] {
	const { problems, report } = reporter(file, 'fact-telling');
	const paths = new Map(allChoices(scenario).map(({ path, choice }) => [choice.id, path]));
	const reportTwice = once((path: string, fact: string, way: () => string) =>
		report(
			`${path}.tells`,
			`This tells "${fact}" as news, and it is on the table already. ${way()}`,
			`Offer the choice only while it is news (when: { unknown: [${fact}] }), and another to those who know it.`,
		),
	);
	const reportUnopened = once((path: string, fact: string, way: () => string) =>
		report(
			`${path}.tells`,
			`This tells "${fact}", and the choice does not open it. ${way()}`,
			'Add it to effect.facts of the choice, or take it out of tells.',
		),
	);
	const reportUntold = once((path: string, fact: string, way: () => string) =>
		report(
			`${path}.effect.facts`,
			`This puts "${fact}" on the table, and the reaction does not tell it. ${way()}`,
			`Write tells: [${fact}] at the beat of the reaction that tells it, or take it out of the effect.`,
		),
	);
	const check = (visit: Visit, { choice, to }: Exit) => {
		const way = () => wayInWords(visit, choice);
		const shown = (after[choice.id] ?? []).flatMap(
			({ pieces }) => pieces.find(({ when }) => holds(when, to.state)) ?? [],
		);
		for (const { path, tells } of shown) {
			for (const fact of tells) {
				if (!choice.effect.facts.includes(fact)) reportUnopened(path, fact, way);
				else if (visit.state.facts.includes(fact)) reportTwice(path, fact, way);
			}
		}
		for (const fact of choice.effect.facts) {
			const isNews = !visit.state.facts.includes(fact);
			if (isNews && !shown.some(({ tells }) => tells.includes(fact)))
				reportUntold(paths.get(choice.id) ?? '', fact, way);
		}
	};
	for (const visit of visits) for (const exit of visit.exits) check(visit, exit);
	return problems;
}

/** Beats and variants that no way shows, and conditions that change nothing. */
function checkShown(file: string, readings: readonly Reading[]): Problem[] {
	const { problems, report } = reporter(file);
	for (const [passage, all] of Map.groupBy(readings, ({ passage }) => passage)) {
		const name = passage.kind === 'beat' ? 'beat' : 'variant';
		const always = passage.pieces.find((piece) => all.every((one) => one.piece === piece));
		if (always?.when)
			report(
				`${always.path}.when`,
				`Every way that comes here shows this ${name}: its condition changes nothing. ${all[0]?.way()}`,
				'Delete the when, or write one that is sometimes false.',
			);
		if (always) continue;
		for (const { path } of passage.pieces.filter((piece) => all.every((one) => one.piece !== piece)))
			report(
				path,
				`No way that comes here shows this ${name}. ${all[0]?.way()}`,
				'Write a when that is sometimes true, or delete it.',
			);
	}
	return problems;
}

/** Reports only the first, and so the shortest, way of each text and fact. */
function once(report: (path: string, fact: string, way: () => string) => void): typeof report {
	const said = new Set<string>();
	return (path, fact, way) => {
		if (said.has(`${path} ${fact}`)) return;
		said.add(`${path} ${fact}`);
		report(path, fact, way);
	};
}
