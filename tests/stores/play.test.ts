import { describe, expect, it } from 'vitest';
import { rulesOf } from '~/core/scenario/play';
import { scenarioSchema } from '~/core/scenario/schema';
import { type Cause, createPlay } from '~/stores/play';
import { fixture } from '../fixtures/read';

const rules = rulesOf(scenarioSchema.parse(fixture('scenarios/sound.yaml')));

describe('a play', () => {
	it('tells its sinks that it was opened, moved and shown', () => {
		const told: [Cause, readonly string[]][] = [];
		const play = createPlay(rules, ['ask'], [({ choices }, cause) => told.push([cause, choices])]);
		play.say('trial');
		play.undo();
		play.show(['blame'], 'travelled');
		expect(told).toEqual([
			['opened', ['ask']],
			['moved', ['ask', 'trial']],
			['moved', ['ask']],
			['travelled', ['blame']],
		]);
	});

	it('goes its own way beside another of the same role-play', () => {
		const [one, other] = [createPlay(rules, [], []), createPlay(rules, [], [])];
		one.say('blame');
		other.say('ask');
		expect(one.$choices.get()).toEqual(['blame']);
		expect(other.$choices.get()).toEqual(['ask']);
		expect(other.$play.get().state.facts).not.toEqual(one.$play.get().state.facts);
	});

	it('ignores a choice that is not open, and drops what does not fit', () => {
		const play = createPlay(rules, ['ask', 'no-such-choice', 'trial'], []);
		expect(play.$choices.get()).toEqual(['ask']);
		play.say('blame');
		expect(play.$choices.get()).toEqual(['ask']);
	});
});
