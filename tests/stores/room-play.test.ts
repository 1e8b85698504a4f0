// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goTo, setChoices } from '~/core/room/room';
import { rulesOf } from '~/core/scenario/play';
import { scenarioSchema } from '~/core/scenario/schema';
import { openRoomPlay, type RoomPlay } from '~/stores/room-play';
import { fixture } from '../fixtures/read';

const rules = rulesOf(scenarioSchema.parse(fixture('scenarios/sound.yaml')));
const opened: RoomPlay[] = [];

function open(): RoomPlay {
	const one = openRoomPlay('sound', rules);
	opened.push(one);
	return one;
}

beforeEach(() => localStorage.clear());
afterEach(() => {
	for (const { close } of opened.splice(0)) close();
});

describe('a role-play of a room', () => {
	it('keeps its choices in the room and in no record', () => {
		const { play, $room } = open();
		play.say('ask');
		expect($room.get()).toMatchObject({ page: 'scenarios/sound/', choices: ['ask'] });
		expect(Object.keys(localStorage)).toEqual([expect.stringMatching(/room$/)]);
		expect(open().play.$choices.get()).toEqual(['ask']);
	});

	it('follows the room, also back', () => {
		const { play, change } = open();
		change((room) => setChoices(goTo(room, 'scenarios/sound/'), ['ask', 'trial']));
		expect(play.$play.get().state.position.at).toBe('ending');
		change((room) => setChoices(room, []));
		expect(play.$choices.get()).toEqual([]);
	});

	it('stays as it was while the room is at another page', () => {
		const { play, change } = open();
		play.say('ask');
		change((room) => goTo(room, 'wall/02-two-rulers/'));
		expect(play.$choices.get()).toEqual(['ask']);
		change((room) => goTo(room, 'scenarios/sound/'));
		expect(play.$choices.get()).toEqual(['ask']);
	});
});
