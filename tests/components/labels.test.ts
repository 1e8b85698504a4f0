import { describe, expect, it } from 'vitest';
import { conditionWords } from '~/components/scenario/condition-words';
import { labelsFor } from '~/components/scenario/labels';
import { partnersIn } from '~/core/scenario/speakers';
import { course } from '~/library/course';
import { messages } from '~/library/messages';

const { scenarios } = course('en');
const { relationship, relationshipOfTwo } = messages('en').scenario;
const scored = scenarios.filter(({ script }) => !script.unscored);

describe('what is said around a role-play', () => {
	it('speaks of two only where one other person has a side in it', () => {
		const ofTwo = scored.filter(({ script }) => partnersIn(script).length === 1);
		expect(ofTwo.length).toBeGreaterThan(0);
		for (const { id, script } of scored)
			expect([id, labelsFor('en', script).relationship]).toEqual([
				id,
				partnersIn(script).length === 1 ? relationshipOfTwo : relationship,
			]);
	});

	it('puts nothing on the table that was told in confidence', () => {
		const told = scored.find(({ script }) => script.inConfidence);
		if (!told) throw new Error('No role-play is told in confidence.');
		const { onTable, player } = labelsFor('en', told.script);
		const [fact] = told.script.facts;
		const words = conditionWords('en', told.script, { knows: [fact?.id ?? ''], facts: { atLeast: 1 } });
		expect([onTable, player.facts, words].join()).not.toMatch(/table|fact/i);
	});
});
