import { describe, expect, it } from 'vitest';
import { pathTo } from '~/core/scenario/explore';
import { choicesAt, choose, placeOf, replay, rulesOf, start } from '~/core/scenario/play';
import { scenarioSchema } from '~/core/scenario/schema';
import { fixture } from '../../fixtures/read';

const rules = rulesOf(scenarioSchema.parse(fixture('scenarios/sound.yaml')));
const choiceAt = (state: ReturnType<typeof start>, id: string) => {
	const choice = choicesAt(rules, state).find((open) => open.id === id);
	if (!choice) throw new Error(`No choice "${id}" here.`);
	return choice;
};

describe('a play', () => {
	it('starts where the scenario says', () => {
		expect(start(rules)).toEqual({
			position: { at: 'node', nodeId: 'first' },
			trust: 0,
			tension: 4,
			facts: [],
			chosen: [],
		});
	});

	it('applies the effect of a choice and goes on', () => {
		const before = start(rules);
		expect(choose(rules, before, choiceAt(before, 'ask'))).toEqual({
			position: { at: 'node', nodeId: 'second' },
			trust: 1,
			tension: 3,
			facts: ['list', 'form'],
			chosen: ['ask'],
		});
		expect(before.facts).toEqual([]);
	});

	it('takes the detour when the effect makes its condition true', () => {
		const { state } = replay(rules, ['blame', 'trial']);
		expect(state.tension).toBe(5);
		expect(state.position).toEqual({ at: 'ending', endingId: 'stuck' });
	});

	it('follows goto when no detour is true', () => {
		expect(placeOf(replay(rules, ['ask', 'trial']).state)).toBe('durable');
	});

	it.each([
		[
			{ trust: 3, tension: 10 },
			{ trust: 3, tension: 5 },
			{ trust: 3, tension: 10 },
		],
		[
			{ trust: -3, tension: 0 },
			{ trust: -3, tension: -5 },
			{ trust: -3, tension: 0 },
		],
	])('keeps trust and tension on their scales from %o', (at, effect, expected) => {
		const state = { ...start(rules), ...at };
		const choice = { ...choiceAt(start(rules), 'ask'), effect: { ...effect, facts: [] } };
		expect(choose(rules, state, choice)).toMatchObject(expected);
	});

	it('puts a fact on the table only once', () => {
		const once = replay(rules, ['ask']).state;
		expect(
			choose(rules, { ...once, position: start(rules).position }, choiceAt(start(rules), 'ask')).facts,
		).toEqual(['list', 'form']);
	});

	it('offers a choice only while its condition holds, and cuts a path that takes it otherwise', () => {
		const guarded = {
			...rules,
			nodes: {
				...rules.nodes,
				second: {
					choices: (rules.nodes.second?.choices ?? []).map((choice) =>
						choice.id === 'trial' ? { ...choice, when: { knows: ['list'] } } : choice,
					),
				},
			},
		};
		expect(choicesAt(guarded, replay(guarded, ['ask']).state).map(({ id }) => id)).toContain('trial');
		const { steps, dropped } = replay(guarded, ['blame', 'trial']);
		expect(steps).toHaveLength(1);
		expect(dropped).toBe(1);
	});

	it('stops at an id that no longer fits and says how many were dropped', () => {
		const { steps, dropped } = replay(rules, ['ask', 'gone', 'trial']);
		expect(steps.map(({ choice }) => choice.id)).toEqual(['ask']);
		expect(dropped).toBe(2);
	});

	it('offers no choices at an ending', () => {
		const { state, dropped } = replay(rules, ['wait', 'ask']);
		expect(choicesAt(rules, state)).toEqual([]);
		expect(dropped).toBe(1);
	});

	it('finds a way to every place and none to nowhere', () => {
		expect(pathTo(rules, 'first')).toEqual([]);
		expect(pathTo(rules, 'second')).toEqual(['blame']);
		expect(pathTo(rules, 'durable')).toEqual(['ask', 'trial']);
		expect(pathTo(rules, 'nowhere')).toBeUndefined();
	});
});
