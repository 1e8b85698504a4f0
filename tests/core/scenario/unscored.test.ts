import { describe, expect, it } from 'vitest';
import { formatProblems, type Problem } from '~/core/problem';
import { checkScenario } from '~/core/scenario/graph';
import { movesOf } from '~/core/scenario/moves';
import { checkNumbers } from '~/core/scenario/numbers';
import { type Scenario, scenarioSchema } from '~/core/scenario/schema';
import { exploreScenario } from '~/core/scenario/states';
import { playTables } from '~/core/scenario/table';
import { modes } from '~/core/schema';
import { checkShape } from '~/library/shape';
import { fixture } from '../../fixtures/read';

type Change = (scenario: Scenario) => void;

/** What an author reads about a changed file, as in the build. */
function linesOf(name: string, change: Change = () => {}): string[] {
	const data = fixture(`scenarios/${name}.yaml`) as Scenario;
	change(data);
	const problems: Problem[] = [];
	const scenario = checkShape(scenarioSchema, { file: 'a', data }, problems);
	if (scenario) problems.push(...checkScenario('a', scenario));
	if (scenario?.unscored) problems.push(...checkNumbers('a', scenario, exploreScenario(scenario)));
	return formatProblems(problems)
		.split('\n')
		.map((line) => line.replace(/^\S+ · /, ''))
		.filter(Boolean);
}

const unscored = () => scenarioSchema.parse(fixture('scenarios/unscored.yaml'));

const choiceIn = ({ nodes }: Scenario, id: string) =>
	Object.values(nodes)
		.flatMap(({ choices }) => choices)
		.find((one) => one.id === id);

describe('a role-play that is never scored', () => {
	it('is sound without ratings, modes, outcomes, shares of endings and what the others think', () => {
		expect(linesOf('unscored')).toEqual([]);
	});

	it('is read with zeros for the rules', () => {
		const scenario = unscored();
		expect(scenario).toMatchObject({ trust: 0, tension: 0 });
		expect(choiceIn(scenario, 'ask-timur')).toMatchObject({
			rating: 0,
			effect: { trust: 0, tension: 0, facts: ['by-mistake'] },
		});
	});

	it.each<[string, Change]>([
		['trust', (one) => Object.assign(one, { trust: 0 })],
		['tension', (one) => Object.assign(one, { tension: 4 })],
		[
			'nodes.desk.choices.wait-here.rating',
			(one) => Object.assign(choiceIn(one, 'wait-here') ?? {}, { rating: 0 }),
		],
		[
			'nodes.desk.choices.wait-here.mode',
			(one) => Object.assign(choiceIn(one, 'wait-here') ?? {}, { mode: 'avoiding' }),
		],
		[
			'nodes.door.choices.ask-timur.effect.trust',
			(one) => Object.assign(choiceIn(one, 'ask-timur')?.effect ?? {}, { trust: 1 }),
		],
		[
			'nodes.door.choices.ask-timur.effect.tension',
			(one) => Object.assign(choiceIn(one, 'ask-timur')?.effect ?? {}, { tension: 1 }),
		],
		['endings.wet.outcome', (one) => Object.assign(one.endings.wet ?? {}, { outcome: 'stuck' })],
		['endings.wet.verdict', (one) => Object.assign(one.endings.wet ?? {}, { verdict: { ru: 'А', en: 'A' } })],
	])('has no %s', (place, change) => {
		expect(linesOf('unscored', change)).toEqual([
			`${place} · The key "${place.split('.').at(-1)}" is not known here. Check its spelling, or delete it.`,
		]);
	});

	it('says who helps', () => {
		expect(linesOf('unscored', (one) => delete one.help)).toEqual([
			'help · "help" is missing. Write a list, with a hyphen before each entry (who helps, what one may do now; always in view, on a phone behind one line).',
		]);
	});

	it('asks for no trust and no tension, at any depth', () => {
		const when = { any: [{ tension: { atLeast: 3 } }, { knows: ['spare'] }] };
		expect(linesOf('unscored', (one) => Object.assign(choiceIn(one, 'borrow') ?? {}, { when }))[0]).toBe(
			'nodes.store.choices.borrow.when.any.#1.tension · A role-play that is never scored measures no tension. Ask for what is known or was chosen: knows, unknown, chose, not.',
		);
	});

	it('still has its states and lengths checked', () => {
		const lines = linesOf('unscored', (one) => {
			Object.assign(choiceIn(one, 'take-back') ?? {}, { when: { knows: ['until-six'] }, assumes: undefined });
			Object.assign(choiceIn(one, 'borrow') ?? {}, { say: { ru: 'а'.repeat(121), en: 'A' } });
		});
		expect(lines.some((line) => line.includes('No play finds this choice open.'))).toBe(true);
		expect(lines.some((line) => line.includes('The choice has 121 characters in "ru".'))).toBe(true);
	});

	it('has lines of help that fit below a scene on a phone', () => {
		const long = { ru: 'а'.repeat(91), en: 'A' };
		expect(linesOf('unscored', (one) => one.help?.push(long))).toEqual([
			'help.#4 · The line has 91 characters in "ru". Shorten it: it is always in view, and 90 is the limit.',
		]);
	});

	it('has no best way on its map, and only ways and lengths in the tables', () => {
		const scenario = unscored();
		expect(movesOf(scenario).flatMap(({ best }) => best)).toEqual([]);
		const tables = playTables([{ file: 'a', scenario }]);
		expect(tables['Role-plays: endings']).toEqual([]);
		expect(tables['Role-plays: best choices']).toEqual([]);
		expect(tables['Role-plays: ways']?.[0]).toMatchObject({ 'best ending (5 %–20 %)': 'never scored' });
	});
});

describe('a role-play that is scored', () => {
	const isMissing = (place: string, what: string): [string, string] => [
		place,
		`${place} · "${place.split('.').at(-1)}" is missing. Write ${what}.`,
	];

	it.each<[...[string, string], Change]>([
		[
			...isMissing('trust', 'a number without quotes (at the start, −3 … +3)'),
			(one) => Reflect.deleteProperty(one, 'trust'),
		],
		[
			...isMissing('tension', 'a number without quotes (at the start, 0 … 10)'),
			(one) => Reflect.deleteProperty(one, 'tension'),
		],
		[
			...isMissing('nodes.first.choices.ask.mode', `one of: ${modes.join(', ')}`),
			(one) => delete choiceIn(one, 'ask')?.mode,
		],
		[
			...isMissing(
				'nodes.first.choices.ask.rating',
				'a number without quotes (how well it works here by theory; not shown as a mark)',
			),
			(one) => Reflect.deleteProperty(choiceIn(one, 'ask') ?? {}, 'rating'),
		],
		[
			...isMissing(
				'nodes.first.other',
				'the keys who, thought, pressure (the same moment from the other chair; shown in the debrief)',
			),
			(one) => delete one.nodes.first?.other,
		],
		[
			...isMissing('nodes.second.other.pressure', 'the keys ru, en (the number that presses them)'),
			(one) => delete one.nodes.second?.other?.pressure,
		],
		[
			...isMissing('endings.stuck.outcome', 'one of: durable, partial, leaky, stuck, blow-up, escalated'),
			(one) => delete one.endings.stuck?.outcome,
		],
	])('needs %s', (_, line, change) => {
		expect(linesOf('sound', change)).toEqual([line]);
	});

	it('shows no help', () => {
		const help = [
			{ ru: 'А', en: 'A' },
			{ ru: 'Б', en: 'B' },
		];
		expect(linesOf('sound', (one) => Object.assign(one, { help }))).toEqual([
			'help · The key "help" is not known here. Check its spelling, or delete it.',
		]);
	});
});

it.each(['yes', 1])('whether it is scored is not told by %j', (value) => {
	expect(linesOf('unscored', (one) => Object.assign(one, { unscored: value }))).toHaveLength(1);
});
