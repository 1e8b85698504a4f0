import { describe, expect, it } from 'vitest';
import {
	addPick,
	agreeOn,
	closeBrief,
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
const [one = '', two = '', three = ''] = first;

/** Both have read their briefs; the second person drives. */
function briefed(driver: 0 | 1 = 1): Pair {
	return closeBrief(closeBrief(takeSeats(noPair, 'a', driver), 'a'), 'a');
}

describe('two people in a role-play', () => {
	it('sit down, and read their briefs one after the other, the driver first', () => {
		expect(at(noPair)).toEqual({ at: 'seats' });
		const seated = takeSeats(noPair, 'a', 1);
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
