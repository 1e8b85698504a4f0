import { describe, expect, it } from 'vitest';
import { conflictsIn, rememberAdvisor, rememberOtherSide, restoreAdvisor } from '~/core/progress/advisor';
import { parseProgress } from '~/core/progress/parse';
import type { Progress } from '~/core/progress/progress';
import { nothingYet } from '~/core/progress/record';

const mine = rememberAdvisor(nothingYet, 'nature=goals', '', 'a');
const both = rememberOtherSide(mine, 'nature=values', 'a');
const pair = { id: 'a', advisor: 'nature=goals', otherSide: 'nature=values' };
/** What a link of the course does. */
const open = (progress: Progress, answers: string, id = answers) =>
	rememberAdvisor(progress, answers, answers, id);

describe('the answers to the advisor', () => {
	it('are remembered, each side for itself', () => {
		expect(conflictsIn(both)).toEqual([pair]);
		const more = rememberAdvisor(both, 'nature=goals&trust=low', 'nature=goals', 'a');
		expect(more).toEqual({ ...both, advisor: 'nature=goals&trust=low' });
		expect(rememberOtherSide(both, '', 'a').otherSide).toBeUndefined();
	});

	it('of both sides give way to another conflict that is opened, and come back when they are opened', () => {
		const opened = open(both, 'trust=low');
		expect(opened).toMatchObject({ advisor: 'trust=low', otherSide: undefined, others: [pair] });
		const back = open(opened, 'nature=goals');
		expect(conflictsIn(back)).toEqual([pair]);
		expect(back.untouched).toBeUndefined();
	});

	it('are exchanged with those to another conflict once that is answered by hand', () => {
		const goneOn = rememberAdvisor(open(both, 'trust=low', 'b'), 'trust=high', 'trust=low', 'b');
		const other = { id: 'b', advisor: 'trust=high', otherSide: undefined };
		expect(conflictsIn(goneOn)).toEqual([other, pair]);
		expect(goneOn.untouched).toBeUndefined();
		const back = open(goneOn, 'nature=goals');
		expect(conflictsIn(back)).toEqual([pair, other]);
		expect(conflictsIn(open(back, 'trust=high'))).toEqual([other, pair]);
	});

	it('are not lost by opening one conflict after another', () => {
		const third = open(open(open(both, 'trust=low'), 'trust=high'), 'emotion=calm');
		expect(third).toMatchObject({ advisor: 'emotion=calm', others: [pair] });
	});

	it('to the first of three conflicts are not gone while the page says they are kept', () => {
		const second = rememberAdvisor(both, 'trust=low&emotion=calm', 'trust=low', 'b');
		const third = rememberAdvisor(second, 'time=urgent&emotion=calm', 'time=urgent', 'c');
		expect(conflictsIn(third).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
		expect(conflictsIn(third)[2]).toEqual(pair);
	});

	it('to the oldest of many conflicts go', () => {
		const ids = ['b', 'c', 'd', 'e', 'f', 'g'];
		const many = ids.reduce((progress, id) => rememberAdvisor(progress, `x=${id}`, 'x=', id), both);
		expect(conflictsIn(many).map(({ id }) => id)).toEqual(['g', 'f', 'e', 'd', 'c', 'b']);
	});

	it('give way to a conflict that somebody else’s link opened, once something in it is answered', () => {
		const answered = rememberAdvisor(both, 'trust=low&emotion=calm', 'trust=low', 'b');
		expect(answered).toMatchObject({
			advisor: 'trust=low&emotion=calm',
			others: [pair],
			untouched: undefined,
		});
	});

	it('of a page left behind go on with their own conflict, the other side’s answers included', () => {
		const elsewhere = rememberAdvisor(both, 'trust=low&emotion=calm', 'trust=low', 'b');
		const goneOn = rememberAdvisor(elsewhere, 'nature=goals&time=days', 'nature=goals', 'a');
		expect(conflictsIn(goneOn).map(({ id, otherSide }) => [id, otherSide])).toEqual([
			['a', 'nature=values'],
			['b', undefined],
		]);
	});

	it('that two pages give to one conflict are both kept', () => {
		const first = rememberAdvisor(both, 'nature=goals&trust=low', 'nature=goals', 'a');
		const second = rememberAdvisor(first, 'nature=goals&time=days', 'nature=goals', 'a');
		expect(conflictsIn(second)).toEqual([
			{ id: 'a', advisor: 'nature=goals&time=days', otherSide: 'nature=values' },
			{ id: 'a+', advisor: 'nature=goals&trust=low', otherSide: 'nature=values' },
		]);
	});

	it('count as our own once the other side has answered about them', () => {
		const answered = rememberOtherSide(open(nothingYet, 'nature=goals', 'a'), 'nature=values', 'a');
		expect(open(answered, 'trust=low').others).toEqual([pair]);
	});

	it('stay as they are when the same conflict is opened again', () => {
		expect(open(both, 'nature=goals')).toEqual(both);
		expect(rememberAdvisor(both, 'nature=goals', 'trust=low', 'b')).toEqual(both);
		const first = open(nothingYet, 'trust=low');
		expect(open(first, 'trust=low')).toEqual(first);
		expect(open(first, 'trust=high').others).toBeUndefined();
	});

	it('are cleared for both sides, and brought back for both', () => {
		const other = { id: 'b', advisor: 'trust=low' };
		const cleared = rememberAdvisor({ ...both, others: [other] }, '', 'nature=goals', 'a');
		expect(conflictsIn(cleared)).toEqual([other]);
		expect(cleared.otherSide).toBeUndefined();
		expect(conflictsIn(restoreAdvisor(cleared, pair))).toEqual([pair, other]);
	});

	it('of a record from before conflicts had ids are still there', () => {
		const old: Progress = {
			...nothingYet,
			advisor: 'nature=goals',
			otherSide: 'nature=values',
			before: { advisor: 'trust=low', otherSide: 'trust=high' },
		};
		const [present, earlier] = conflictsIn(old);
		expect(present).toMatchObject({ advisor: 'nature=goals', otherSide: 'nature=values' });
		expect(earlier).toMatchObject({ advisor: 'trust=low', otherSide: 'trust=high' });
		const more = rememberAdvisor(old, 'nature=goals&time=days', 'nature=goals', String(present?.id));
		expect(conflictsIn(more)).toEqual([{ ...present, advisor: 'nature=goals&time=days' }, earlier]);
		expect(conflictsIn(open(old, 'trust=low'))).toEqual([earlier, present]);
	});

	it('survive storage', () => {
		const record = { ...both, others: [pair], before: pair, untouched: true };
		expect(parseProgress(JSON.stringify(record))).toEqual(record);
		for (const fault of [
			{ otherSide: 1 },
			{ before: 'trust=low' },
			{ before: {} },
			{ before: { advisor: '', otherSide: 1 } },
			{ untouched: 'yes' },
			{ conflict: 1 },
			{ others: pair },
			{ others: [{ id: 1, advisor: '' }] },
		])
			expect(parseProgress(JSON.stringify({ ...record, ...fault }))).toBeUndefined();
	});
});

describe('what the other side answers', () => {
	const elsewhere = rememberAdvisor(both, 'trust=low&emotion=calm', 'trust=low', 'b');

	it('does not stand beside another conflict that was opened meanwhile', () => {
		const answered = rememberOtherSide(elsewhere, 'nature=roles', 'a');
		expect(conflictsIn(answered).map(({ id, otherSide }) => [id, otherSide])).toEqual([
			['b', undefined],
			['a', 'nature=roles'],
		]);
	});

	it('about a conflict that is cleared is not remembered', () => {
		const cleared = rememberAdvisor(both, '', 'nature=goals', 'a');
		expect(rememberOtherSide(cleared, 'nature=roles', 'a')).toEqual(cleared);
		expect(rememberOtherSide(elsewhere, 'nature=roles', 'z')).toEqual(elsewhere);
	});
});
