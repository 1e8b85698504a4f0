import { describe, expect, it } from 'vitest';
import { standingOf, withCuts } from '~/core/agenda/clock';
import { minutesOf } from '~/core/agenda/item';
import { atItem, isPlan, type Plan, type PlanItem } from '~/core/agenda/plan';

const item = (id: string, minutes: number, least: number, rank: number, joins?: string): PlanItem => ({
	id,
	title: id,
	minutes,
	least,
	rank,
	...(joins && { joins }),
});
const startedAt = 1_795_000_000_000;
const plan: Plan = {
	items: [
		item('welcome', 5, 2, 1),
		item('play', 20, 15, 2),
		item('debrief', 12, 7, 2, 'play'),
		item('again', 7, 5, 6),
		item('plan', 6, 3, 1),
	],
	startedAt,
	item: 1,
};
const at = (minutes: number, of = plan) => standingOf(of, startedAt + minutes * 60_000);
const cuts = (minutes: number, of = plan) =>
	at(minutes, of).proposal?.cuts.map(({ id, to }) => `${id} ${to}`);

describe('the clock of a session', () => {
	it('says how long the item may still take, and which one the plan is at', () => {
		expect(at(10)).toEqual({ due: 1, left: 15, behind: 0, proposal: undefined });
		expect(at(24.5)).toMatchObject({ left: 1, behind: 0 });
		expect(at(29)).toMatchObject({ due: 2, left: -4, behind: 4 });
	});

	it('counts what is begun early as ahead', () => {
		expect(at(20, atItem(plan, 2))).toMatchObject({ due: 1, behind: -5, left: 17 });
	});

	it('four minutes behind, skips what is least needed and keeps the debrief', () => {
		expect(at(29).proposal).toEqual({
			cuts: [{ id: 'again', title: 'again', to: 0 }],
			keep: 'debrief',
			missing: 0,
		});
	});

	it('shortens one item where that is enough', () => {
		expect(cuts(27)).toEqual(['again 5']);
	});

	it('says nothing of a single minute', () => {
		expect(at(26)).toMatchObject({ behind: 1, proposal: undefined });
	});

	it('shortens the debrief last, never below what it needs, and says what is still missing', () => {
		expect(cuts(25 + 12)).toEqual(['again 0', 'plan 3', 'debrief 10']);
		expect(at(25 + 30).proposal).toMatchObject({ missing: 15, keep: undefined });
	});

	it('skips a debrief along with its role-play', () => {
		const ahead: Plan = {
			...plan,
			items: [item('talk', 10, 10, 1), item('play-2', 15, 15, 9), item('compare', 8, 8, 9, 'play-2')],
			item: 0,
		};
		expect(cuts(22, ahead)).toEqual(['play-2 0', 'compare 0']);
	});

	it('has nothing to propose at the last item', () => {
		expect(at(60, atItem(plan, 4)).proposal).toMatchObject({ cuts: [], missing: 10 });
	});

	it('is on time again once the proposal is taken, and ends when it would have', () => {
		const { proposal } = at(29);
		const mended = withCuts(plan, proposal?.cuts ?? []);
		expect(mended.items.map(({ id, minutes }) => `${id} ${minutes}`)).toEqual([
			'welcome 5',
			'play 27',
			'debrief 12',
			'plan 6',
		]);
		expect(minutesOf(mended.items)).toBe(minutesOf(plan.items));
		expect(at(29, mended)).toMatchObject({ behind: 0 });
	});
});

describe('a kept plan', () => {
	it('is known by its shape', () => {
		expect(isPlan(JSON.parse(JSON.stringify(plan)))).toBe(true);
		for (const broken of [
			null,
			{},
			{ ...plan, items: [] },
			{ ...plan, item: 5 },
			{ ...plan, startedAt: '10:00' },
			{ ...plan, items: [{ ...plan.items[0], minutes: -1 }] },
			{ ...plan, items: [{ ...plan.items[0], page: 7 }] },
			{ ...plan, items: [{ ...plan.items[0], guidance: 'all' }] },
		])
			expect(isPlan(broken), JSON.stringify(broken)).toBe(false);
	});

	it('stays at its ends', () => {
		expect(atItem(plan, -1).item).toBe(0);
		expect(atItem(plan, 9).item).toBe(4);
	});
});
