import { describe, expect, it } from 'vitest';
import {
	addItem,
	changeItem,
	clockTime,
	firstWish,
	isEdited,
	moveItem,
	newDesk,
	parseDesk,
	planOf,
	removeItem,
	timesOf,
	wishFor,
} from '~/core/agenda/desk';
import { minutesOf } from '~/core/agenda/item';
import { agendaKit } from '~/library/agendas';

const kit = agendaKit('en');
const wish = firstWish(kit);
const fresh = newDesk(kit, wish, '10:00');
const ids = (desk = fresh) => desk.items.map(({ id }) => id);

describe('the trainer’s desk', () => {
	it('tells an agenda that the trainer has changed from one that came out', () => {
		expect(isEdited(kit, fresh)).toBe(false);
		expect(isEdited(kit, changeItem(fresh, 'play', { note: 'Ask Anna' }))).toBe(true);
		expect(isEdited(kit, { ...fresh, startsAt: '' })).toBe(false);
	});

	it('makes a new agenda for another wish, and brings a number into its range', () => {
		const edited = changeItem(fresh, 'play', { minutes: 40 });
		const other = wishFor(kit, edited, { minutes: 999, people: Number.NaN });
		expect(other.wish).toMatchObject({ minutes: 300, people: 4 });
		expect(minutesOf(other.items)).toBe(300);
		expect(other.startsAt).toBe('10:00');
	});

	it('moves an item, but not beyond the ends', () => {
		const [first, second, ...others] = ids();
		expect(ids(moveItem(fresh, `${first}`, 1))).toEqual([second, first, ...others]);
		expect(moveItem(fresh, `${first}`, -1)).toBe(fresh);
		expect(moveItem(fresh, 'close', 1)).toBe(fresh);
	});

	it('gives each item of the trainer’s own an id of its own, before the end', () => {
		const two = addItem(addItem(fresh, 'Toast', 5), 'Cake', 5);
		expect(ids(two).slice(-3)).toEqual(['own-1', 'own-2', 'close']);
		expect(ids(addItem(removeItem(two, 'own-1'), 'Tea', 5))).toContain('own-1');
	});

	it('counts the time without what is left out', () => {
		const shorter = changeItem(fresh, 'play', { out: true });
		const play = fresh.items.find(({ id }) => id === 'play');
		expect(minutesOf(timesOf(shorter.items))).toBe(60 - (play?.minutes ?? 0));
		expect(timesOf(fresh.items)[1]?.from).toBe(fresh.items[0]?.minutes);
	});

	it('reads the clock past the hour and past midnight', () => {
		expect(clockTime('10:00', 75)).toBe('11:15');
		expect(clockTime('23:50', 15)).toBe('0:05');
	});

	it('starts a plan of what is held, each item with its name and the presenter’s page', () => {
		const added = changeItem(addItem(fresh, 'Toast', 5), 'own-1', { note: 'Ask Anna' });
		const desk = changeItem(added, 'debrief', { out: true });
		const { items } = planOf(kit, desk, 1);
		expect(items.map(({ id }) => id)).not.toContain('debrief');
		expect(items.find(({ id }) => id === 'play')).toMatchObject({ page: 'room/cold-leads/', rank: 2 });
		expect(items.find(({ id }) => id === 'numbers')?.page).toBe('room/02-two-rulers/');
		expect(items.find(({ id }) => id === 'own-1')).toMatchObject({ title: 'Toast', guidance: ['Ask Anna'] });
	});
});

describe('a kept desk', () => {
	it('comes back as it was', () => {
		const edited = addItem(changeItem(fresh, 'play', { note: 'x', out: true }), 'Toast', 5);
		expect(parseDesk(kit, JSON.stringify(edited))).toEqual(JSON.parse(JSON.stringify(edited)));
	});

	it('is left alone where it is broken, and loses items that the course no longer knows', () => {
		const broken = [null, '', '{', '[]', '7', JSON.stringify({ ...fresh, items: 'x' })];
		for (const text of broken) expect(parseDesk(kit, text)).toBeUndefined();
		const wished = (part: object) => JSON.stringify({ ...fresh, wish: { ...wish, ...part } });
		for (const part of [{ goal: 'x' }, { people: 3 }, { minutes: 1.5 }, { language: 'de' }])
			expect(parseDesk(kit, wished(part))).toBeUndefined();
		const items = [...fresh.items, { ...fresh.items[0], id: 'old', piece: 'gone' }, { id: 'half' }];
		expect(parseDesk(kit, JSON.stringify({ ...fresh, items }))?.items).toEqual(
			JSON.parse(JSON.stringify(fresh.items)),
		);
	});
});
