import { describe, expect, it } from 'vitest';
import { checkAdvisor } from '~/core/advisor/check';
import { checkCues } from '~/core/advisor/cue-check';
import type { Advisor } from '~/core/advisor/schema';
import { formatProblems } from '~/core/problem';
import { advisor } from './model';
import { problemsAfter } from './spoiled';

/** The first question: nature, with obstacle as its first level. */
const nature = ({ factors: [first] }: Advisor) => {
	const [obstacle, goals] = first?.levels ?? [];
	if (!first || !obstacle || !goals) throw new Error('the first question has no levels');
	return { first, obstacle, goals };
};

describe('the check of the advisor', () => {
	it('finds nothing wrong with the published model', () => {
		expect(formatProblems(checkAdvisor(advisor))).toBe('');
	});

	it.each<[string, (copy: Advisor) => void, string]>([
		[
			'a weight for a strategy that does not exist',
			(copy) => {
				nature(copy).obstacle.for = { weights: { jont: 1 }, why: { ru: 'Так.', en: 'So.' } };
			},
			'advisor/factors.yaml · factors.nature.levels.obstacle.for.weights · There is no strategy "jont". Did you mean "joint"?',
		],
		[
			'a reason that gives no points',
			(copy) => {
				nature(copy).obstacle.against = { weights: {}, why: { ru: 'Так.', en: 'So.' } };
			},
			'advisor/factors.yaml · factors.nature.levels.obstacle.against · A reason without points. Give points, or delete it.',
		],
		[
			'a reason for a strategy that the answer gives no points',
			(copy) => {
				const why = { ru: 'Так.', en: 'So.' };
				nature(copy).obstacle.for = { weights: { joint: 1, listen: 1 }, why, whyFor: { jont: why } };
			},
			'advisor/factors.yaml · factors.nature.levels.obstacle.for.whyFor · "jont" has no points here. Did you mean "joint"?',
		],
		[
			'a common reason that is printed nowhere, as every strategy has its own',
			(copy) => {
				const why = { ru: 'Так.', en: 'So.' };
				nature(copy).obstacle.for = { weights: { joint: 1 }, why, whyFor: { joint: why } };
			},
			'advisor/factors.yaml · factors.nature.levels.obstacle.for.whyFor · No strategy is left for "why". Make one of these the "why".',
		],
		[
			'a strategy that is pushed both ways by one answer',
			(copy) => {
				nature(copy).obstacle.against = { weights: { joint: -1 }, why: { ru: 'Так.', en: 'So.' } };
			},
			'advisor/factors.yaml · factors.nature.levels.obstacle · "joint" has points both for and against. Keep one of them.',
		],
		[
			'points without a source',
			(copy) => {
				nature(copy).obstacle.sources = [];
			},
			'advisor/factors.yaml · factors.nature.levels.obstacle.sources · Points without a source. Name at least one key of sources.yaml.',
		],
		...(['for', 'against'] as const).map((side): [string, (copy: Advisor) => void, string] => [
			`points ${side} without a source, nothing on the other side`,
			(copy) => {
				const { obstacle } = nature(copy);
				obstacle.for = obstacle.against = undefined;
				obstacle[side] = { weights: { joint: 1 }, why: { ru: 'Так.', en: 'So.' } };
				obstacle.sources = [];
			},
			'advisor/factors.yaml · factors.nature.levels.obstacle.sources · Points without a source. Name at least one key of sources.yaml.',
		]),
		[
			'two typical cases of one name',
			(copy) => {
				copy.typical.push(...copy.typical.slice(0, 1));
			},
			`advisor/typical.yaml · typical · "${advisor.typical[0]?.id}" stands here twice. Rename one of them, or delete it.`,
		],
		[
			'a source that does not exist',
			(copy) => {
				nature(copy).obstacle.sources = ['Moore15'];
			},
			'advisor/factors.yaml · factors.nature.levels.obstacle.sources · There is no source "Moore15". Did you mean "Moore14"? If not, add it to content/sources.yaml.',
		],
		[
			'two levels of one name',
			(copy) => {
				nature(copy).goals.id = 'obstacle';
				copy.typical = [];
				copy.sentences = copy.sentences.filter(({ when }) => !when.nature);
				copy.steps = [];
				copy.prevention = [];
				copy.cues.factors = [];
				copy.golden = [];
				copy.predict = [];
			},
			'advisor/factors.yaml · factors.nature.levels · "obstacle" stands here twice. Rename one of them, or delete it.',
		],
		[
			'an unknown level, and names each that exists once',
			(copy) => {
				const { first, goals } = nature(copy);
				first.levels = [goals, goals];
				copy.typical = [{ id: 'a', text: { ru: 'а', en: 'a' }, answers: { nature: 'information' } }];
				copy.sentences = copy.sentences.filter(({ when }) => !when.nature);
				copy.steps = [];
				copy.prevention = [];
				copy.vetoes = [];
				copy.golden = [];
				copy.predict = [];
			},
			'advisor/factors.yaml · factors.nature.levels · "goals" stands here twice. Rename one of them, or delete it.\nadvisor/typical.yaml · typical.a.answers · "nature" has no level "information". Use one of: goals.',
		],
		[
			'an unknown flag, and names each that exists once',
			({ flags, refer, golden, predict }) => {
				golden.length = predict.length = 0;
				flags.splice(1, flags.length, ...flags.slice(0, 1));
				for (const part of [...refer.steps, ...refer.whom, ...refer.notes]) part.flags = undefined;
				Object.assign(refer.steps[0] ?? {}, { flags: ['zzzzzz'] });
			},
			'advisor/flags.yaml · flags · "harassment" stands here twice. Rename one of them, or delete it.\nadvisor/flags.yaml · refer.steps.#1.flags · There is no flag "zzzzzz". Use one of: harassment.',
		],
		[
			'a question of which no answer gives points',
			(copy) => {
				for (const level of nature(copy).first.levels) level.for = level.against = undefined;
			},
			'advisor/factors.yaml · factors.nature · No answer to this question gives points. Give points to one of its levels, or delete it.',
		],
		[
			'a strategy that no answer speaks for',
			(copy) => {
				const [first] = copy.strategies;
				if (first) copy.strategies.push({ ...first, id: 'wait' });
				copy.sentences.push({ strategy: 'wait', when: {}, say: { ru: 'Так.', en: 'So.' } });
			},
			'advisor/strategies.yaml · strategies.wait · No answer speaks for this strategy. Give it points under "for" of a level in factors.yaml, or delete it.',
		],
		[
			'two questions of one name',
			(copy) => {
				copy.factors.push(nature(copy).first);
			},
			'advisor/factors.yaml · factors · "nature" stands here twice. Rename one of them, or delete it.',
		],
		[
			'an unknown answer in a typical case',
			(copy) => {
				copy.typical = [{ id: 'a', text: { ru: 'а', en: 'a' }, answers: { nature: 'gaols' } }];
			},
			'advisor/typical.yaml · typical.a.answers · "nature" has no level "gaols". Did you mean "goals"?',
		],
		[
			'two strategies of one name',
			(copy) => {
				copy.strategies.push(...copy.strategies.slice(0, 1));
			},
			'advisor/strategies.yaml · strategies · "cooling" stands here twice. Rename one of them, or delete it.',
		],
		[
			'two vetoes of one name',
			(copy) => {
				copy.vetoes.push(...copy.vetoes.slice(0, 1));
			},
			'advisor/vetoes.yaml · vetoes · "V2" stands here twice. Rename one of them, or delete it.',
		],
		[
			'two flags of one name',
			(copy) => {
				copy.flags.push(...copy.flags.slice(0, 1));
			},
			'advisor/flags.yaml · flags · "harassment" stands here twice. Rename one of them, or delete it.',
		],
		[
			'a quick question that is asked twice',
			(copy) => {
				copy.quick.push('realism');
			},
			'advisor/factors.yaml · quick · "realism" stands here twice. Rename one of them, or delete it.',
		],
		[
			'a quick question that does not exist',
			(copy) => {
				copy.quick.push('realsm');
			},
			'advisor/factors.yaml · quick · There is no factor "realsm". Did you mean "realism"?',
		],
		[
			'a veto on a factor that does not exist',
			(copy) => {
				copy.vetoes.push(veto({ any: [{ factor: 'emotoin', is: ['calm'] }] }));
			},
			'advisor/vetoes.yaml · vetoes.V99.when · There is no factor "emotoin". Did you mean "emotion"?',
		],
		[
			'a veto on a level that does not exist, however deep',
			(copy) => {
				copy.vetoes.push(veto({ all: [{ not: { factor: 'emotion', is: ['calm', 'boilng'] } }] }));
			},
			'advisor/vetoes.yaml · vetoes.V99.when · "emotion" has no level "boilng". Did you mean "boiling"?',
		],
		[
			'a veto that removes a strategy that does not exist',
			(copy) => {
				copy.vetoes.push({ ...veto({ factor: 'emotion', is: ['calm'] }), removes: ['coling'] });
			},
			'advisor/vetoes.yaml · vetoes.V99.removes · There is no strategy "coling". Did you mean "cooling"?',
		],
		[
			'a veto without a source',
			(copy) => {
				copy.vetoes.push({ ...veto({ factor: 'emotion', is: ['calm'] }), sources: [] });
			},
			'advisor/vetoes.yaml · vetoes.V99.sources · A veto without a source. Name at least one key of sources.yaml.',
		],
		[
			'vetoes that could leave nothing to advise',
			(copy) => {
				const removes = copy.strategies.map(({ id }) => id);
				copy.vetoes.push({ ...veto({ factor: 'emotion', is: ['calm'] }), removes });
			},
			'advisor/vetoes.yaml · The vetoes could remove every strategy. Leave one that no veto removes.',
		],
		[
			'a base without a source',
			(copy) => {
				for (const { base } of copy.strategies) if (base) base.sources = [];
			},
			'advisor/strategies.yaml · strategies.joint.base.sources · Points without a source. Name at least one key of sources.yaml.',
		],
		[
			'a referral without a source',
			(copy) => {
				copy.refer.sources = [];
			},
			'advisor/flags.yaml · refer.sources · A referral without a source. Name at least one key of sources.yaml.',
		],
		[
			'advice to turn to somebody for a flag that does not exist',
			(copy) => {
				Object.assign(copy.refer.steps[0] ?? {}, { flags: ['treat'] });
				Object.assign(copy.refer.whom[0] ?? {}, { flags: ['halth'] });
			},
			'advisor/flags.yaml · refer.steps.#1.flags · There is no flag "treat". Did you mean "threat"?\nadvisor/flags.yaml · refer.whom.#1.flags · There is no flag "halth". Did you mean "health"?',
		],
	])('reports %s', (_, spoil, problem) => {
		expect(problemsAfter(spoil)).toBe(problem);
	});

	it.each(Object.keys(advisor) as (keyof Advisor)[])(
		'finds nothing wrong with the rest while %s is missing',
		(part) => {
			const { [part]: _, ...rest } = advisor;
			expect(formatProblems([...checkAdvisor(rest), ...checkCues(rest)])).toBe('');
		},
	);

	it('looks at the other parts while one is out of shape', () => {
		const { sources: _, ...copy } = structuredClone(advisor);
		copy.factors.forEach(({ levels }) => {
			for (const level of levels) level.sources = ['Nobody99'];
		});
		copy.typical = [{ id: 'a', text: { ru: 'а', en: 'a' }, answers: { nature: 'gaols' } }];
		expect(formatProblems(checkAdvisor(copy))).toBe(
			'advisor/typical.yaml · typical.a.answers · "nature" has no level "gaols". Did you mean "goals"?',
		);
	});

	it('reports everything at once', () => {
		const problems = problemsAfter((copy) => {
			copy.quick.push('realsm');
			nature(copy).obstacle.sources = ['Moore15', 'Rahim20'];
		});
		expect(problems.split('\n')).toHaveLength(3);
	});
});

function veto(when: Advisor['vetoes'][number]['when']): Advisor['vetoes'][number] {
	return { id: 'V99', when, removes: ['joint'], why: { ru: 'Так.', en: 'So.' }, sources: ['Acas'] };
}
