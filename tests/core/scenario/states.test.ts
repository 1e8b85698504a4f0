import { describe, expect, it } from 'vitest';
import { limits } from '~/core/limits';
import { placeOf } from '~/core/scenario/play';
import type { Scenario } from '~/core/scenario/schema';
import { checkStates, exploreScenario } from '~/core/scenario/states';
import { readCourse } from '~/library/authored';
import { choiceOf, endingOf, linesOf, play, sceneOf, text } from '../../fixtures/play';

const toldBy = 'and nobody has told it. Way:';
const thatComesHere = 'No way that comes here shows this';

describe('a way through a role-play', () => {
	it.each<[string, (scenario: Scenario) => void, string]>([
		[
			'where a beat of a scene takes an unopened fact for known',
			(one) => sceneOf(one, 'second').beats.push({ narration: text, assumes: ['list'] }),
			`nodes.second.beats.#2.assumes · This takes "list" for known, ${toldBy} first → blame → second (#blame).`,
		],
		[
			'where a choice takes an unopened fact for known',
			(one) => Object.assign(choiceOf(one, 'leave'), { assumes: ['form'] }),
			`nodes.second.choices.leave.assumes · This takes "form" for known, ${toldBy} first → blame → second (#blame).`,
		],
		[
			'where an explanation takes an unopened fact for known',
			(one) => Object.assign(choiceOf(one, 'leave'), { why: [{ assumes: ['list'], text }] }),
			`nodes.second.choices.leave.why.#1.assumes · This takes "list" for known, ${toldBy} first → blame → second → leave (#blame.leave).`,
		],
		[
			'where an ending takes an unopened fact for known',
			(one) => Object.assign(endingOf(one, 'stuck'), { learnt: [{ assumes: ['list'], text }] }),
			`endings.stuck.learnt.#1.assumes · This takes "list" for known, ${toldBy} first → wait → stuck (#wait).`,
		],
		[
			'where a text takes for known what the other variant does',
			(one) =>
				Object.assign(endingOf(one, 'stuck'), {
					deal: [
						{ when: { knows: ['list'] }, text },
						{ assumes: ['list'], text },
					],
				}),
			'endings.stuck.deal.#2.assumes · This takes "list" for known',
		],
		[
			'that hears the same news twice',
			(one) =>
				Object.assign(choiceOf(one, 'leave'), {
					effect: { facts: ['list'] },
					reaction: [{ narration: text, tells: ['list'] }],
				}),
			'nodes.second.choices.leave.reaction.#1.tells · This tells "list" as news, and it is on the table already. Way: first → ask → second → leave (#ask.leave).',
		],
		[
			'that hears a fact which the choice does not open',
			(one) => Object.assign(choiceOf(one, 'leave'), { reaction: [{ narration: text, tells: ['date'] }] }),
			'nodes.second.choices.leave.reaction.#1.tells · This tells "date", and the choice does not open it. Way: first → blame → second → leave (#blame.leave).',
		],
		[
			'that opens a fact which the reaction does not tell',
			(one) => Object.assign(choiceOf(one, 'wait'), { effect: { facts: ['date'] } }),
			'nodes.first.choices.wait.effect.facts · This puts "date" on the table, and the reaction does not tell it. Way: first → wait (#wait).',
		],
		[
			'that opens a fact which is told under a condition that does not hold',
			(one) =>
				Object.assign(choiceOf(one, 'trial'), {
					reaction: [{ narration: text }, { narration: text, tells: ['date'], when: { chose: ['ask'] } }],
				}),
			'nodes.second.choices.trial.effect.facts · This puts "date" on the table, and the reaction does not tell it. Way: first → blame → second → trial (#blame.trial).',
		],
		[
			'never finds a choice open',
			(one) => Object.assign(choiceOf(one, 'leave'), { when: { trust: { atLeast: 2 } } }),
			'nodes.second.choices.leave.when · No play finds this choice open. Way: first → blame → second (#blame).',
		],
		[
			'always finds a choice open though it has a condition',
			(one) =>
				Object.assign(choiceOf(one, 'leave'), { when: { any: [{ not: ['ask'] }, { knows: ['list'] }] } }),
			'nodes.second.choices.leave.when · Every play finds this choice open: its condition changes nothing. Way: first → blame → second (#blame).',
		],
		[
			'never sees a beat',
			(one) => sceneOf(one, 'second').beats.push({ narration: text, when: { knows: ['date'] } }),
			`nodes.second.beats.#2 · ${thatComesHere} beat. Way: first → blame → second (#blame).`,
		],
		[
			'always sees a beat though it has a condition',
			(one) => sceneOf(one, 'first').beats.push({ narration: text, when: { facts: { atMost: 0 } } }),
			'nodes.first.beats.#2.when · Every way that comes here shows this beat: its condition changes nothing. Way: first (the start).',
		],
		[
			'never reads a variant',
			(one) =>
				Object.assign(sceneOf(one, 'second').other ?? {}, {
					thought: [{ when: { knows: ['list'] }, text }, { when: { chose: ['ask'] }, text }, { text }],
				}),
			`nodes.second.other.thought.#2 · ${thatComesHere} variant. Way: first → blame → second (#blame).`,
		],
		[
			'never reads the last variant, since the first is always true',
			(one) =>
				Object.assign(sceneOf(one, 'second').other ?? {}, {
					pressure: [{ when: { tension: { atLeast: 1 } }, text }, { text }],
				}),
			'nodes.second.other.pressure.#1.when · Every way that comes here shows this variant',
		],
		[
			'never takes a detour',
			(one) => choiceOf(one, 'trial').detours.push({ when: { trust: { atMost: -1 } }, goto: 'stuck' }),
			'nodes.second.choices.trial.detours.#2 · No play takes this detour. Way: first → blame → second → trial (#blame.trial).',
		],
		[
			'always takes a detour',
			(one) =>
				Object.assign(choiceOf(one, 'trial'), { detours: [{ when: { knows: ['date'] }, goto: 'stuck' }] }),
			'nodes.second.choices.trial.detours · Every play takes a detour here, and none follows goto. Way: first → blame → second → trial (#blame.trial).',
		],
		[
			'never comes to an ending to which a goto leads',
			(one) =>
				Object.assign(choiceOf(one, 'trial'), { detours: [{ when: { knows: ['date'] }, goto: 'stuck' }] }),
			'endings.durable · No play comes to this ending: detours and conditions keep it away.',
		],
		[
			'never comes to a scene to which a goto leads',
			(one) => {
				one.nodes.third = { ...sceneOf(one, 'second'), choices: [] };
				sceneOf(one, 'third').choices = ['x', 'y', 'z'].map((id) => ({ ...choiceOf(one, 'leave'), id }));
				Object.assign(choiceOf(one, 'leave'), { when: { knows: ['date'] }, goto: 'third' });
			},
			'nodes.third · No play comes to this scene: detours and conditions keep it away.',
		],
		[
			'has only one choice in some state',
			(one) => {
				for (const id of ['leave', 'shout']) Object.assign(choiceOf(one, id), { when: { knows: ['list'] } });
			},
			'nodes.second.choices · 1 choice is open here. Way: first → blame → second (#blame).',
		],
		[
			'has more choices than there are keys',
			(one) => {
				const more = ['x', 'y'].map((id) => ({ ...choiceOf(one, 'leave'), id }));
				sceneOf(one, 'second').choices.push(...more);
			},
			'nodes.second.choices · 5 choices are open here. Way: first → blame → second (#blame).',
		],
		[
			'never ends',
			(one) => {
				Object.assign(choiceOf(one, 'trial'), { when: { knows: ['list'] } });
				for (const id of ['leave', 'shout']) Object.assign(choiceOf(one, id), { goto: 'second' });
			},
			'nodes.second · A play that comes here like this never ends. Way: first → blame → second (#blame).',
		],
		[
			'never opens a fact',
			(one) => Object.assign(choiceOf(one, 'trial'), { when: { trust: { atLeast: 3 } } }),
			'facts.date · No play opens this fact.',
		],
	])('%s is reported', (_, change, line) => {
		expect(linesOf(play(change)).join('\n')).toContain(`scenarios/a.yaml · ${line}`);
	});

	it('is sound when conditions agree with what is told', () => {
		const scenario = play((one) => {
			sceneOf(one, 'second').beats.push({ narration: text, when: { knows: ['list'] }, assumes: ['list'] });
			Object.assign(choiceOf(one, 'leave'), {
				when: { not: ['ask'] },
				effect: { facts: ['list'] },
				reaction: [{ narration: text, tells: ['list'] }],
			});
			Object.assign(endingOf(one, 'stuck'), {
				verdict: [{ when: { knows: ['list'] }, assumes: ['list'], text }, { text }],
			});
		});
		expect(linesOf(scenario)).toEqual([]);
	});
});

describe('a condition', () => {
	const never = 'The condition can never be true.';
	it.each<[string, object, string]>([
		['without a word', {}, '· The condition says nothing.'],
		['of bounds that exclude each other', { trust: { atLeast: 2, atMost: 1 } }, `.trust · ${never}`],
		['that knows and does not', { knows: ['list'], unknown: ['list'] }, `· ${never}`],
		['that was chosen and was not', { chose: ['ask'], not: ['ask'] }, `· ${never}`],
		['within another', { any: [{ facts: {} }] }, '.any.#1.facts · The condition says neither'],
		['of an unknown fact', { unknown: ['lits'] }, '.unknown · There is no fact "lits". Did you mean "list"?'],
		['of an unknown choice', { not: ['aks'] }, '.not · There is no choice "aks". Did you mean "ask"?'],
	])('%s is reported', (_, when, line) => {
		const lines = linesOf(play((one) => Object.assign(choiceOf(one, 'leave'), { when })));
		expect(lines.join('\n')).toContain(
			`nodes.second.choices.leave.when${line.startsWith('·') ? ' ' : ''}${line}`,
		);
	});

	it('at the last variant of a text is reported', () => {
		const change = (one: Scenario) =>
			Object.assign(endingOf(one, 'stuck'), { deal: [{ when: { knows: ['list'] }, text }] });
		expect(linesOf(play(change))).toEqual([
			'scenarios/a.yaml · endings.stuck.deal.#1 · The last variant has a when, so nothing is shown where none holds. Delete this when, or add a variant without one.',
		]);
	});
});

it('reports a scene whose id another element of the page has', () => {
	const scenario = play();
	scenario.nodes.brief = sceneOf(scenario, 'second');
	for (const id of ['blame', 'ask']) choiceOf(scenario, id).goto = 'brief';
	Reflect.deleteProperty(scenario.nodes, 'second');
	expect(linesOf(scenario)).toEqual([
		'scenarios/a.yaml · nodes.brief · The page has another element called "brief", so links would lead there. Rename this scene or ending.',
	]);
});

it.each(['brief', 'second'])('reports a choice whose id, %s, another element of the page has', (id) => {
	const scenario = play();
	choiceOf(scenario, 'blame').id = id;
	expect(linesOf(scenario)).toEqual([
		`scenarios/a.yaml · nodes.first.choices.${id} · The page has another element called "${id}", so links would lead there. Rename this choice.`,
	]);
});

describe('a role-play of three hundred scenes', () => {
	/** Scenes in a row; `asking` adds a condition for each choice, so that every way is a state of its own. */
	function row(asking: boolean): Scenario {
		const scenario = play();
		const model = sceneOf(scenario, 'second');
		const ids = ['trial', 'leave', 'shout'];
		const nodes = Array.from({ length: 300 }, (_, index) => {
			const choices = ids.map((id, place) => ({
				...choiceOf(scenario, 'leave'),
				id: `${id}-${index}`,
				effect: { trust: 0, tension: place - 1, facts: [] },
				detours: asking
					? [{ when: { chose: [`trial-${(index + 150) % 300}`], trust: { atLeast: 3 } }, goto: 'stuck' }]
					: [],
				goto: index === 299 ? (place === 0 ? 'durable' : 'stuck') : `scene-${index + 1}`,
			}));
			return [`scene-${index}`, { ...model, choices }] as const;
		});
		return { ...scenario, start: 'scene-0', nodes: Object.fromEntries(nodes) };
	}

	it('is walked to its end', () => {
		const { visits, isComplete } = exploreScenario(row(false));
		expect(isComplete).toBe(true);
		expect(visits.length).toBeLessThan(300 * 11 + 23);
	});

	it('stops at the bound and says so when each way is a state of its own', () => {
		const scenario = row(true);
		const explored = exploreScenario(scenario, 20_000);
		expect(explored.isComplete).toBe(false);
		expect(checkStates('a', scenario, explored).map(({ message }) => message)).toEqual([
			expect.stringMatching(/^Only the nearest 2000\d states were looked at; there are more\.$/),
		]);
	});
});

it('walks each real role-play to its end, far within the bound', () => {
	const { scenarios } = readCourse('content').authored;
	expect(scenarios.length).toBeGreaterThan(0);
	for (const { scenario } of scenarios) {
		const { visits, isComplete } = exploreScenario(scenario);
		expect(isComplete).toBe(true);
		expect(visits.length).toBeLessThan(limits.play.states / 4);
		const places = new Set(visits.map(({ state }) => placeOf(state)));
		expect(places.size).toBe(Object.keys(scenario.nodes).length + Object.keys(scenario.endings).length);
	}
});
