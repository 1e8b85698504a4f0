import { describe, expect, it } from 'vitest';
import { rememberAdvisor, rememberOtherSide } from '~/core/progress/advisor';
import { parseProgress } from '~/core/progress/parse';
import { nothingYet } from '~/core/progress/record';

const mine = rememberAdvisor(nothingYet, 'nature=goals', '');
const both = rememberOtherSide(mine, 'nature=values');

describe('the answers to the advisor', () => {
	it('are remembered, each side for itself', () => {
		expect(both).toMatchObject({ advisor: 'nature=goals', otherSide: 'nature=values' });
		const more = rememberAdvisor(both, 'nature=goals&trust=low', 'nature=goals');
		expect(more).toEqual({ ...both, advisor: 'nature=goals&trust=low' });
		expect(rememberOtherSide(both, '').otherSide).toBeUndefined();
	});

	it('give way to another conflict that was opened, and are kept as what was before', () => {
		const opened = rememberAdvisor(both, 'trust=low', 'trust=low');
		expect(opened).toMatchObject({ advisor: 'trust=low', otherSide: undefined, before: 'nature=goals' });
		const goneOn = rememberAdvisor(opened, 'trust=high', 'trust=low');
		expect(goneOn).toEqual({ ...opened, advisor: 'trust=high' });
		const back = rememberAdvisor(goneOn, 'nature=goals', 'nature=goals');
		expect(back).toMatchObject({ advisor: 'nature=goals', before: 'trust=high' });
	});

	it('stay as they are when the same conflict is opened again', () => {
		expect(rememberAdvisor(both, 'nature=goals', 'nature=goals')).toEqual(both);
		expect(rememberAdvisor(both, 'nature=goals', 'trust=low')).toEqual(both);
	});

	it('are forgotten with the other side’s when they are cleared, and what was before is not', () => {
		const cleared = rememberAdvisor({ ...both, before: 'trust=low' }, '', 'nature=goals');
		expect(cleared).toMatchObject({ advisor: undefined, otherSide: undefined, before: 'trust=low' });
	});

	it('survive storage', () => {
		const record = { ...both, before: 'trust=low' };
		expect(parseProgress(JSON.stringify(record))).toEqual(record);
		expect(parseProgress(JSON.stringify({ ...record, otherSide: 1 }))).toBeUndefined();
		expect(parseProgress(JSON.stringify({ ...record, before: [] }))).toBeUndefined();
	});
});
