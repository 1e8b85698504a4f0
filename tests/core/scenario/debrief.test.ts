import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debrief } from '~/core/scenario/debrief';
import { type Choice, choicesAt, replay, rulesOf } from '~/core/scenario/play';
import { scenarioSchema } from '~/core/scenario/schema';
import { course } from '~/library/course';
import { fixture } from '../../fixtures/read';

const rules = rulesOf(scenarioSchema.parse(fixture('scenarios/sound.yaml')));
const scored = course('ru').scenarios.filter(({ script }) => !script.unscored);

/** Whatever has been said before, a good answer of the second scene still helps. */
function withoutDetours(some: typeof rules): typeof rules {
	const choices = some.nodes.second?.choices.map((choice) => ({ ...choice, detours: [] })) ?? [];
	return { ...some, nodes: { ...some.nodes, second: { choices } } };
}

describe('the debrief', () => {
	it('turns where a choice cost most against the best one open there, and offers that one', () => {
		// blame: 2 − (−2) = 4; leave: 2 − (−1) = 3.
		expect(debrief(rules, ['blame', 'leave']).turn).toMatchObject({ index: 0, better: { id: 'ask' } });
		// ask: 2 − 2 = 0; leave: 2 − (−1) = 3.
		expect(debrief(rules, ['ask', 'leave']).turn).toMatchObject({ index: 1, better: { id: 'trial' } });
	});

	it('passes over a last answer that would have ended the same however good it was', () => {
		// After blame even the best answer of the second scene comes to the ending that shout comes to.
		expect(debrief(rules, ['blame', 'shout']).turn).toMatchObject({ index: 0, better: { id: 'ask' } });
		// Where nothing else cost anything, the last one is still the turn.
		expect(debrief(rules, ['ask', 'shout']).turn?.index).toBe(1);
	});

	it('takes the later of two that cost the same', () => {
		expect(debrief(withoutDetours(rules), ['blame', 'shout']).turn).toMatchObject({
			index: 1,
			better: { id: 'trial' },
		});
	});

	it('names what saved most where every choice was the best, and blames nothing', () => {
		expect(debrief(rules, ['ask', 'trial']).turn).toEqual({ index: 1, better: undefined });
	});

	it.each(scored)(
		'never blames the best choice of $id, and offers only what is rated higher',
		({ script }) => {
			const real = rulesOf(script);
			const pick = (choices: readonly Choice[], at: number) => choices[at % choices.length];
			fc.assert(
				fc.property(fc.array(fc.nat(11), { minLength: 30, maxLength: 30 }), (numbers) => {
					const path: string[] = [];
					for (const number of numbers) {
						const next = pick(choicesAt(real, replay(real, path).state), number);
						if (!next) break;
						path.push(next.id);
					}
					const { steps, turn } = debrief(real, path);
					const { before, choice } = steps[turn?.index ?? -1] ?? {};
					if (!before || !choice || !turn) throw new Error('a play without a turn');
					const best = Math.max(...choicesAt(real, before).map(({ rating }) => rating));
					expect(turn.better?.rating).toBe(choice.rating < best ? best : undefined);
					const allBest = steps.every((step) =>
						choicesAt(real, step.before).every(({ rating }) => rating <= step.choice.rating),
					);
					expect(turn.better === undefined).toBe(allBest);
				}),
				{ numRuns: 200 },
			);
		},
	);

	it('offers nothing that was not open', () => {
		const [first] = Object.values(rules.nodes);
		const open = withoutDetours(rules);
		const guarded = {
			...open,
			nodes: {
				...open.nodes,
				first: {
					choices: (first?.choices ?? []).map((choice) =>
						choice.id === 'ask' ? { ...choice, when: { trust: { atLeast: 1 } } } : choice,
					),
				},
			},
		};
		// Against wait, the best still open: 0 − (−2) = 2; leave costs 3.
		expect(debrief(guarded, ['blame', 'leave']).turn?.index).toBe(1);
		expect(debrief(guarded, ['blame', 'trial']).turn).toMatchObject({ index: 0, better: { id: 'wait' } });
	});

	it('lists facts that came to light, and where the others could have', () => {
		expect(debrief(rules, ['ask', 'leave'])).toMatchObject({
			factsOpened: ['list', 'form'],
			factsMissed: [{ id: 'date', scenes: ['second'], visited: true }],
		});
	});

	it('names scenes that the play did not come to where no other tells a fact', () => {
		const { choices } = rules.nodes.first ?? { choices: [] };
		const early = choices.map((choice) => (choice.id === 'blame' ? { ...choice, goto: 'stuck' } : choice));
		const short = { ...rules, nodes: { ...rules.nodes, first: { choices: early } } };
		expect(debrief(short, ['blame']).factsMissed).toContainEqual({
			id: 'date',
			scenes: ['second'],
			visited: false,
		});
	});

	it('has nothing to say about an empty play', () => {
		expect(debrief(rules, [])).toMatchObject({ steps: [], turn: undefined });
	});
});
