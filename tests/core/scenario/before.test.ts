import { describe, expect, it } from 'vitest';
import { type Before, beforeEach as beforeEachText } from '~/core/scenario/before';
import type { Scenario } from '~/core/scenario/schema';
import { choiceOf, endingOf, play, text } from '../../fixtures/play';

const at = (texts: readonly Before[], path: string) => texts.find((one) => one.path === path)?.came;

describe('what came before a text', () => {
	it('is nothing at the start', () => {
		expect(at(beforeEachText(play()), 'nodes.first.beats.#1')).toMatchObject({
			states: 1,
			facts: { always: [], atTimes: [] },
			choices: { always: [], atTimes: [] },
		});
	});

	it('is, for a reaction, its own choice and what that put on the table', () => {
		const came = at(beforeEachText(play()), 'nodes.first.choices.ask.reaction.#1');
		expect(came?.choices.always).toEqual(['ask']);
		expect(came?.facts.always).toContain('list');
	});

	it('is, in an ending of many ways, what all of them share, and apart what only some had', () => {
		const came = at(beforeEachText(play()), 'endings.stuck.beats.#1');
		expect(came?.choices.always).toEqual([]);
		expect(came?.choices.atTimes).toEqual(expect.arrayContaining(['wait', 'leave']));
	});

	it('is, for a variant, what came where no earlier variant is shown', () => {
		const changed = play((one: Scenario) =>
			Object.assign(endingOf(one, 'stuck'), { deal: [{ when: { knows: ['list'] }, text }, { text }] }),
		);
		const texts = beforeEachText(changed);
		expect(at(texts, 'endings.stuck.deal.#1')?.facts.always).toContain('list');
		expect(at(texts, 'endings.stuck.deal.#2')?.facts.atTimes).not.toContain('list');
	});

	it('is, for a choice with a condition, what came where it is open', () => {
		const changed = play((one: Scenario) =>
			Object.assign(choiceOf(one, 'leave'), { when: { knows: ['list'] } }),
		);
		expect(at(beforeEachText(changed), 'nodes.second.choices.leave.say')?.facts.always).toContain('list');
	});

	it('is not told where there are more states than it may look at', () => {
		expect(() => beforeEachText(play(), 2)).toThrow('More than 2 states');
	});
});
