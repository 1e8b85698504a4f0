import { describe, expect, it } from 'vitest';
import { debrief, impact } from '~/core/scenario/debrief';
import { rulesOf } from '~/core/scenario/play';
import { scenarioSchema } from '~/core/scenario/schema';
import { fixture } from '../../fixtures/read';

const rules = rulesOf(scenarioSchema.parse(fixture('scenarios/sound.yaml')));

describe('the debrief', () => {
	it('finds the turning point by a worked example', () => {
		// ask: |+1|/6 + |−1|/10 = 0.267; trial: |+2|/6 + |−2|/10 = 0.533.
		const { steps, turningPoint } = debrief(rules, ['ask', 'trial']);
		expect(steps.map((step) => Math.round(impact(step) * 1000) / 1000)).toEqual([0.267, 0.533]);
		expect(turningPoint).toBe(1);
	});

	it('takes the later of equal steps', () => {
		const still = {
			...rules,
			nodes: Object.fromEntries(
				Object.entries(rules.nodes).map(([id, { choices }]) => [
					id,
					{ choices: choices.map((choice) => ({ ...choice, effect: { trust: 0, tension: 0, facts: [] } })) },
				]),
			),
		};
		expect(debrief(still, ['ask', 'trial']).turningPoint).toBe(1);
	});

	it('shows the better road where a worse one was taken', () => {
		const { turningPoint, roadNotTaken } = debrief(rules, ['blame', 'leave']);
		expect(turningPoint).toBe(0);
		expect(roadNotTaken?.nodeId).toBe('first');
		expect(roadNotTaken?.choice.id).toBe('ask');
	});

	it('shows the temptation where the best road was taken', () => {
		expect(debrief(rules, ['ask', 'trial']).roadNotTaken?.choice.id).toBe('shout');
	});

	it('shows no road that was not open', () => {
		const [first] = Object.values(rules.nodes);
		const guarded = {
			...rules,
			nodes: {
				...rules.nodes,
				first: {
					choices: (first?.choices ?? []).map((choice) =>
						choice.id === 'ask' ? { ...choice, when: { trust: { atLeast: 1 } } } : choice,
					),
				},
			},
		};
		expect(debrief(guarded, ['blame', 'leave']).roadNotTaken?.choice.id).toBe('wait');
	});

	it('lists facts that came to the table and those that did not', () => {
		expect(debrief(rules, ['ask', 'leave'])).toMatchObject({
			factsOpened: ['list', 'form'],
			factsMissed: ['date'],
		});
	});

	it('has nothing to say about an empty play', () => {
		expect(debrief(rules, [])).toMatchObject({ steps: [], turningPoint: -1, roadNotTaken: undefined });
	});
});
