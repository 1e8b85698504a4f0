import { describe, expect, it } from 'vitest';
import { back, next } from '~/core/room/moves';
import { moveTo, newRoom, type Room, reveal, setBlack } from '~/core/room/room';

const scene = { stops: 3, chapters: 0 };
const ending = { stops: 3, chapters: 2 };
const at = (moment: number): Room => moveTo(newRoom, moment);

describe('the next thing on the wall', () => {
	it('is the next stop, and after the last one of a scene the room has to choose', () => {
		expect(next(at(0), scene)).toEqual(at(1));
		expect(next(at(2), scene)).toEqual(at(2));
	});

	it('is a part of the debrief once an ending is told, one by one', () => {
		const [first, second] = [1, 2].map((chapters) => reveal(at(2), { chapters }));
		expect(next(at(2), ending)).toEqual(first);
		expect(next(first as Room, ending)).toEqual(second);
		expect(next(second as Room, ending)).toEqual(second);
	});

	it('goes on from the last stop when fewer are left than there were', () => {
		expect(back(at(9), scene)).toEqual(at(1));
	});
});

describe('the thing before', () => {
	it('is the part or the stop before, and nothing before the first', () => {
		expect(back(reveal(at(2), { chapters: 1 }), ending)).toEqual(at(2));
		expect(back(at(2), ending)).toEqual(at(1));
		expect(back(at(0), ending)).toEqual(at(0));
	});
});

it.each([
	['black', setBlack(at(1), true)],
	['a thought', reveal(at(1), { thoughts: true })],
	['a reason', reveal(at(1), { why: true })],
])('both only take away %s that lies over a stop', (_, covered) => {
	expect(next(covered, scene)).toEqual(at(1));
	expect(back(covered, scene)).toEqual(at(1));
});
