import { describe, expect, it } from 'vitest';
import { compare } from '~/core/scenario/compare';
import { rulesOf } from '~/core/scenario/play';
import { scenarioSchema } from '~/core/scenario/schema';
import { fixture } from '../../fixtures/read';

const rules = rulesOf(scenarioSchema.parse(fixture('scenarios/sound.yaml')));

describe('two plays side by side', () => {
	it('begin where they part, and end each in its own way', () => {
		const [now, earlier] = compare(rules, ['ask', 'leave'], ['ask', 'trial']) ?? [];
		expect(now?.steps.map(({ choice }) => choice.id)).toEqual(['leave']);
		expect(earlier?.steps.map(({ choice }) => choice.id)).toEqual(['trial']);
		expect(now?.state.position).not.toEqual(earlier?.state.position);
	});

	it('are not shown when they are the same', () => {
		expect(compare(rules, ['ask', 'trial'], ['ask', 'trial'])).toBeUndefined();
	});

	it('are not shown when the role-play has changed since and the earlier one no longer ends', () => {
		expect(compare(rules, ['ask', 'trial'], ['ask', 'no-such-choice'])).toBeUndefined();
	});
});
