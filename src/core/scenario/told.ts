import { reporter } from '../check';
import type { Problem } from '../problem';
import { holds } from './condition';
import type { Exit, Exploration, Visit } from './explore';
import { allChoices, type Passage, type Passages, type Piece, passagesOf } from './passages';
import { placeOf, type State } from './play';
import type { Scenario } from './schema';
import { standingInWords, wayInWords } from './way';

/** Texts that take for known what nobody has told, tell what is known, or are shown never or always. */
export function checkTexts(file: string, scenario: Scenario, explored: Exploration): Problem[] {
	const passages = passagesOf(scenario);
	const readings = readingsOf(explored, passages).toArray();
	return [
		...checkAssumed(file, [...readings, ...offersOf(scenario, explored)]),
		...checkTelling(file, scenario, explored, passages),
		...(explored.isComplete ? checkShown(file, readings) : []),
	];
}

/** A passage as it is read in one state. */
interface Reading {
	readonly passage: Passage;
	/** The piece that is shown, if any. */
	readonly piece: Piece | undefined;
	readonly state: State;
	readonly way: () => string;
}

function read(passage: Passage, state: State, way: () => string): Reading {
	return { passage, piece: passage.pieces.find(({ when }) => holds(when, state)), state, way };
}

/** What depends on the state, as every way reads it; the rest can neither be missed nor take anything for known. */
function* readingsOf({ visits }: Exploration, { at, after }: Passages): Generator<Reading> {
	const depends = ({ when, assumes }: Piece) => Boolean(when) || assumes.length > 0;
	const [here, then] = [withSome(depends, at), withSome(depends, after)];
	for (const visit of visits) {
		for (const passage of here[placeOf(visit.state)] ?? [])
			yield read(passage, visit.state, () => wayInWords(visit));
		for (const { choice, to } of visit.exits)
			for (const passage of then[choice.id] ?? [])
				yield read(passage, to.state, () => wayInWords(visit, choice));
	}
}

/** The passages of which some piece is such. */
function withSome(isSuch: (piece: Piece) => boolean, passages: Passages['at']): Passages['at'] {
	const fits = ({ pieces }: Passage) => pieces.some(isSuch);
	return Object.fromEntries(Object.entries(passages).map(([id, all]) => [id, all.filter(fits)]));
}

/** The words of a choice are read where it is offered, before its effect. */
function offersOf(scenario: Scenario, { visits }: Exploration): Reading[] {
	const offers = new Map(
		allChoices(scenario)
			.filter(({ choice: { assumes = [] } }) => assumes.length > 0)
			.map(({ path, choice: { id, when, assumes = [] } }) => [
				id,
				{ kind: 'beat', pieces: [{ path, when, assumes, tells: [] }] } satisfies Passage,
			]),
	);
	return visits.flatMap((visit) =>
		visit.exits.flatMap(({ choice }) => {
			const offer = offers.get(choice.id);
			return offer ? [read(offer, visit.state, () => wayInWords(visit))] : [];
		}),
	);
}

function checkAssumed(file: string, readings: readonly Reading[]): Problem[] {
	const { problems, report } = reporter(file, 'fact-assumed');
	const isFirst = once();
	for (const { piece, state, way } of readings) {
		for (const fact of piece?.assumes ?? []) {
			const path = `${piece?.path}.assumes`;
			if (state.facts.includes(fact) || !isFirst(path, fact)) continue;
			report(
				path,
				`This takes "${fact}" for known, and nobody has told it. ${way()}`,
				`Show it only when it is known (when: { knows: [${fact}] }), or let a choice before it open it.`,
			);
		}
	}
	return problems;
}

/** What is wrong between the facts that a choice opens and those that its reaction tells. */
const tellingFaults = {
	twice: (fact: string) => ({
		message: `This tells "${fact}" as news, and it is on the table already.`,
		fix: `Offer the choice only while it is news (when: { unknown: [${fact}] }), and another to those who know it.`,
	}),
	unopened: (fact: string) => ({
		message: `This tells "${fact}", and the choice does not open it.`,
		fix: 'Add it to effect.facts of the choice, or take it out of tells.',
	}),
	untold: (fact: string) => ({
		message: `This puts "${fact}" on the table, and the reaction does not tell it.`,
		fix: `Write tells: [${fact}] at the beat of the reaction that tells it, or take it out of the effect.`,
	}),
};

interface TellingFault {
	readonly kind: keyof typeof tellingFaults;
	readonly path: string;
	readonly fact: string;
}

function checkTelling(
	file: string,
	scenario: Scenario,
	{ visits }: Exploration,
	{ after }: Passages,
): Problem[] {
	const { problems, report } = reporter(file, 'fact-telling');
	const paths = new Map(allChoices(scenario).map(({ path, choice }) => [choice.id, path]));
	const telling = withSome(({ tells }) => tells.length > 0, after);
	const isFirst = once();
	for (const visit of visits) {
		for (const exit of visit.exits) {
			const { id } = exit.choice;
			for (const { kind, path, fact } of faultsOf(visit, exit, telling[id] ?? [], paths.get(id) ?? '')) {
				if (!isFirst(kind, path, fact)) continue;
				const { message, fix } = tellingFaults[kind](fact);
				report(path, `${message} ${wayInWords(visit, exit.choice)}`, fix);
			}
		}
	}
	return problems;
}

function faultsOf(
	{ state }: Visit,
	{ choice, to }: Exit,
	passages: readonly Passage[],
	path: string,
): TellingFault[] {
	const told = passages.flatMap((passage) => {
		const piece = passage.pieces.find(({ when }) => holds(when, to.state));
		return (piece?.tells ?? []).map((fact) => ({ path: `${piece?.path}.tells`, fact }));
	});
	const { facts } = choice.effect;
	const untold = facts.filter(
		(fact) => !state.facts.includes(fact) && !told.some((one) => one.fact === fact),
	);
	return [
		...told.flatMap((one): TellingFault[] => {
			if (!facts.includes(one.fact)) return [{ kind: 'unopened', ...one }];
			return state.facts.includes(one.fact) ? [{ kind: 'twice', ...one }] : [];
		}),
		...untold.map((fact) => ({ kind: 'untold' as const, path: `${path}.effect.facts`, fact })),
	];
}

/** Beats and variants that no way shows, and conditions that change nothing. */
function checkShown(file: string, readings: readonly Reading[]): Problem[] {
	const { problems, report } = reporter(file);
	for (const [{ kind, pieces }, all] of Map.groupBy(readings, ({ passage }) => passage)) {
		const name = kind === 'beat' ? 'beat' : 'variant';
		const always = pieces.find((piece) => all.every((one) => one.piece === piece));
		const where = () => `${all[0]?.way()} ${standingInWords(all.map(({ state }) => state))}`;
		if (always?.when)
			report(
				`${always.path}.when`,
				`Every way that comes here shows this ${name}: its condition changes nothing. ${where()}`,
				'Delete the when, or write one that is sometimes false.',
			);
		if (always) continue;
		for (const { path } of pieces.filter((piece) => all.every((one) => one.piece !== piece)))
			report(
				path,
				`No way that comes here shows this ${name}. ${where()}`,
				'Write a when that is sometimes true, or delete it.',
			);
	}
	return problems;
}

/** Says of the same words true only once, so that the nearest way alone is reported. */
function once(): (...words: string[]) => boolean {
	const said = new Set<string>();
	return (...words) => {
		const name = words.join(' ');
		return !said.has(name) && Boolean(said.add(name));
	};
}
