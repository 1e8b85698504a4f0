import { describe, expect, it } from 'vitest';
import { formatProblems, type Problem } from '~/core/problem';
import { checkScenario } from '~/core/scenario/graph';
import { movesOf } from '~/core/scenario/moves';
import { checkNumbers } from '~/core/scenario/numbers';
import { type AuthoredScenario, scenarioSchema } from '~/core/scenario/schema';
import { exploreScenario } from '~/core/scenario/states';
import { playTables } from '~/core/scenario/table';
import { checkScoring } from '~/core/scenario/unscored';
import { fixture } from '../../fixtures/read';

type Change = (authored: AuthoredScenario) => void;

/** What an author reads about a changed file, as in the build. */
function linesOf(file: string, change: Change = () => {}): string[] {
	const authored = fixture(`scenarios/${file}.yaml`) as AuthoredScenario;
	change(authored);
	const scenario = scenarioSchema.parse(authored);
	const problems: Problem[] = [
		...checkScoring('a', authored),
		...checkScenario('a', scenario),
		...(file === 'unscored' ? checkNumbers('a', scenario, exploreScenario(scenario)) : []),
	];
	return formatProblems(problems)
		.split('\n')
		.map((line) => line.replace(/^\S+ · /, ''))
		.filter(Boolean);
}

const unscored = () => scenarioSchema.parse(fixture('scenarios/unscored.yaml'));

const choiceIn = ({ nodes }: AuthoredScenario, id: string) =>
	Object.values(nodes)
		.flatMap(({ choices }) => choices)
		.find((one) => one.id === id);

describe('a role-play that is never scored', () => {
	it('is sound without ratings, modes, outcomes, shares of endings and what the others think', () => {
		expect(linesOf('unscored')).toEqual([]);
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
			`${place} · A role-play that is never scored has no "${place.split('.').at(-1)}". Delete it; or, where this may be scored after all, delete unscored and help.`,
		]);
	});

	it('says who helps', () => {
		expect(linesOf('unscored', (one) => Object.assign(one, { help: undefined }))).toEqual([
			'help · A role-play that is never scored says who helps, and help is missing. Write two to five short lines: who helps, what one may do now.',
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
	it.each<[string, Change]>([
		['trust', (one) => delete one.trust],
		['tension', (one) => delete one.tension],
		['nodes.first.choices.ask.mode', (one) => delete choiceIn(one, 'ask')?.mode],
		['nodes.first.choices.ask.rating', (one) => delete choiceIn(one, 'ask')?.rating],
		['nodes.first.other', (one) => delete one.nodes.first?.other],
		['nodes.second.other.pressure', (one) => delete one.nodes.second?.other?.pressure],
		['endings.stuck.outcome', (one) => delete one.endings.stuck?.outcome],
	])('needs %s', (place, change) => {
		expect(linesOf('sound', change)).toContain(
			`${place} · "${place.split('.').at(-1)}" is missing. Write it; only a role-play with unscored: true does without.`,
		);
	});

	it('shows no help', () => {
		const help = [
			{ ru: 'А', en: 'A' },
			{ ru: 'Б', en: 'B' },
		];
		expect(linesOf('sound', (one) => Object.assign(one, { help }))).toEqual([
			'help · This role-play is scored, and help is shown only in one that is not. Delete help, or write unscored: true and take out what is scored.',
		]);
	});
});
