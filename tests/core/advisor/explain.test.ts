import { describe, expect, it } from 'vitest';
import { inPlay, rank } from '~/core/advisor/advise';
import { explain, quickOrder } from '~/core/advisor/explain';
import type { Answers, Rules } from '~/core/advisor/rules';
import { seeded } from '~/core/random';
import { advisor, randomAnswers } from './model';

/**
 * A model small enough to count by hand: strategies a and b; every level x gives a one point, every y gives b one.
 * @param upsets how many of the questions have a third level that puts b first at once
 */
function duel(questions: number, upsets = 0): Rules {
	return {
		factors: Array.from({ length: questions }, (_, index) => ({
			id: `q${index}`,
			ordered: true,
			levels: [
				level('x', { a: 1 }),
				level('y', { b: 1 }),
				...(index < upsets ? [level('z', { b: 99 })] : []),
			],
		})),
		strategies: [{ id: 'a' }, { id: 'b' }],
		vetoes: [],
		flags: [],
		quick: ['q2'],
		confidence: advisor.confidence,
	};
}

const level = (id: string, weights: Record<string, number>) => ({
	id,
	for: { weights, why: '' },
	sources: [],
});

/** `xxy` answers the first three questions. */
const answering = (levels: string) =>
	Object.fromEntries([...levels].map((level, index) => [`q${index}`, level]));

describe('confidence', () => {
	it.each<[string, 'high' | 'medium' | 'low', number, string, number]>([
		['7 of 10 answered, margin 7, nothing upsets it', 'high', 10, 'xxxxxxx', 0],
		['margin 3 is just enough', 'high', 10, 'xxxxxyy', 0],
		['margin 2 is not', 'medium', 10, 'xxxxxyyy', 0],
		['margin 1 is little', 'low', 10, 'xxxxxyyyy', 0],
		['equals are little', 'low', 10, 'xxxxyyyy', 0],
		['6 of 10 answered', 'medium', 10, 'xxxxxx', 0],
		['9 of 20 answered', 'medium', 20, 'xxxxxxxxx', 0],
		['8 of 20 answered', 'low', 20, 'xxxxxxxx', 0],
		['12 of 15 changes keep the first', 'high', 10, 'xxxxxxxx', 3],
		['12 of 16 changes keep the first', 'medium', 10, 'xxxxxxxx', 4],
	])('%s: %s', (_, level, questions, levels, upsets) => {
		expect(explain(duel(questions, upsets), answering(levels)).confidence.level).toBe(level);
	});

	it('gives the three measures behind the word', () => {
		// 5 − 2 = 3 points; 7 of 10 questions; 7 answered with one other level each, 3 open with two, and 2 upsets: 15 changes.
		expect(explain(duel(10, 2), answering('xxxxxyy')).confidence).toEqual({
			level: 'high',
			margin: 3,
			coverage: 0.7,
			stability: 1 - 2 / 15,
		});
	});

	it('is low when nothing is known', () => {
		expect(explain(advisor, {}).confidence).toMatchObject({ level: 'low', margin: 0, coverage: 0 });
	});

	it('is low on two answers, whatever they are', () => {
		const random = seeded(10);
		for (let round = 0; round < 500; round++) {
			const two = Object.entries(randomAnswers(random, 1)).filter((_, index) => index % 9 === round % 9);
			expect(explain(advisor, Object.fromEntries(two)).confidence.level).toBe('low');
		}
	});

	it('does not count an answer that the model does not know', () => {
		expect(explain(advisor, { emotion: 'volcanic' }).confidence.coverage).toBe(0);
	});
});

describe('what has the first say', () => {
	/** Strategies a to e with these points. */
	const standing = (...points: number[]): Rules => {
		const ids = ['a', 'b', 'c', 'd', 'e'].slice(0, points.length);
		const weights = Object.fromEntries(ids.map((id, index) => [id, points[index] ?? 0]));
		return {
			...duel(1),
			factors: [{ id: 'q0', ordered: true, levels: [level('x', weights)] }],
			strategies: ids.map((id) => ({ id })),
		};
	};

	it.each<[string, number[], string[]]>([
		['the first alone when it is ahead', [3, 1, 1], ['a']],
		['the first two while a point or less parts them', [3, 2, 2], ['a', 'b']],
		['all that stand equal in front, and none behind them', [1, 3, 3, 3, 2], ['b', 'c', 'd']],
		['nothing that no answer speaks for', [1, 0], ['a']],
		['nobody while nothing speaks for any way', [0, 0, -1], []],
	])('is %s', (_, points, leaders) => {
		expect(explain(standing(...points), answering('x'))).toMatchObject({ leaders });
	});

	it('leaves out what a veto removes', () => {
		const rules = {
			...standing(4, 2),
			vetoes: [{ id: 'V2', when: { factor: 'q0', is: ['x'] }, removes: ['a'] }],
		};
		expect(explain(rules, answering('x')).leaders).toEqual(['b']);
	});
});

describe('what would change the advice', () => {
	it('is found by trying every other answer to every question', () => {
		const random = seeded(11);
		for (let round = 0; round < 300; round++) {
			const answers = randomAnswers(random, random());
			const first = (given: Answers) => inPlay(rank(advisor, given))[0]?.strategy;
			const now = first(answers);
			const expected = advisor.factors.flatMap(({ id, levels }) =>
				levels
					.filter((level) => level.id !== answers[id])
					.map((level) => ({ factor: id, to: level.id, first: first({ ...answers, [id]: level.id }) }))
					.filter((flip) => flip.first !== now),
			);
			const found = explain(advisor, answers).flips.map(({ factor, to, first }) => ({ factor, to, first }));
			expect(found).toHaveLength(expected.length);
			expect(found).toEqual(expect.arrayContaining(expected));
		}
	});

	it('says what would have the first say: what is close in front, too', () => {
		const pull = (by: number): Rules => ({
			...duel(0),
			factors: [{ id: 'q0', ordered: true, levels: [level('x', { b: 2 }), level('y', { a: by })] }],
			strategies: [{ id: 'a' }, { id: 'b', base: { points: 1 } }],
		});
		expect(explain(pull(1), answering('x')).flips).toMatchObject([
			{ to: 'y', first: 'a', leaders: ['a', 'b'] },
		]);
		expect(explain(pull(2), answering('x')).flips).toMatchObject([
			{ to: 'y', first: 'a', leaders: ['a', 'b'] },
		]);
		expect(explain(pull(3), answering('x')).flips).toMatchObject([{ to: 'y', first: 'a', leaders: ['a'] }]);
	});

	it('gives none the first say that a veto removes', () => {
		const rules: Rules = {
			...duel(1),
			vetoes: [{ id: 'V2', when: { factor: 'q0', is: ['z'] }, removes: ['c'] }],
			factors: [
				{
					id: 'q0',
					ordered: true,
					levels: [level('x', { b: 2 }), level('y', { a: 1, c: 1 }), level('z', { a: 1, c: 1 })],
				},
			],
			strategies: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
		};
		expect(explain(rules, answering('x')).flips).toMatchObject([
			{ to: 'y', first: 'a', leaders: ['a', 'c'] },
			{ to: 'z', first: 'a', leaders: ['a'] },
		]);
	});

	it('puts an open question before one step, one step before a bigger one', () => {
		const { flips } = explain(advisor, { emotion: 'heated', nature: 'relationship' });
		expect(flips.map(({ factor, to, steps }) => `${steps} ${factor} ${to}`)).toEqual([
			'0 level intrapersonal',
			'0 level person-group',
			'0 escalation hostile',
			'0 escalation destructive',
			'0 tried talks-failed',
			'1 emotion calm',
			'2 nature values',
			'2 nature information',
		]);
	});

	it('counts the steps on a scale downwards as well', () => {
		const { flips } = explain(advisor, { escalation: 'destructive' });
		const steps = flips.filter(({ factor }) => factor === 'escalation').map(({ to, steps }) => [to, steps]);
		expect(steps).toEqual([
			['hostile', 1],
			['strained', 2],
			['talk', 3],
		]);
	});

	it('counts the steps on a scale and says from what to what', () => {
		const { flips } = explain(advisor, { escalation: 'talk' });
		expect(flips.filter(({ factor }) => factor === 'escalation')).toEqual([
			{
				factor: 'escalation',
				from: 'talk',
				to: 'strained',
				steps: 1,
				first: 'listen',
				leaders: ['listen', 'mediation'],
			},
			{
				factor: 'escalation',
				from: 'talk',
				to: 'hostile',
				steps: 2,
				first: 'mediation',
				leaders: ['mediation'],
			},
			{
				factor: 'escalation',
				from: 'talk',
				to: 'destructive',
				steps: 3,
				first: 'arbitration',
				leaders: ['arbitration'],
			},
		]);
	});
});

describe('a model whose vetoes leave little', () => {
	const rules = (removes: string[]): Rules => ({
		...duel(3),
		vetoes: [{ id: 'V2', when: { factor: 'q0', is: ['x'] }, removes }],
	});

	it('explains an empty ranking: nothing is first, any other answer brings the strategies back', () => {
		const { confidence, leaders, flips, nextQuestion } = explain(rules(['a', 'b']), answering('x'));
		expect(confidence).toMatchObject({ level: 'low', margin: 0, stability: 4 / 5 });
		expect(leaders).toEqual([]);
		expect(flips).toEqual([{ factor: 'q0', from: 'x', to: 'y', steps: 1, first: 'b', leaders: ['b'] }]);
		expect(nextQuestion).toBe('q2');
	});

	it('explains the only strategy left: its margin is its points', () => {
		const { confidence, leaders } = explain(rules(['b']), answering('xxx'));
		expect(confidence.margin).toBe(3);
		expect(leaders).toEqual(['a']);
	});

	it('warns of an answer that would leave nothing', () => {
		expect(explain(rules(['a', 'b']), answering('y')).flips).toContainEqual({
			factor: 'q0',
			from: 'y',
			to: 'x',
			steps: 1,
			first: undefined,
			leaders: [],
		});
	});
});

describe('the next question', () => {
	it('is the quick mode’s first as long as nothing is answered', () => {
		expect(explain(advisor, {}).nextQuestion).toBe('nature');
		expect(explain({ ...advisor, quick: ['authority'] }, {}).nextQuestion).toBe('authority');
		expect(explain(duel(4), {}).nextQuestion).toBe('q2');
	});

	it('is the open one with the largest share of answers that put another strategy first', () => {
		// One point ahead: a y makes it equal and keeps a first, a z does not. Only q3 is open and has a z.
		const rules = duel(6, 4);
		expect(explain(rules, answering('xxy')).nextQuestion).toBe('q3');
	});

	it('is, of those that change equally often, the one that spreads the first two furthest apart', () => {
		const rules = duel(5);
		const factors = rules.factors.map((factor) =>
			factor.id === 'q4' ? { ...factor, levels: [level('x', { a: 7 }), level('y', { b: 1 })] } : factor,
		);
		expect(explain({ ...rules, factors }, answering('x')).nextQuestion).toBe('q4');
	});

	it('is, of equals, the one that the quick mode asks sooner', () => {
		expect(explain(duel(4), answering('x')).nextQuestion).toBe('q2');
	});

	it('agrees with the definition on random situations', () => {
		const random = seeded(12);
		for (let round = 0; round < 200; round++) {
			const answers = randomAnswers(random, 0.2 + random() / 2);
			const [first, second] = inPlay(rank(advisor, answers));
			const open = quickOrder(advisor).filter((id) => !(id in answers));
			const worth = open.map((id) => {
				const levels = advisor.factors.find((factor) => factor.id === id)?.levels ?? [];
				const after = levels.map((level) => rank(advisor, { ...answers, [id]: level.id }));
				const leads = after.map((ranked) => {
					const points = (strategy?: string) => ranked.find((one) => one.strategy === strategy)?.points ?? 0;
					return points(first?.strategy) - points(second?.strategy);
				});
				const changes = after.filter((ranked) => inPlay(ranked)[0]?.strategy !== first?.strategy).length;
				return { id, changes: changes / levels.length, spread: Math.max(...leads) - Math.min(...leads) };
			});
			const most = Math.max(...worth.map(({ changes }) => changes));
			const candidates = worth.filter(({ changes }) => changes === most);
			const widest = Math.max(...candidates.map(({ spread }) => spread));
			expect(explain(advisor, answers).nextQuestion).toBe(
				Object.keys(answers).length === 0 ? open[0] : candidates.find(({ spread }) => spread === widest)?.id,
			);
		}
	});

	it('is none that was skipped', () => {
		expect(explain(duel(4), answering('x'), ['q2']).nextQuestion).toBe('q1');
		expect(explain(duel(4), answering('x'), ['q2', 'q1', 'q3']).nextQuestion).toBeNull();
		expect(explain(duel(4), {}, ['q2']).nextQuestion).not.toBe('q2');
	});

	it('is none when all are answered', () => {
		expect(explain(advisor, randomAnswers(seeded(13), 1)).nextQuestion).toBeNull();
	});
});

describe('the quick mode', () => {
	it('asks every question once, easy and telling ones first', () => {
		const order = quickOrder(advisor);
		expect(order.slice(0, 4)).toEqual(['nature', 'level', 'realism', 'own-stake']);
		expect(order.toSorted()).toEqual(advisor.factors.map(({ id }) => id).toSorted());
	});
});
