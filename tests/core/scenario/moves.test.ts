import { describe, expect, it } from 'vitest';
import { movesOf, numbersOnScreen, placesOf, roundedShares } from '~/core/scenario/moves';
import { exploreScenario } from '~/core/scenario/states';
import { choiceOf, play, sceneOf } from '../../fixtures/play';

describe('the lines between scenes', () => {
	it('are shared by choices that lead to the same place, and name the best of them', () => {
		expect(movesOf(play()).filter(({ from }) => from === 'first')).toEqual([
			{ from: 'first', to: 'second', choices: ['blame', 'ask'], best: ['ask'], when: undefined },
			{ from: 'first', to: 'stuck', choices: ['wait'], best: [], when: undefined },
		]);
	});

	it('are apart for a detour, whose conditions for the same place become one', () => {
		const scenario = play((one) =>
			Object.assign(choiceOf(one, 'trial'), {
				detours: [
					{ when: { tension: { atLeast: 7 } }, goto: 'stuck' },
					{ when: { trust: { atMost: 0 } }, goto: 'stuck' },
				],
			}),
		);
		expect(movesOf(scenario).filter(({ when }) => when)).toEqual([
			{
				from: 'second',
				to: 'stuck',
				choices: ['trial'],
				best: [],
				when: { any: [{ tension: { atLeast: 7 } }, { trust: { atMost: 0 } }] },
			},
		]);
	});
});

it('a choice has the number that stands before it on the screen, where two take turns both the same', () => {
	const scenario = play((one) => {
		Object.assign(choiceOf(one, 'trial'), { when: { knows: ['list'] } });
		const { choices } = sceneOf(one, 'second');
		choices.splice(1, 0, { ...choiceOf(one, 'trial'), id: 'trial-too', when: { unknown: ['list'] } });
	});
	const numbers = numbersOnScreen(scenario, exploreScenario(scenario));
	const inSecond = sceneOf(scenario, 'second').choices.map(({ id }) => [id, numbers.get(id)]);
	expect(inSecond.filter(([id]) => String(id).startsWith('trial'))).toEqual([
		['trial', 1],
		['trial-too', 1],
	]);
	expect(numbers.get('ask')).toBe(2);
});

it('shares are rounded to tenths of a percent that sum to 100', () => {
	expect(roundedShares({ shares: { a: 1 / 3, b: 1 / 3, c: 1 / 3 } })).toEqual({
		a: 0.334,
		b: 0.333,
		c: 0.333,
	});
	expect(roundedShares({ shares: { a: 0.0693, b: 0.3797, c: 0.5506, d: 0.0004 } })).toEqual({
		a: 0.069,
		b: 0.38,
		c: 0.551,
		d: 0,
	});
	expect(roundedShares({ shares: {} })).toEqual({});
});

it('the scene in which a play begins comes first', () => {
	const scenario = play((one) => {
		one.nodes = Object.fromEntries(Object.entries(one.nodes).toReversed());
	});
	expect(placesOf(scenario)).toEqual(['first', 'second', 'durable', 'stuck']);
});
