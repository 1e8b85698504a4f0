import { describe, expect, it } from 'vitest';
import {
	callVote,
	dropRound,
	parseVotes,
	setHands,
	talk,
	type Vote,
	voteAgain,
	voteAt,
} from '~/core/room/vote';

const path = ['ask', 'trial'];
const called = callVote([], path);
const counted = setHands(called, path, 'listen', 'sales', 5);

describe('a vote', () => {
	it('begins with a round without hands', () => {
		expect(called).toEqual([{ path, rounds: [{}], talkUntil: null }]);
	});

	it('goes on when the room is asked a second time', () => {
		expect(callVote(counted, path)).toBe(counted);
	});

	it('belongs to the way that led to its scene', () => {
		const both = setHands(counted, ['ask'], 'trial', 'marketing', 2);
		expect(voteAt(both, path)).toEqual(counted[0]);
		expect(voteAt(both, ['ask'])?.rounds).toEqual([{ trial: { sales: 0, marketing: 2, others: 0 } }]);
		expect(voteAt(both, [])).toBeUndefined();
	});

	it('counts each department apart', () => {
		const more = setHands(setHands(counted, path, 'listen', 'marketing', 3), path, 'listen', 'others', 1);
		expect(voteAt(more, path)?.rounds).toEqual([{ listen: { sales: 5, marketing: 3, others: 1 } }]);
	});

	it.each([
		[-1, 0],
		[2.9, 2],
		[Number.NaN, 0],
		[5000, 999],
	])('takes %s hands for %i', (hands, kept) => {
		expect(voteAt(setHands(called, path, 'listen', 'sales', hands), path)?.rounds).toEqual([
			{ listen: { sales: kept, marketing: 0, others: 0 } },
		]);
	});

	it('is talked over and held again, from nothing', () => {
		const talked = talk(counted, path, 1_795_000_000_000);
		expect(talked).toMatchObject([{ talkUntil: 1_795_000_000_000 }]);
		const again = setHands(voteAgain(talked, path), path, 'listen', 'sales', 2);
		expect(again).toEqual([
			{
				path,
				rounds: [
					{ listen: { sales: 5, marketing: 0, others: 0 } },
					{ listen: { sales: 2, marketing: 0, others: 0 } },
				],
				talkUntil: null,
			},
		]);
	});

	it('keeps the first and the second round when a third is counted', () => {
		const third = setHands(voteAgain(voteAgain(counted, path), path), path, 'listen', 'sales', 1);
		expect(voteAt(third, path)?.rounds.map((round) => round.listen?.sales)).toEqual([5, undefined, 1]);
	});

	it('loses its last round when that was a mistake, and itself with the only one', () => {
		expect(dropRound(voteAgain(counted, path), path)).toEqual(counted);
		expect(dropRound(counted, path)).toEqual([]);
	});
});

describe('kept votes', () => {
	const [vote] = counted as [Vote];

	it('are read as they were', () => {
		expect(parseVotes(JSON.parse(JSON.stringify(counted)))).toEqual(counted);
	});

	it.each([
		['a number', 1],
		['no path', { ...vote, path: undefined }],
		['no round', { ...vote, rounds: [] }],
		['half a hand', { ...vote, rounds: [{ listen: { sales: 0.5, marketing: 0, others: 0 } }] }],
		['a group missing', { ...vote, rounds: [{ listen: { sales: 1, marketing: 0 } }] }],
		['a round that is none', { ...vote, rounds: [null] }],
		['a clock that is none', { ...vote, talkUntil: 'soon' }],
	])('are passed over where there is %s', (_, broken) => {
		expect(parseVotes([broken, vote])).toEqual([vote]);
	});
});
