import { expectKnown, expectUnique, idsOf, type Report, reporter } from '../check';
import type { Problem } from '../problem';
import { agendaFor, minutesRange, type PlayRules, peopleRange } from './kit';
import type { Agendas } from './schema';

interface Known {
	readonly lessons: readonly string[];
	/** Role-plays in which one can vote. */
	readonly plays: Readonly<Record<string, PlayRules>>;
}

/** Every fault of sense in what agendas are made of. */
export function checkAgendas(agendas: Agendas, known: Known): Problem[] {
	const { problems, report } = reporter('agendas.yaml');
	const { materials, pieces, goals, skills, ready } = agendas;
	const subjects = [...goals, ...skills.subjects];
	for (const [name, list] of Object.entries({ materials, pieces, goals: subjects, ready }))
		expectUnique(idsOf(list), name, report);
	for (const { id, materials: needed } of pieces)
		for (const one of needed)
			expectKnown('material', one, idsOf(materials), `pieces.${id}.materials`, report);
	for (const { id, plays, lessons } of subjects) {
		for (const play of plays) expectKnown('scored role-play', play, Object.keys(known.plays), id, report);
		for (const lesson of lessons) expectKnown('lesson', lesson, known.lessons, id, report);
	}
	expectKnown('goal', skills.like, idsOf(goals), 'skills.like', report);
	for (const { id, goal } of ready) expectKnown('goal', goal, idsOf(subjects), `ready.${id}.goal`, report);
	for (const goal of goals) checkItems(goal, pieces, report);
	if (problems.length === 0) checkTimes(agendas, known, report);
	return problems;
}

function checkItems(
	{ id, items }: Agendas['goals'][number],
	pieces: Agendas['pieces'],
	report: Report,
): void {
	const at = `goals.${id}.items`;
	const itemIds = items.map((item) => item.id ?? item.piece);
	expectUnique(itemIds, at, report);
	for (const { piece, play, needs, joins, unless } of items) {
		expectKnown('piece', piece, idsOf(pieces), at, report);
		for (const other of [needs, joins, unless]) if (other) expectKnown('item', other, itemIds, at, report);
		const found = pieces.find((one) => one.id === piece);
		if (found && !found.minutes && !play)
			report(at, `Nothing says how long "${piece}" takes.`, 'Give the piece minutes, or the item a play.');
	}
}

/** The shortest and the longest session, and the ready agendas, must come out. */
function checkTimes(agendas: Agendas, { plays }: Known, report: Report): void {
	const { goals, skills, ready } = agendas;
	const widest = [...goals, ...skills.subjects].flatMap(({ id }) =>
		[minutesRange.least, minutesRange.most].map((minutes) => ({
			goal: id,
			minutes,
			people: peopleRange.most,
		})),
	);
	for (const wish of [...widest, ...ready]) {
		if (!agendaFor({ ...agendas, plays }, { ...wish, language: 'both' }))
			report(
				`goals.${wish.goal}`,
				`No agenda of ${wish.minutes} minutes comes out.`,
				'Add items for long sessions, or let those of rank 1 take less time.',
			);
	}
}
