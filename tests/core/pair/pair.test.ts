import { describe, expect, it } from 'vitest';
import {
	addPick,
	agreeOn,
	closeBrief,
	minutesOf,
	noPair,
	openRound,
	type Pair,
	stepBack,
	takeSeats,
	writeAgreement,
	writeName,
} from '~/core/pair/pair';
import { parsePair } from '~/core/pair/parse';
import { guessesOf, resultsOf } from '~/core/pair/results';
import { standingOf } from '~/core/pair/step';
import { rulesOf } from '~/core/scenario/play';
import { scenarioSchema } from '~/core/scenario/schema';
import { fixture } from '../../fixtures/read';

const rules = rulesOf(scenarioSchema.parse(fixture('scenarios/sound.yaml')));
const [first = [], second = []] = Object.values(rules.nodes).map(({ choices }) =>
	choices.map(({ id }) => id),
);
const at = (pair: Pair) => standingOf(rules, pair.plays.a).step;
const now = Date.parse('2026-03-19T09:40:00Z');
const [one = '', two = '', three = ''] = first;

/** Both have read their briefs; the second person drives. */
function briefed(driver: 0 | 1 = 1): Pair {
	return closeBrief(closeBrief(takeSeats(noPair, 'a', driver, now), 'a'), 'a');
}

describe('two people in a role-play', () => {
	it('sit down, and read their briefs one after the other, the driver first', () => {
		expect(at(noPair)).toEqual({ at: 'seats' });
		const seated = takeSeats(noPair, 'a', 1, now);
		expect(at(seated)).toEqual({ at: 'brief', player: 1 });
		expect(at(closeBrief(seated, 'a'))).toEqual({ at: 'brief', player: 0 });
		expect(at(briefed())).toEqual({ at: 'scene' });
	});

	it('decide one after the other, and see both decisions only when both are made', () => {
		const open = openRound(briefed(), 'a');
		expect(at(open)).toEqual({ at: 'decide', player: 1 });
		const half = addPick(open, 'a', { choice: one });
		expect(at(half)).toEqual({ at: 'decide', player: 0 });
		const both = addPick(half, 'a', { choice: two, guess: one });
		expect(at(both)).toEqual({ at: 'reveal', picks: [{ choice: two, guess: one }, { choice: one }] });
	});

	it('take turns in deciding first', () => {
		const round = (pair: Pair) =>
			agreeOn(addPick(addPick(openRound(pair, 'a'), 'a', { choice: one }), 'a', { choice: one }), 'a', one);
		expect(at(openRound(round(briefed()), 'a'))).toEqual({ at: 'decide', player: 0 });
	});

	it('can press together only once both have decided, and a third pick changes nothing', () => {
		const half = addPick(openRound(briefed(), 'a'), 'a', { choice: one });
		expect(agreeOn(half, 'a', one)).toEqual(half);
		const both = addPick(half, 'a', { choice: two });
		expect(addPick(both, 'a', { choice: three })).toEqual(both);
	});

	it('go back to the talk, and from there to the scene', () => {
		const both = addPick(addPick(openRound(briefed(), 'a'), 'a', { choice: one }), 'a', { choice: two });
		const agreed = agreeOn(both, 'a', two);
		expect(stepBack(agreed, 'a')).toEqual(both);
		expect(at(stepBack(both, 'a'))).toEqual({ at: 'scene' });
	});

	it('lose only what no longer fits the role-play', () => {
		const pair = openRound(briefed(), 'a');
		const gone = addPick(pair, 'a', { choice: 'deleted-since' });
		expect(at(gone)).toEqual({ at: 'scene' });
	});
});

describe('the hour of two people', () => {
	const pair = takeSeats(noPair, 'a', 0, now);

	it('goes on when they swap seats in it, and begins anew on another day', () => {
		const later = Date.parse('2026-03-19T10:20:30Z');
		expect(minutesOf(takeSeats(pair, 'b', 1, later), later)).toBe(40);
		const nextDay = Date.parse('2026-03-20T09:40:00Z');
		expect(minutesOf(takeSeats(pair, 'b', 1, nextDay), nextDay)).toBe(0);
	});

	it('is no hour where none began, or where the clock was set back', () => {
		expect(minutesOf(noPair, now)).toBe(Number.POSITIVE_INFINITY);
		expect(minutesOf(pair, now - 1)).toBe(Number.POSITIVE_INFINITY);
	});
});

describe('what can be said of their play', () => {
	it('is where they chose the same, and who guessed the other', () => {
		const told = addPick(openRound(briefed(0), 'a'), 'a', { choice: one, guess: two });
		const agreed = agreeOn(addPick(told, 'a', { choice: two, guess: three }), 'a', one);
		const results = resultsOf(rules, agreed.plays.a ?? expect.fail());
		expect(results).toMatchObject([
			{ nodeId: rules.start, together: one, isSame: false, guessed: [true, false] },
		]);
		expect(guessesOf(results, 0)).toEqual({ right: 1, made: 1 });
		expect(guessesOf(results, 1)).toEqual({ right: 0, made: 1 });
	});
});

describe('the record of a pair', () => {
	const kept = writeAgreement(
		writeName(addPick(openRound(briefed(), 'a'), 'a', { choice: second[0] ?? one, guess: two }), 1, 'Борис'),
		{ lines: ['Кто шлёт, тот пишет, кто звонит.', ''], day: '2026-03-26' },
	);

	it('is the same after it was kept', () => {
		expect(parsePair(JSON.stringify(kept))).toEqual(kept);
	});

	it.each([null, '', 'nonsense', '[]', '{"version":2}', '{"version":1,"plays":7}'])(
		'begins anew where %j was kept',
		(text) => {
			expect(parsePair(text)).toEqual(noPair);
		},
	);

	it('leaves out what is broken and keeps the rest', () => {
		const broken = {
			...kept,
			names: ['Аня', 7],
			plays: { ...kept.plays, b: { driver: 4 }, c: { driver: 0, briefs: 2, rounds: [{ picks: [{}] }] } },
			agreement: { ...kept.agreement, day: '2026-02-30' },
		};
		expect(parsePair(JSON.stringify(broken))).toEqual({
			...kept,
			names: ['Аня', ''],
			plays: { ...kept.plays, c: { driver: 0, briefs: 2, rounds: [] } },
			agreement: { ...kept.agreement, day: '' },
		});
	});
});
