import { expect, it } from 'vitest';
import { inPlanOrder, plan } from '~/core/advisor/plan';
import { seeded } from '~/core/random';
import { advisor as model, randomAnswers, ranking } from './model';

/** The plan for some answers, as `phase: strategy`. */
function steps(answers: Record<string, string>): string[] {
	return plan(model, answers).map(({ phase, strategy }) => `${phase}: ${strategy}`);
}

it('does not calm down what is calm and about its subject', () => {
	expect(steps({ emotion: 'calm', realism: 'realistic', nature: 'information' })[0]).toBe(
		'understand: problem-focus',
	);
});

it.each<Record<string, string>>([{ emotion: 'boiling' }, { realism: 'unrealistic' }])(
	'calms down first when %o',
	(answers) => {
		expect(steps(answers)[0]).toBe('calm: cooling');
	},
);

it.each<[Record<string, string>, string]>([
	[{ emotion: 'heated', nature: 'information' }, 'problem-focus'],
	[{ emotion: 'heated', nature: 'values' }, 'listen'],
	[{ realism: 'unrealistic', nature: 'values' }, 'listen'],
])('calms down when %o, although %s stands first', (answers, first) => {
	expect(ranking(answers).ranking[0]?.strategy).toBe(first);
	expect(steps(answers)[0]).toBe('calm: cooling');
});

it('calms down whatever is heated, unless harm has become the aim', () => {
	const random = seeded(22);
	for (let round = 0; round < 2000; round++) {
		const answers = randomAnswers(random, random());
		if (answers.escalation === 'destructive') continue;
		const emotion = random() < 0.5 ? 'heated' : 'boiling';
		expect(steps({ ...answers, emotion })[0]).toBe('calm: cooling');
	}
});

it('secures what keeps coming back', () => {
	expect(steps({ emotion: 'calm', recurrence: 'recurring' }).at(-1)).toBe('secure: structure');
	expect(steps({ emotion: 'calm', recurrence: 'first', nature: 'goals' }).at(-1)).not.toContain('secure');
});

it('comes back to the rules when there was no time for them', () => {
	expect(steps({ time: 'urgent' }).at(-1)).toBe('secure: structure');
	expect(steps({ time: 'urgent', recurrence: 'first' }).join()).not.toContain('secure');
});

it('never plans what is ruled out for another reason than time', () => {
	const planned = steps({ emotion: 'boiling', level: 'intrapersonal' }).join(' ');
	for (const ruledOut of ['joint', 'compromise', 'mediation', 'postpone'])
		expect(planned).not.toContain(ruledOut);
});

it('has one step a phase, in their order', () => {
	const answers = { trust: 'low', willingness: 'both' };
	const phases = steps({ ...answers, emotion: 'heated', realism: 'mixed', recurrence: 'recurring' }).map(
		(step) => step.split(':')[0],
	);
	expect(phases).toEqual(['calm', 'understand', 'decide', 'secure']);
});

it('calms nobody down as long as neither the heat nor what it is about is known', () => {
	expect(steps({ nature: 'information' })[0]).toBe('understand: problem-focus');
});

it('keeps the rules for what keeps coming back when there is no time for them now', () => {
	expect(steps({ time: 'urgent', recurrence: 'recurring' }).at(-1)).toBe('secure: structure');
});

it('decides nothing as long as nothing speaks for a way to decide', () => {
	const answers = { emotion: 'boiling', level: 'interpersonal', realism: 'realistic' };
	expect(steps(answers).join()).not.toContain('decide');
	const both = { 'own-stake': 'high', 'other-stake': 'high', goalfit: 'compatible', time: 'ample' };
	expect(steps({ ...answers, ...both, emotion: 'calm' }).join()).toContain('decide: joint');
});

it('plans to understand only by a way that something speaks for', () => {
	expect(steps({ emotion: 'calm', recurrence: 'first' })).toEqual([]);
});

it('has no other side to understand when it is demands on one person that clash', () => {
	expect(steps({ level: 'intrapersonal', nature: 'information' }).join()).not.toContain('understand');
	expect(steps({ level: 'interpersonal', nature: 'information' }).join()).toContain('understand');
});

it('carries no step by a single weak reason', () => {
	expect(steps({ nature: 'relationship', interdependence: 'low', 'own-stake': 'low' })).toEqual([
		'decide: postpone',
	]);
});

it('calms a quarrel that is not only about its subject if that is carried by more than a weak reason', () => {
	const cold = { realism: 'mixed', trust: 'low', escalation: 'hostile', willingness: 'both' };
	expect(steps(cold)).toEqual(['understand: listen', 'decide: mediation']);
	expect(steps({ ...cold, emotion: 'heated' })[0]).toBe('calm: cooling');
});

it('marks what has to wait until the urgent is over', () => {
	const waits = (answers: Record<string, string>) =>
		plan(model, answers)
			.filter(({ afterwards }) => afterwards)
			.map(({ strategy }) => strategy);
	expect(waits({ time: 'urgent', recurrence: 'recurring' })).toEqual(['structure']);
	expect(waits({ time: 'ample', recurrence: 'recurring' })).toEqual([]);
});

it('has a step for what stands first, whatever the answers', () => {
	const random = seeded(21);
	for (let round = 0; round < 2000; round++) {
		const answers = randomAnswers(random, random());
		const [first] = ranking(answers).ranking;
		if (first && first.points > 0)
			expect(steps(answers).map((step) => step.split(': ')[1])).toContain(first.strategy);
	}
});

it('stops the harm before anybody talks where harm has become the aim', () => {
	const harmful = { escalation: 'destructive', emotion: 'boiling', level: 'person-group' };
	expect(steps(harmful)).toEqual(['decide: arbitration', 'calm: cooling', 'understand: listen']);
	expect(steps({ ...harmful, escalation: 'hostile' })[0]).toBe('calm: cooling');
});

it('puts nothing before the calm that cannot stop the harm', () => {
	const ownAffair = { authority: 'parties', tried: 'nothing', goalfit: 'compatible', time: 'ample' };
	const willing = { trust: 'low', willingness: 'both', realism: 'mixed', interdependence: 'high' };
	const planned = steps({ ...ownAffair, ...willing, escalation: 'destructive', emotion: 'heated' });
	expect(planned.slice(0, 1)).toEqual(['calm: cooling']);
	expect(planned).toContain('decide: mediation');
});

it('makes no rules for what matters little to both', () => {
	const little = { recurrence: 'recurring', complexity: 'simple', 'own-stake': 'low' };
	expect(steps({ ...little, 'other-stake': 'low' }).join()).not.toContain('secure');
	expect(steps(little).join()).not.toContain('secure');
	expect(steps({ ...little, 'other-stake': 'high' }).join()).toContain('secure: structure');
	expect(steps({ ...little, 'own-stake': 'high' }).join()).toContain('secure: structure');
});

it('secures nothing by rules that are ruled out for another reason than time', () => {
	const answers = { escalation: 'destructive', recurrence: 'recurring' };
	expect(steps(answers).join()).not.toContain('secure');
	expect(steps({ ...answers, time: 'urgent' }).join()).not.toContain('secure');
	expect(steps({ ...answers, escalation: 'hostile', time: 'urgent' }).join()).toContain('secure: structure');
});

it('puts ways in the order in which they are done, and those it does without last', () => {
	const steps = plan(model, { emotion: 'heated', nature: 'information', recurrence: 'recurring' });
	const order = steps.map(({ strategy }) => strategy);
	expect(order.length).toBeGreaterThan(1);
	expect(inPlanOrder(['mediation', ...order.toReversed()], steps)).toEqual([...order, 'mediation']);
});
