import { describe, expect, it } from 'vitest';
import { commonGround, favourites, leaders, movedHands, shareOf, votesAlong } from '~/core/room/tally';
import { callVote, type Round, setHands, voteAgain } from '~/core/room/vote';
import { voteRows } from '~/core/room/vote-rows';
import type { Rules } from '~/core/scenario/play';

const round = (hands: Record<string, [number, number, number]>): Round =>
	Object.fromEntries(
		Object.entries(hands).map(([id, [sales, marketing, others]]) => [id, { sales, marketing, others }]),
	);
const choice = (id: string, goto: string) => ({
	id,
	rating: 0,
	effect: { trust: 0, tension: 0, facts: [] },
	goto,
	detours: [],
});
const rules: Rules = {
	trust: 0,
	tension: 5,
	start: 'desk',
	facts: [],
	nodes: {
		desk: { choices: [choice('ask', 'room'), choice('joke', 'end')] },
		room: { choices: [choice('listen', 'end'), choice('leave', 'end')] },
	},
	endings: { end: {} },
};

describe('a round', () => {
	it('is won by the choice with most hands, whosever they are', () => {
		expect(leaders(round({ ask: [1, 0, 4], joke: [2, 2, 0] }), ['ask', 'joke'])).toEqual(['ask']);
	});

	it('ends in a tie where two have as many', () => {
		expect(leaders(round({ ask: [3, 0, 0], joke: [0, 3, 0] }), ['ask', 'joke', 'wait'])).toEqual([
			'ask',
			'joke',
		]);
	});

	it('is won by none before a hand is up, nor by a choice that is not open', () => {
		expect(leaders({}, ['ask', 'joke'])).toEqual([]);
		expect(leaders(round({ gone: [3, 0, 0] }), ['ask', 'joke'])).toEqual([]);
	});

	it('shows what each department likes best', () => {
		const split = round({ ask: [4, 1, 0], joke: [1, 5, 0] });
		expect(favourites(split, ['ask', 'joke'], 'sales')).toEqual(['ask']);
		expect(favourites(split, ['ask', 'joke'], 'marketing')).toEqual(['joke']);
		expect(favourites(split, ['ask', 'joke'], 'others')).toEqual([]);
	});

	it('gives shares of a department, however large it is', () => {
		const split = round({ ask: [8, 1, 0], joke: [2, 3, 0] });
		expect(shareOf(split, 'ask', 'sales')).toBe(0.8);
		expect(shareOf(split, 'ask', 'marketing')).toBe(0.25);
		expect(shareOf(split, 'ask', 'others')).toBe(0);
	});

	it.each([
		['alike', { ask: [6, 2, 0], joke: [3, 1, 0] }, 1],
		['apart', { ask: [6, 0, 0], joke: [0, 4, 0] }, 0],
		['half and half', { ask: [3, 1, 0], joke: [1, 3, 0] }, 0.5],
		['with one department missing', { ask: [3, 0, 2] }, undefined],
	] as const)('says how far both departments voted the same: %s', (_, hands, common) => {
		expect(commonGround(round(hands as never))).toBe(common);
	});
});

describe('between two rounds', () => {
	it('hands that moved are counted once', () => {
		expect(
			movedHands(round({ ask: [5, 0, 0], joke: [3, 0, 0] }), round({ ask: [2, 0, 0], joke: [6, 0, 0] })),
		).toBe(3);
	});

	it('hands are not moved from one department to another', () => {
		expect(
			movedHands(round({ ask: [1, 0, 0], joke: [0, 1, 0] }), round({ ask: [0, 1, 0], joke: [1, 0, 0] })),
		).toBe(2);
		expect(movedHands(round({ ask: [2, 0, 0] }), round({ ask: [0, 2, 0] }))).toBe(0);
	});

	it('who came late has not changed a mind', () => {
		expect(movedHands(round({ ask: [4, 0, 0] }), round({ ask: [4, 0, 0], joke: [2, 0, 0] }))).toBe(0);
	});
});

describe('the votes of a whole play', () => {
	const first = setHands([], [], 'ask', 'sales', 4);
	const both = setHands(
		voteAgain(setHands(first, ['ask'], 'leave', 'marketing', 2), ['ask']),
		['ask'],
		'listen',
		'others',
		1,
	);

	it('come step by step, each with what was open and what was taken', () => {
		const steps = votesAlong(rules, both, ['ask', 'listen']);
		expect(steps.map(({ nodeId, taken, choices }) => [nodeId, taken, choices.length])).toEqual([
			['desk', 'ask', 2],
			['room', 'listen', 2],
		]);
	});

	it('pass over a step without hands, another way, and what the content no longer has', () => {
		expect(votesAlong(rules, callVote(both, ['ask', 'listen']), ['ask'])).toHaveLength(1);
		expect(votesAlong(rules, callVote([], []), ['ask'])).toEqual([]);
		expect(votesAlong(rules, both, ['joke']).map(({ nodeId }) => nodeId)).toEqual(['desk']);
		expect(votesAlong(rules, setHands([], ['gone'], 'listen', 'sales', 1), ['gone', 'listen'])).toEqual([]);
	});

	it('are rows for a spreadsheet, with every scene, round, choice and department', () => {
		const rows = voteRows(rules, both, ['ask', 'listen'], {
			header: ['step', 'scene', 'round', 'no', 'choice', 'group', 'hands', 'taken'],
			groups: { sales: 'Sales', marketing: 'Marketing', others: 'Others' },
			yes: 'yes',
			no: 'no',
			titleOf: (id) => `the ${id}`,
			sayOf: (id) => `${id}!`,
		});
		expect(rows).toHaveLength(1 + 2 * 3 + 2 * 2 * 3);
		expect(rows.slice(0, 3)).toEqual([
			['step', 'scene', 'round', 'no', 'choice', 'group', 'hands', 'taken'],
			[1, 'the desk', 1, 1, 'ask!', 'Sales', 4, 'yes'],
			[1, 'the desk', 1, 1, 'ask!', 'Marketing', 0, 'yes'],
		]);
		expect(rows).toContainEqual([2, 'the room', 1, 2, 'leave!', 'Marketing', 2, 'no']);
		expect(rows).toContainEqual([2, 'the room', 2, 1, 'listen!', 'Others', 1, 'yes']);
	});
});
