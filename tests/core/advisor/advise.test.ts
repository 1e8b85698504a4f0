import { describe, expect, it } from 'vitest';
import { advise, leaderOf, rank } from '~/core/advisor/advise';
import type { Answers, Rules } from '~/core/advisor/rules';
import { seeded } from '~/core/random';
import { advisor, randomAnswers, ranking } from './model';

const vetoesOn = (strategy: string, answers: Answers) =>
	rank(advisor, answers).find((standing) => standing.strategy === strategy)?.vetoes;

describe('the gate', () => {
	it('refers and names the flags in the order of the model', () => {
		const advice = advise(advisor, { answers: { emotion: 'calm' }, flags: ['legal', 'harassment'] });
		expect(advice).toEqual({ kind: 'refer', flags: ['harassment', 'legal'] });
	});

	it('does not know flags that the model does not have', () => {
		expect(advise(advisor, { answers: {}, flags: ['boredom'] }).kind).toBe('ranking');
	});
});

describe('a veto', () => {
	it.each<[string, string[], Answers, Answers]>([
		[
			'V2',
			['mediation', 'compete', 'accommodate', 'postpone'],
			{ level: 'intrapersonal' },
			{ level: 'interpersonal' },
		],
		['V3', ['mediation'], { willingness: 'none' }, { willingness: 'one', tried: 'talks-failed' }],
		['V3', ['mediation'], { tried: 'mediation-failed' }, { tried: 'nothing' }],
		['V4', ['joint', 'compromise'], { emotion: 'boiling' }, { emotion: 'heated' }],
		['V5', ['compete'], { correctness: 'maybe-wrong' }, { correctness: 'unclear' }],
		['V6', ['compromise', 'arbitration'], { realism: 'unrealistic' }, { realism: 'mixed' }],
		[
			'V6',
			['compromise', 'arbitration'],
			{ realism: 'unrealistic', escalation: 'hostile' },
			{ realism: 'unrealistic', escalation: 'destructive' },
		],
		['V7', ['mediation', 'structure'], { time: 'urgent' }, { time: 'days' }],
		[
			'V8',
			['joint', 'compromise', 'accommodate', 'postpone', 'structure'],
			{ escalation: 'destructive' },
			{ escalation: 'hostile' },
		],
		[
			'V9',
			['accommodate'],
			{ 'own-stake': 'high', correctness: 'confident' },
			{ 'own-stake': 'high', correctness: 'unclear' },
		],
		['V9', ['accommodate'], { 'own-stake': 'high', correctness: 'confident' }, { correctness: 'confident' }],
		['V10', ['role-clarity'], { level: 'intergroup', nature: 'goals' }, { level: 'intrapersonal' }],
		['V10', ['role-clarity'], {}, { nature: 'roles' }],
		['V11', ['compete'], { power: 'you-weaker' }, { power: 'parties-unequal' }],
		['V12', ['arbitration'], { authority: 'nobody' }, { authority: 'boss' }],
		['V12', ['arbitration'], { authority: 'nobody' }, { authority: 'nobody', escalation: 'destructive' }],
		['V13', ['cooling'], { emotion: 'calm' }, { emotion: 'heated' }],
		['V14', ['compromise'], { nature: 'information' }, { nature: 'goals' }],
	])('%s removes %j when %j and not when %j', (veto, strategies, when, otherwise) => {
		for (const { id } of advisor.strategies) {
			const removed = strategies.includes(id);
			expect(vetoesOn(id, when)?.includes(veto), id).toBe(removed);
			expect(vetoesOn(id, otherwise)?.includes(veto), id).toBe(false);
		}
	});

	it('keeps its strategy out of the ranking and on the list of the removed, with its pushes', () => {
		const { ranking: ranked, vetoed } = ranking({ emotion: 'boiling', goalfit: 'exclusive' });
		expect(ranked.map(({ strategy }) => strategy)).not.toContain('compromise');
		expect(vetoed.find(({ strategy }) => strategy === 'compromise')).toMatchObject({
			points: 1,
			vetoes: ['V4'],
			pushes: [
				{ factor: 'goalfit', level: 'exclusive', points: 3 },
				{ factor: 'emotion', level: 'boiling', points: -2 },
			],
		});
	});

	it('does not hide another: all that hold are named', () => {
		expect(vetoesOn('mediation', { level: 'intrapersonal', willingness: 'none', time: 'urgent' })).toEqual([
			'V2',
			'V3',
			'V7',
		]);
	});
});

describe('the ranking', () => {
	it('breaks ties by the order of the strategies: earlier and easier to undo first', () => {
		expect(ranking({}).ranking.map(({ strategy }) => strategy)).toEqual([
			'cooling',
			'listen',
			'problem-focus',
			'structure',
			'compromise',
			'accommodate',
			'postpone',
			'mediation',
			'arbitration',
			'compete',
			'joint',
		]);
	});

	it('makes joint problem solving earn its place: it starts three points behind', () => {
		expect(ranking({}).ranking.at(-1)).toEqual({
			strategy: 'joint',
			points: -3,
			base: -3,
			pushes: [],
			vetoes: [],
		});
	});

	it('counts as in a worked example', () => {
		// boiling +6, mixed +1, destructive −1, calm is not answered: cooling 6; compete 0 − 1 − 2.
		const { ranking: ranked } = ranking({
			emotion: 'boiling',
			realism: 'mixed',
			escalation: 'destructive',
		});
		expect(ranked.map(({ strategy, points }) => [strategy, points]).slice(0, 3)).toEqual([
			['cooling', 6],
			['arbitration', 4],
			['mediation', 0],
		]);
		expect(ranked.find(({ strategy }) => strategy === 'compete')?.points).toBe(-3);
	});

	it('gives every push its reason, its sources and its place, strongest first', () => {
		const [first] = ranking({ emotion: 'heated', realism: 'unrealistic' }).ranking;
		const unrealistic = advisor.factors[1]?.levels[2];
		const heated = advisor.factors[4]?.levels[1];
		expect(first).toMatchObject({ strategy: 'cooling', points: 7, base: 0 });
		expect(first?.pushes).toEqual([
			{
				factor: 'realism',
				level: 'unrealistic',
				points: 4,
				why: unrealistic?.for?.why,
				sources: ['Coser56', 'KB24'],
			},
			{ factor: 'emotion', level: 'heated', points: 3, why: heated?.for?.why, sources: ['KB24', 'Itz24'] },
		]);
	});

	it('prints under a strategy the reason written for it, under the others the common one', () => {
		const reason = { weights: { listen: 1, cooling: 2 }, why: 'Wait.', whyFor: { listen: 'Hear them out.' } };
		const levels = [{ id: 'heated', for: reason, sources: [] }];
		const rules: Rules = { ...advisor, factors: [{ id: 'emotion', ordered: true, levels }] };
		const advice = advise(rules, { answers: { emotion: 'heated' }, flags: [] });
		const ranked = advice.kind === 'ranking' ? advice.ranking : [];
		expect(ranked.slice(0, 2).map(({ strategy, pushes }) => [strategy, pushes[0]?.why])).toEqual([
			['cooling', 'Wait.'],
			['listen', 'Hear them out.'],
		]);
	});

	it('explains a push down by the reason against', () => {
		const joint = ranking({ emotion: 'heated' }).ranking.find(({ strategy }) => strategy === 'joint');
		expect(joint?.pushes).toMatchObject([{ points: -1, why: advisor.factors[4]?.levels[1]?.against?.why }]);
	});

	it('takes a level or a question that it does not know for "don’t know"', () => {
		expect(ranking({ emotion: 'volcanic', mood: 'calm', trust: undefined })).toEqual(ranking({}));
	});

	it('has points that are the base and the pushes together, for every strategy and situation', () => {
		const random = seeded(6);
		for (let round = 0; round < 500; round++) {
			const { ranking: ranked, vetoed } = ranking(randomAnswers(random));
			expect(ranked.length + vetoed.length).toBe(advisor.strategies.length);
			for (const { points, base, pushes, strategy } of [...ranked, ...vetoed]) {
				expect(pushes.reduce((sum, push) => sum + push.points, base)).toBe(points);
				expect(base).toBe(strategy === 'joint' ? -3 : 0);
				const sizes = pushes.map((push) => Math.abs(push.points));
				expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
				expect(sizes).not.toContain(0);
			}
		}
	});

	it('goes by points, then by the order of the strategies, in every situation', () => {
		const order = advisor.strategies.map(({ id }) => id);
		const random = seeded(15);
		for (let round = 0; round < 500; round++) {
			const { ranking: ranked } = ranking(randomAnswers(random));
			for (const [index, { points, strategy }] of ranked.slice(1).entries()) {
				const before = ranked[index];
				const tie = before?.points === points && order.indexOf(before.strategy) < order.indexOf(strategy);
				expect(tie || (before?.points ?? 0) > points).toBe(true);
			}
		}
	});
});

describe('what is advised first', () => {
	const leader = (answers: Answers, flags: string[] = []) => leaderOf(advise(advisor, { answers, flags }));

	it('is the first of the ranking', () => {
		expect(leader({ nature: 'information' })).toBe('problem-focus');
	});

	it('is nothing while no way has points', () => {
		expect(leader({})).toBeUndefined();
		expect(leader({ emotion: 'calm', recurrence: 'first' })).toBeUndefined();
	});

	it('is nothing when somebody has to be turned to', () => {
		expect(leader({ nature: 'information' }, ['threat'])).toBeUndefined();
	});

	it('is nothing when there is no way at all', () => {
		expect(leaderOf({ kind: 'ranking', ranking: [], vetoed: [] })).toBeUndefined();
	});
});
