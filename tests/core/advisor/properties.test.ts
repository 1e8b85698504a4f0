import { describe, expect, it } from 'vitest';
import { advise, rank } from '~/core/advisor/advise';
import { explain } from '~/core/advisor/explain';
import type { Answers, Rules } from '~/core/advisor/rules';
import { parseSituation } from '~/core/advisor/situation';
import { localize } from '~/core/locale';
import { advisor, randomAnswers, ranking, seeded } from './model';

type Direction = 'rises' | 'falls';

const escalation = ['talk', 'strained', 'hostile', 'destructive'];
const emotion = ['calm', 'heated', 'boiling'];
const realism = ['realistic', 'mixed', 'unrealistic'];
const goalfit = ['compatible', 'partly', 'exclusive'];
const tried = ['nothing', 'talks-failed', 'mediation-failed'];
const time = ['urgent', 'days', 'ample'];
const trust = ['low', 'some', 'high'];
const stake = ['low', 'medium', 'high'];
const correctness = ['maybe-wrong', 'unclear', 'confident'];
const willingness = ['none', 'one', 'both'];
const interdependence = ['low', 'high'];
const complexity = ['simple', 'complex'];
const recurrence = ['first', 'recurring'];

/** Section 2.5 of the advisor's model: the 37 monotonic properties. */
const properties: [string, Direction, string, string[]][] = [
	['arbitration', 'rises', 'escalation', escalation],
	['arbitration', 'rises', 'goalfit', goalfit],
	['arbitration', 'rises', 'tried', tried],
	['arbitration', 'falls', 'time', time],
	['joint', 'falls', 'escalation', escalation],
	['joint', 'falls', 'emotion', emotion],
	['joint', 'falls', 'goalfit', goalfit],
	['joint', 'falls', 'tried', tried],
	['joint', 'falls', 'realism', realism],
	['joint', 'rises', 'trust', trust],
	['joint', 'rises', 'own-stake', stake],
	['joint', 'rises', 'other-stake', stake],
	['joint', 'rises', 'interdependence', interdependence],
	['joint', 'rises', 'time', time],
	['joint', 'rises', 'complexity', complexity],
	['joint', 'rises', 'willingness', willingness],
	['mediation', 'rises', 'escalation', ['talk', 'strained', 'hostile']],
	['mediation', 'falls', 'trust', trust],
	['mediation', 'rises', 'time', time],
	['mediation', 'rises', 'willingness', willingness],
	['cooling', 'rises', 'emotion', emotion],
	['cooling', 'rises', 'realism', realism],
	['listen', 'rises', 'realism', realism],
	['accommodate', 'falls', 'own-stake', stake],
	['accommodate', 'falls', 'correctness', correctness],
	['accommodate', 'falls', 'escalation', escalation],
	['accommodate', 'rises', 'other-stake', stake],
	['compete', 'rises', 'own-stake', stake],
	['compete', 'rises', 'correctness', correctness],
	['compete', 'falls', 'other-stake', stake],
	['compete', 'falls', 'complexity', complexity],
	['postpone', 'falls', 'own-stake', stake],
	['postpone', 'falls', 'interdependence', interdependence],
	['postpone', 'falls', 'recurrence', recurrence],
	['compromise', 'rises', 'goalfit', goalfit],
	['compromise', 'falls', 'realism', realism],
	['structure', 'rises', 'recurrence', recurrence],
];

/** Points, or less than any points when a veto removes the strategy. */
function standing(strategy: string, answers: Answers): number {
	const found = rank(advisor, answers).find((one) => one.strategy === strategy);
	return found && found.vetoes.length === 0 ? found.points : Number.NEGATIVE_INFINITY;
}

describe('whatever the other answers', () => {
	it('37 properties are looked at', () => {
		expect(properties).toHaveLength(37);
	});

	// 37 × 2 750 = 101 750 random situations, each at every level of the factor.
	it.each(properties)('%s %s with %s', (strategy, direction, factor, levels) => {
		const random = seeded(37);
		let changed = 0;
		for (let round = 0; round < 2750; round++) {
			const answers = randomAnswers(random, random());
			const steps = levels.map((level) => standing(strategy, { ...answers, [factor]: level }));
			const upwards = direction === 'rises' ? steps : steps.toReversed();
			for (const [index, now] of upwards.entries()) {
				const before = upwards[index - 1] ?? Number.NEGATIVE_INFINITY;
				if (now < before) expect.fail(`${JSON.stringify(answers)}: ${steps.join(', ')}`);
			}
			if ((upwards[0] ?? 0) < (upwards.at(-1) ?? 0)) changed++;
		}
		expect(changed).toBeGreaterThan(0);
	});

	it('mediation falls again when harm becomes the aim', () => {
		const random = seeded(9);
		for (let round = 0; round < 2000; round++) {
			const answers = {
				...randomAnswers(random),
				willingness: 'both',
				tried: 'nothing',
				time: 'ample',
				level: 'intergroup',
			};
			const at = (level: string) => standing('mediation', { ...answers, escalation: level });
			expect(at('destructive')).toBeLessThan(at('hostile'));
		}
	});

	it('any flag ends in a referral and no ranking', () => {
		const random = seeded(1);
		for (const { id } of advisor.flags) {
			for (let round = 0; round < 300; round++) {
				const advice = advise(advisor, { answers: randomAnswers(random), flags: [id] });
				expect(advice).toEqual({ kind: 'refer', flags: [id] });
			}
		}
	});

	it('the order in which the questions were answered changes nothing', () => {
		const random = seeded(2);
		for (let round = 0; round < 500; round++) {
			const answers = randomAnswers(random);
			const backwards = Object.fromEntries(Object.entries(answers).reverse());
			expect(ranking(backwards)).toEqual(ranking(answers));
			expect(explain(advisor, backwards)).toEqual(explain(advisor, answers));
		}
	});

	it('the order in which levels are listed changes nothing', () => {
		const turned: Rules = {
			...advisor,
			factors: advisor.factors.map((factor) => ({ ...factor, levels: factor.levels.toReversed() })),
		};
		const random = seeded(3);
		const byPlace = (flips: readonly { factor: string; to: string }[]) =>
			flips.toSorted((a, b) => `${a.factor} ${a.to}`.localeCompare(`${b.factor} ${b.to}`));
		for (let round = 0; round < 500; round++) {
			const answers = randomAnswers(random);
			const { flips, ...rest } = explain(advisor, answers);
			const { flips: turnedFlips, ...turnedRest } = explain(turned, answers);
			expect(rank(turned, answers)).toEqual(rank(advisor, answers));
			expect(turnedRest).toEqual(rest);
			expect(byPlace(turnedFlips)).toEqual(byPlace(flips));
		}
	});

	it('the language changes the words of the reasons and nothing else', () => {
		const random = seeded(4);
		const [russian, english] = [localize(advisor, 'ru'), localize(advisor, 'en')];
		for (let round = 0; round < 200; round++) {
			const situation = { answers: randomAnswers(random), flags: [] };
			const both = advise(advisor, situation);
			expect(advise(russian, situation)).toEqual(localize(both, 'ru'));
			expect(advise(english, situation)).toEqual(localize(both, 'en'));
			expect(explain(russian, situation.answers)).toEqual(explain(english, situation.answers));
		}
	});

	it('who is asking changes nothing: a role is not part of a situation', () => {
		const read = (role: string) =>
			parseSituation(advisor, [
				['role', role],
				['nature', 'goals'],
				['emotion', 'heated'],
			]).situation;
		expect(read('marketer')).toEqual(read('salesperson'));
		expect(read('manager')).toEqual({ answers: { nature: 'goals', emotion: 'heated' }, flags: [] });
	});

	it('something is always left to advise', () => {
		const random = seeded(5);
		for (let round = 0; round < 5000; round++) {
			expect(ranking(randomAnswers(random, random())).ranking.length).toBeGreaterThanOrEqual(3);
		}
	});
});
