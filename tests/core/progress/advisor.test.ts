import { describe, expect, it } from 'vitest';
import { rememberAdvisor, rememberOtherSide, restoreAdvisor } from '~/core/progress/advisor';
import { parseProgress } from '~/core/progress/parse';
import type { Progress } from '~/core/progress/progress';
import { nothingYet } from '~/core/progress/record';

const mine = rememberAdvisor(nothingYet, 'nature=goals', '');
const both = rememberOtherSide(mine, 'nature=values');
const pair = { advisor: 'nature=goals', otherSide: 'nature=values' };
/** What a link of the course does. */
const open = (progress: Progress, answers: string) => rememberAdvisor(progress, answers, answers);

describe('the answers to the advisor', () => {
	it('are remembered, each side for itself', () => {
		expect(both).toMatchObject(pair);
		const more = rememberAdvisor(both, 'nature=goals&trust=low', 'nature=goals');
		expect(more).toEqual({ ...both, advisor: 'nature=goals&trust=low' });
		expect(rememberOtherSide(both, '').otherSide).toBeUndefined();
	});

	it('of both sides give way to another conflict that is opened, and come back when they are opened', () => {
		const opened = open(both, 'trust=low');
		expect(opened).toMatchObject({ advisor: 'trust=low', otherSide: undefined, before: pair });
		const back = open(opened, 'nature=goals');
		expect(back).toMatchObject({ ...pair, before: undefined, untouched: undefined });
	});

	it('are exchanged with those to another conflict once that is answered by hand', () => {
		const goneOn = rememberAdvisor(open(both, 'trust=low'), 'trust=high', 'trust=low');
		expect(goneOn).toMatchObject({ advisor: 'trust=high', before: pair, untouched: undefined });
		const back = open(goneOn, 'nature=goals');
		expect(back).toMatchObject({ ...pair, before: { advisor: 'trust=high' } });
		expect(open(back, 'trust=high')).toMatchObject({ advisor: 'trust=high', before: pair });
	});

	it('are not lost by opening one conflict after another', () => {
		const third = open(open(open(both, 'trust=low'), 'trust=high'), 'emotion=calm');
		expect(third).toMatchObject({ advisor: 'emotion=calm', before: pair });
	});

	it('give way to a conflict that somebody else’s link opened, once something in it is answered', () => {
		const answered = rememberAdvisor(both, 'trust=low&emotion=calm', 'trust=low');
		expect(answered).toMatchObject({ advisor: 'trust=low&emotion=calm', before: pair, untouched: undefined });
	});

	it('count as one’s own once the other side has answered about them', () => {
		const answered = rememberOtherSide(open(nothingYet, 'nature=goals'), 'nature=values');
		expect(open(answered, 'trust=low').before).toEqual(pair);
	});

	it('stay as they are when the same conflict is opened again', () => {
		expect(open(both, 'nature=goals')).toEqual(both);
		expect(rememberAdvisor(both, 'nature=goals', 'trust=low')).toEqual(both);
		const first = open(nothingYet, 'trust=low');
		expect(open(first, 'trust=low')).toEqual(first);
		expect(open(first, 'trust=high').before).toBeUndefined();
	});

	it('are cleared for both sides, and brought back for both', () => {
		const cleared = rememberAdvisor({ ...both, before: { advisor: 'trust=low' } }, '', 'nature=goals');
		expect(cleared).toMatchObject({
			advisor: undefined,
			otherSide: undefined,
			before: { advisor: 'trust=low' },
		});
		expect(restoreAdvisor(cleared, pair)).toMatchObject(pair);
	});

	it('survive storage', () => {
		const record = { ...both, before: pair, untouched: true };
		expect(parseProgress(JSON.stringify(record))).toEqual(record);
		for (const fault of [
			{ otherSide: 1 },
			{ before: 'trust=low' },
			{ before: {} },
			{ before: { advisor: '', otherSide: 1 } },
			{ untouched: 'yes' },
		])
			expect(parseProgress(JSON.stringify({ ...record, ...fault }))).toBeUndefined();
	});
});
