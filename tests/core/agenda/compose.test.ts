import { describe, expect, it } from 'vitest';
import { compose } from '~/core/agenda/compose';
import { minutesOf, type Slot } from '~/core/agenda/item';

const slot = (id: string, rank: number, usual: number, more: Partial<Slot> = {}): Slot => ({
	id,
	piece: id,
	rank,
	span: { least: Math.ceil(usual / 2), usual, most: usual * 2 },
	...more,
});
const session = [
	slot('welcome', 1, 4),
	slot('turn', 3, 8, { unless: 'play' }),
	slot('play', 2, 20),
	slot('debrief', 2, 10, { joins: 'play' }),
	slot('again', 4, 8, { needs: 'play' }),
	slot('talk', 5, 40),
	slot('plan', 1, 6),
];
const names = (minutes: number) =>
	compose(session, minutes)?.map(({ id, minutes: takes }) => `${id} ${takes}`);

describe('an agenda', () => {
	it('keeps the order of the session, and stretches what is there to the minute', () => {
		expect(names(40)).toEqual(['welcome 4', 'play 20', 'debrief 10', 'plan 6']);
		expect(names(43)).toEqual(['welcome 4', 'play 22', 'debrief 11', 'plan 6']);
	});

	it('has a small thing in place of one that finds no room, and nothing that leans on that', () => {
		expect(names(20)).toEqual(['welcome 4', 'turn 9', 'plan 7']);
	});

	it('takes more in as there is more time, the least needed last', () => {
		const ids = (minutes: number) => compose(session, minutes)?.map(({ id }) => id);
		expect(ids(50)).toEqual(['welcome', 'play', 'debrief', 'again', 'plan']);
		expect(ids(90)).toEqual(['welcome', 'play', 'debrief', 'again', 'talk', 'plan']);
	});

	it('has a break in the middle when people would sit for more than ninety minutes', () => {
		expect(names(105)).toEqual([
			'welcome 4',
			'play 22',
			'debrief 11',
			'again 9',
			'break 10',
			'talk 43',
			'plan 6',
		]);
	});

	it('never parts a role-play from its debrief', () => {
		const long = [slot('play', 1, 60), slot('debrief', 1, 40, { joins: 'play' }), slot('plan', 1, 10)];
		expect(compose(long, 120)?.map(({ id }) => id)).toEqual(undefined);
		const [play, debrief, plan] = long as [Slot, Slot, Slot];
		const apart = [play, { ...debrief, joins: undefined, needs: 'play' }, plan];
		expect(compose(apart, 120)?.map(({ id }) => id)).toEqual(['play', 'break', 'debrief', 'plan']);
	});

	it('does not come out when the time is too short for what is always there, or too long for everything', () => {
		expect(compose(session, 4)).toBeUndefined();
		expect(compose(session, 300)).toBeUndefined();
	});

	it('adds up to the minute', () => {
		for (let minutes = 20; minutes <= 180; minutes++)
			expect(minutesOf(compose(session, minutes) ?? [])).toBe(minutes);
	});
});
