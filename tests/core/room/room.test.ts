import { describe, expect, it } from 'vitest';
import {
	goTo,
	isNewer,
	moveTo,
	newRoom,
	parseRoom,
	type Room,
	reveal,
	setBlack,
	setChoices,
	setPlan,
	setSecond,
	setVotes,
	startAgain,
} from '~/core/room/room';

const inScene: Room = {
	...newRoom,
	count: 7,
	page: 'scenarios/cold-leads/',
	choices: ['ask', 'trial'],
	moment: 2,
	votes: [{ scene: 'first' }],
};

describe('a room', () => {
	it('stays as it is when it is led to where it already is', () => {
		expect(goTo(inScene, inScene.page)).toBe(inScene);
	});

	it('begins a new page at its beginning, with everything hidden but what stays for the day', () => {
		const open = reveal(inScene, { meters: true, thoughts: true, chapters: 3 });
		const { page, choices, moment, votes, shown } = goTo(open, 'wall/02-two-rulers/');
		expect({ page, choices, moment, votes }).toEqual({
			page: 'wall/02-two-rulers/',
			choices: [],
			moment: 0,
			votes: [],
		});
		expect(shown).toEqual({
			meters: true,
			thoughts: false,
			why: false,
			votes: false,
			labels: false,
			chapters: 0,
		});
	});

	it('goes on where it was when it comes back to a page', () => {
		const back = goTo(goTo(inScene, 'wall/02-two-rulers/'), inScene.page);
		expect({ ...back, left: {} }).toEqual(inScene);
		expect(Object.keys(back.left)).toEqual(['wall/02-two-rulers/']);
	});

	it('begins a scene at its first moment, with thoughts and reasons hidden', () => {
		const after = setChoices(reveal(inScene, { why: true, thoughts: true, meters: true }), ['ask']);
		expect(after).toMatchObject({
			choices: ['ask'],
			moment: 0,
			shown: { meters: true, why: false, thoughts: false },
		});
		expect(after.votes).toEqual(inScene.votes);
	});

	it('forgets choices and votes when the page begins again', () => {
		expect(startAgain(inScene)).toEqual({ ...inScene, choices: [], moment: 0, votes: [] });
	});

	it('hides thoughts, reasons and votes when it moves on, not what all stops of a picture share, and never goes before the first stop', () => {
		const open = reveal(inScene, { thoughts: true, why: true, votes: true, labels: true });
		expect(moveTo(open, 3)).toEqual({ ...inScene, moment: 3, shown: { ...inScene.shown, labels: true } });
		expect(moveTo(open, -1).moment).toBe(0);
	});

	it('lights a black wall with whatever is shown next', () => {
		const black = setBlack(inScene, true);
		expect(black.black).toBe(true);
		expect(moveTo(black, 1).black).toBe(false);
		expect(reveal(black, { meters: true }).black).toBe(false);
		expect(setChoices(black, []).black).toBe(false);
	});
});

describe('of two states of a room', () => {
	it('the one that counts further is newer', () => {
		expect(isNewer({ ...inScene, count: 8 }, inScene)).toBe(true);
		expect(isNewer(inScene, { ...inScene, count: 8 })).toBe(false);
		expect(isNewer(inScene, inScene)).toBe(false);
	});

	it('that count alike, every window prefers the same one', () => {
		const [one, other] = [moveTo(inScene, 3), moveTo(inScene, 1)];
		expect(isNewer(one, other)).toBe(!isNewer(other, one));
	});
});

describe('what was kept of a room', () => {
	it('is read again as it was', () => {
		const items = [{ id: 'welcome', title: 'Welcome', minutes: 4, least: 2, rank: 1 }];
		const plan = { items, startedAt: 1_795_000_000_000, item: 0 };
		const room = setVotes(setPlan(setSecond(goTo(inScene, 'a/'), 'en'), plan), [1]);
		expect(parseRoom(JSON.stringify(room))).toEqual(room);
	});

	it.each([
		['nothing', null],
		['no JSON', '{'],
		['a list', '[]'],
		['null', 'null'],
		['choices that are no texts', JSON.stringify({ ...inScene, choices: [1] })],
		['a moment below nothing', JSON.stringify({ ...inScene, moment: -1 })],
		['half a count', JSON.stringify({ ...inScene, count: 0.5 })],
		['nothing shown', JSON.stringify({ ...inScene, shown: null })],
		['a third language', JSON.stringify({ ...inScene, second: 'de' })],
		['a place that is none', JSON.stringify({ ...inScene, left: { 'a/': {} } })],
		['a plan that is none', JSON.stringify({ ...inScene, plan: { startedAt: 1, item: 0 } })],
	])('gives a new room where it is %s', (_, text) => {
		expect(parseRoom(text)).toBe(newRoom);
	});
});
