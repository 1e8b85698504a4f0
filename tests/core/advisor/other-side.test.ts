import { describe, expect, it } from 'vitest';
import { differing, fromOtherSide, supposed } from '~/core/advisor/other-side';
import { canonical } from '~/core/advisor/situation';
import { seeded } from '~/core/random';
import { advisor, randomAnswers, ranking } from './model';

const known = (answers: Readonly<Record<string, string | undefined>>) =>
	canonical(advisor, { answers, flags: [] }).answers;

describe('the view from the other side', () => {
	it('swaps the stakes and mirrors power and being right', () => {
		const mine = {
			'own-stake': 'high',
			'other-stake': 'low',
			power: 'you-weaker',
			correctness: 'maybe-wrong',
			nature: 'goals',
		};
		expect(known(fromOtherSide(mine))).toEqual({
			'own-stake': 'low',
			'other-stake': 'high',
			power: 'you-stronger',
			correctness: 'confident',
			nature: 'goals',
		});
	});

	it('leaves an open stake open on the other side', () => {
		expect(known(fromOtherSide({ 'own-stake': 'high' }))).toEqual({ 'other-stake': 'high' });
	});

	it('keeps what is the same from both chairs', () => {
		const same = { power: 'equal', correctness: 'unclear', trust: 'low' };
		expect(known(fromOtherSide(same))).toEqual(same);
	});

	it('swapped twice is the first view, and gives only levels that the model knows', () => {
		const random = seeded(8);
		for (let round = 0; round < 2000; round++) {
			const answers = randomAnswers(random);
			const theirs = known(fromOtherSide(answers));
			expect(Object.keys(theirs)).toHaveLength(Object.keys(answers).length);
			expect(known(fromOtherSide(theirs))).toEqual(known(answers));
		}
	});

	it('gives both sides the same advice when their chairs are equal', () => {
		const random = seeded(9);
		for (let round = 0; round < 500; round++) {
			const answers = { ...randomAnswers(random), power: 'equal', correctness: 'unclear' };
			const level = { ...answers, 'own-stake': 'high', 'other-stake': 'high' };
			expect(ranking(fromOtherSide(level)).ranking).toEqual(ranking(level).ranking);
		}
	});

	it('supposes nothing of what the other side believes', () => {
		const mine = {
			'own-stake': 'high',
			power: 'you-weaker',
			correctness: 'confident',
			trust: 'low',
			time: 'days',
		};
		expect(known(supposed(mine))).toEqual({ 'other-stake': 'high', power: 'you-stronger', time: 'days' });
	});

	it('names the answers that differ, in the order of the questions', () => {
		const factors = advisor.factors.map(({ id }) => id);
		const mine = { correctness: 'confident', 'own-stake': 'high', 'other-stake': 'low', trust: 'low' };
		expect(differing(factors, mine, fromOtherSide(mine))).toEqual([
			'own-stake',
			'other-stake',
			'correctness',
		]);
	});
});
