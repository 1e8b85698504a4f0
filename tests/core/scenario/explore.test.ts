import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askedChoices, explore, pathTo, wayTo } from '~/core/scenario/explore';
import { type Choice, choicesAt, choose, placeOf, type Rules, type State, start } from '~/core/scenario/play';

const factIds = ['a', 'b'];
const places = ['s0', 's1', 's2', 's3', 'e0', 'e1'];
const choiceIds = places.slice(0, 4).flatMap((place) => [0, 1, 2].map((index) => `${place}-${index}`));

const bounds = fc.record({ atLeast: fc.integer({ min: -1, max: 2 }) });
const condition = fc.record(
	{
		trust: bounds,
		tension: fc.record({ atMost: fc.integer({ min: 3, max: 7 }) }),
		knows: fc.subarray(factIds, { minLength: 1 }),
		unknown: fc.subarray(factIds, { minLength: 1 }),
		chose: fc.subarray(choiceIds, { minLength: 1, maxLength: 2 }),
		not: fc.subarray(choiceIds, { minLength: 1, maxLength: 2 }),
	},
	{ requiredKeys: [] },
);
/** Leads only onward, so that every path ends. */
const choiceOf = (place: number, index: number): fc.Arbitrary<Choice> =>
	fc.record({
		id: fc.constant(`s${place}-${index}`),
		when: fc.option(condition, { nil: undefined, freq: 2 }),
		rating: fc.constant(0),
		effect: fc.record({
			trust: fc.integer({ min: -1, max: 1 }),
			tension: fc.integer({ min: -2, max: 2 }),
			facts: fc.subarray(factIds),
		}),
		goto: fc.constantFrom(...places.slice(place + 1)),
		detours: fc.array(fc.record({ when: condition, goto: fc.constantFrom(...places.slice(place + 1)) }), {
			maxLength: 1,
		}),
	});
const play: fc.Arbitrary<Rules> = fc
	.tuple(...[0, 1, 2, 3].map((place) => fc.tuple(...[0, 1, 2].map((index) => choiceOf(place, index)))))
	.map((nodes) => ({
		trust: 0,
		tension: 5,
		start: 's0',
		facts: factIds.map((id) => ({ id })),
		nodes: Object.fromEntries(nodes.map((choices, place) => [`s${place}`, { choices }])),
		endings: { e0: {}, e1: {} },
	}));

/** Every path to its end, nothing merged. */
function enumerate(rules: Rules, state: State = start(rules)): State[] {
	return [
		state,
		...choicesAt(rules, state).flatMap((choice) => enumerate(rules, choose(rules, state, choice))),
	];
}

function nameOf(state: State, asked: ReadonlySet<string>): string {
	const chosen = state.chosen.filter((id) => asked.has(id)).toSorted();
	return JSON.stringify([placeOf(state), state.trust, state.tension, state.facts.toSorted(), chosen]);
}

it('finds exactly the states that enumerating every path finds', () => {
	fc.assert(
		fc.property(play, (rules) => {
			const asked = askedChoices(rules);
			const { visits, isComplete } = explore(rules);
			const found = visits.map(({ state }) => nameOf(state, asked));
			const expected = enumerate(rules).map((state) => nameOf(state, asked));
			expect(isComplete).toBe(true);
			expect(new Set(found).size).toBe(found.length);
			expect(found.toSorted()).toEqual([...new Set(expected)].toSorted());
		}),
		{ numRuns: 200 },
	);
});

it('gives each state a shortest way that leads to it', () => {
	fc.assert(
		fc.property(play, (rules) => {
			const asked = askedChoices(rules);
			const lengths = new Map<string, number>();
			for (const state of enumerate(rules)) {
				const name = nameOf(state, asked);
				lengths.set(name, Math.min(lengths.get(name) ?? Number.POSITIVE_INFINITY, state.chosen.length));
			}
			for (const visit of explore(rules).visits) {
				const way = wayTo(visit);
				const end = way.reduce((state, choice) => choose(rules, state, choice), start(rules));
				expect(nameOf(end, asked)).toBe(nameOf(visit.state, asked));
				expect(way.length).toBe(lengths.get(nameOf(end, asked)));
			}
		}),
		{ numRuns: 100 },
	);
});

it('stops at its bound and says so', () => {
	const [rules] = fc.sample(play, { numRuns: 1, seed: 7 });
	if (!rules) throw new Error('No play.');
	expect(explore(rules, { bound: 2 })).toMatchObject({ isComplete: false });
});

it('goes round a loop only as long as something changes', () => {
	const choice = { rating: 0, detours: [] };
	const effect = { trust: 1, tension: 0, facts: [] };
	const rules: Rules = {
		trust: 0,
		tension: 0,
		start: 'room',
		facts: [],
		nodes: {
			room: {
				choices: [
					{ ...choice, id: 'again', effect, goto: 'room' },
					{ ...choice, id: 'out', when: { trust: { atLeast: 2 } }, effect, goto: 'end' },
				],
			},
		},
		endings: { end: {} },
	};
	expect(explore(rules).visits.filter(({ state }) => placeOf(state) === 'room')).toHaveLength(4);
	expect(pathTo(rules, 'end')).toEqual(['again', 'again', 'out']);
});
