import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkAgendas } from '~/core/agenda/check';
import { type Agendas, agendasSchema } from '~/core/agenda/schema';
import { formatProblems } from '~/core/problem';

const agendas = agendasSchema.parse(parse(readFileSync('content/agendas.yaml', 'utf8')));
const subjects = [...agendas.goals, ...agendas.skills.subjects];
const reading = { turns: 7, words: { ru: 800, en: 1000 } };
const known = {
	lessons: subjects.flatMap(({ lessons }) => lessons),
	plays: Object.fromEntries(
		subjects.flatMap(({ plays }) =>
			plays.map((id) => [id, { reading, notes: [{ part: 'pairs' as const }] }]),
		),
	),
};
/** The problems after a change to what the course has. */
const faults = (change: (copy: Agendas) => void) => {
	const copy = structuredClone(agendas);
	change(copy);
	return formatProblems(checkAgendas(copy, known));
};
const first = <Item>([item]: readonly Item[]): Item => item as Item;

describe('the check of what agendas are made of', () => {
	it('finds nothing in what the course has', () => {
		expect(faults(() => {})).toBe('');
	});

	it.each<[string, (copy: Agendas) => void, string]>([
		['an unknown material', ({ pieces }) => first(pieces).materials.push('scren'), 'Did you mean "screen"?'],
		[
			'a role-play that is not there or cannot be voted on',
			({ goals }) => first(goals).plays.splice(0, 1, 'not-a-dispute'),
			'There is no scored role-play "not-a-dispute".',
		],
		[
			'an unknown lesson',
			({ skills }) => first(skills.subjects).lessons.splice(0, 1, '20-active-listenin'),
			'Did you mean "20-active-listening"?',
		],
		[
			'an unknown piece',
			({ goals }) => {
				first(first(goals).items).piece = 'welcom';
			},
			'There is no piece "welcom".',
		],
		[
			'an item that leans on nothing',
			({ goals }) => {
				first(first(goals).items).needs = 'cake';
			},
			'There is no item "cake".',
		],
		[
			'a piece that nothing gives a length',
			({ pieces }) => {
				first(pieces.filter(({ id }) => id === 'close')).minutes = undefined;
			},
			'Nothing says how long "close" takes.',
		],
		[
			'an agenda that is ready for no goal',
			({ ready }) => {
				first(ready).goal = 'confict';
			},
			'Did you mean "conflict"?',
		],
		[
			'too little for a long session',
			({ goals }) => first(goals).items.splice(4, 6),
			'No agenda of 300 minutes comes out.',
		],
		[
			'too much that is always there',
			({ goals }) => {
				for (const item of first(goals).items) item.rank = 1;
			},
			'No agenda of 20 minutes comes out.',
		],
		['an id that stands twice', ({ ready }) => ready.push(first(ready)), '"conflict-30" stands here twice.'],
	])('reports %s', (_, change, message) => {
		expect(faults(change)).toContain(message);
	});
});
