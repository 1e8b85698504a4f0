import { describe, expect, it } from 'vitest';
import { formatProblems } from '~/core/problem';
import { checkNumbers } from '~/core/scenario/numbers';
import type { Scenario } from '~/core/scenario/schema';
import { exploreScenario } from '~/core/scenario/states';
import { countWays, isForgiving, modesOfBest, shareOfBest } from '~/core/scenario/stats';
import { playTables } from '~/core/scenario/table';
import { choiceOf, endingOf, play, sceneOf, text } from '../../fixtures/play';

const long = (length: number) => ({ ru: 'а'.repeat(length), en: 'a' });

const linesOf = (scenario: Scenario) =>
	formatProblems(checkNumbers('a', scenario, exploreScenario(scenario))).split('\n');

describe('the ways through a role-play', () => {
	it('are counted by a worked example', () => {
		// first: blame and ask lead to second, wait to stuck. second has three ways out; only ask → trial lasts.
		const scenario = play();
		const ways = countWays(scenario, exploreScenario(scenario));
		expect(ways).toEqual({ count: 7, shares: { durable: 1 / 7, stuck: 6 / 7 }, shortest: 1, longest: 2 });
		expect(shareOfBest(scenario, ways)).toBe(1 / 7);
	});

	it('are counted through states that several ways enter', () => {
		const scenario = play((one) => {
			for (const id of ['blame', 'ask']) Object.assign(choiceOf(one, id), { effect: {} });
		});
		const explored = exploreScenario(scenario);
		expect(explored.visits.filter(({ state }) => 'nodeId' in state.position)).toHaveLength(2);
		expect(countWays(scenario, explored).count).toBe(7);
	});

	it('have no number where one can go round in a loop', () => {
		const scenario = play((one) => Object.assign(choiceOf(one, 'leave'), { goto: 'first' }));
		expect(countWays(scenario, exploreScenario(scenario))).toEqual({
			count: undefined,
			shares: {},
			shortest: 1,
			longest: undefined,
		});
	});

	it('forgive as many mistakes as there are on some way to the best ending', () => {
		const scenario = play((one) => Object.assign(choiceOf(one, 'shout'), { goto: 'durable' }));
		const explored = exploreScenario(scenario);
		expect([1, 2, 3].map((mistakes) => isForgiving(scenario, explored, mistakes))).toEqual([
			true,
			true,
			false,
		]);
	});
});

describe('the numbers of a role-play', () => {
	it('are reported beside their limits', () => {
		expect(linesOf(play())).toEqual([
			'a · endings · The best ending (outcome: durable) cannot be reached after 2 choices rated below zero. Loosen the detours that lead away from it, or let a choice in a later scene win back trust.',
			'a · endings.durable · The ending has no verdict. Write one sentence: what came of it, and when this would be fine or dear.',
			'a · endings.stuck · 85.7 % of all ways end here. 50 % is the limit: let some choices lead elsewhere.',
			'a · endings.stuck · The ending has no verdict. Write one sentence: what came of it, and when this would be fine or dear.',
			'a · nodes · 0 of 2 best choices are of another mode than collaborating. Let at least 1 be: there are moments for a pause, a limit, a trade.',
			'a · nodes · No scene has two best choices. Rate two choices of one scene equally high.',
			'a · nodes · Collaborating does harm nowhere. Rate one choice with mode: collaborating below zero, or let its effect cost trust or raise the tension.',
		]);
	});

	it.each<[string, (scenario: Scenario) => void, string]>([
		[
			'a best ending that nobody reaches',
			(one) => Object.assign(endingOf(one, 'durable'), { outcome: 'partial' }),
			'endings · The best ending (outcome: durable) is reached by 0 % of all ways. 5 % to 20 % is the limit',
		],
		[
			'a good line that never fails',
			(one) => Object.assign(choiceOf(one, 'trial'), { detours: [] }),
			'nodes · No good line fails for the tension.',
		],
		[
			'a best choice among the two shortest',
			(one) => {
				for (const id of ['ask', 'trial']) Object.assign(choiceOf(one, id), { say: text });
			},
			'nodes · The best choice is among the two shortest in 2 of 2 scenes in "ru". Lengthen or shorten some: 1 is the limit.',
		],
		[
			'a beat that is too long',
			(one) => sceneOf(one, 'first').beats.push({ narration: long(221) }),
			'nodes.first.beats.#2 · The beat has 221 characters in "ru". Shorten it: the wall has room for 220.',
		],
		[
			'a choice that is too long',
			(one) => Object.assign(choiceOf(one, 'wait'), { say: long(121) }),
			'nodes.first.choices.wait.say · The choice has 121 characters in "ru".',
		],
		[
			'a reaction that is too long together',
			(one) =>
				Object.assign(choiceOf(one, 'wait'), {
					reaction: [{ narration: long(130) }, { who: 'marina', mood: 'calm', say: long(131) }],
				}),
			'nodes.first.choices.wait.reaction · The reaction has 261 characters in "ru".',
		],
		[
			'more beats than a wall has room for',
			(one) => sceneOf(one, 'first').beats.push(...Array.from({ length: 4 }, () => ({ narration: text }))),
			'nodes.first.beats · 5 beats are shown here.',
		],
	])('report %s', (_, change, line) => {
		expect(linesOf(play(change)).join('\n')).toContain(`a · ${line}`);
	});

	it('leave room for beats and words that are never shown together', () => {
		const scenario = play((one) => {
			const either = [{ knows: ['list'] }, { unknown: ['list'] }];
			Object.assign(choiceOf(one, 'leave'), {
				reaction: either.map((when) => ({ narration: long(250), when })),
			});
			const four = [1, 2, 3, 4].map(() => ({ narration: text }));
			sceneOf(one, 'second').beats = either.flatMap((when) => four.map((beat) => ({ ...beat, when })));
		});
		expect(linesOf(scenario).filter((line) => /reaction|beats/.test(line))).toEqual([]);
	});

	it('are printed for each role-play', () => {
		const tables = playTables([{ file: 'a', scenario: play() }]);
		expect(tables['Role-plays: ways']).toEqual([
			{
				file: 'a',
				states: '10',
				ways: 7,
				decisions: '1–2',
				'best ending (5 %–20 %)': '14.3 %',
				'… after 2 bad': 'no',
			},
		]);
		expect(tables['Role-plays: endings']?.[1]).toEqual({
			file: 'a',
			ending: 'stuck',
			outcome: 'stuck',
			'share of ways (≤ 50 %)': '85.7 %',
		});
		expect(modesOfBest(play())).toEqual({ collaborating: 2 });
	});
});
