import { expect, it } from 'vitest';
import type { Advisor } from '~/core/advisor/schema';
import { problemsAfter } from './spoiled';

it.each<[string, (copy: Advisor) => void, string]>([
	[
		'a golden case that names what the model does not have, or judges a strategy twice',
		({ golden, predict }) => {
			predict.splice(0, predict.length);
			const [first] = golden;
			if (!first) throw new Error('there are no golden cases');
			golden.splice(0, golden.length, {
				...first,
				id: 'a',
				answers: { nature: 'gaols', emotoin: 'calm' },
				flags: ['treat'],
				best: ['jont', 'listen'],
				acceptable: ['refre', 'refer'],
				unacceptable: ['listen'],
				sources: ['Moore15'],
			});
		},
		[
			'golden.a · "listen" stands here twice. Rename one of them, or delete it.',
			'golden.a.acceptable · There is no strategy "refre". Did you mean "refer"?',
			'golden.a.answers · "nature" has no level "gaols". Did you mean "goals"?',
			'golden.a.answers · There is no factor "emotoin". Did you mean "emotion"?',
			'golden.a.best · There is no strategy "jont". Did you mean "joint"?',
			'golden.a.flags · There is no flag "treat". Did you mean "threat"?',
			'golden.a.sources · There is no source "Moore15". Did you mean "Moore14"? If not, add it to content/sources.yaml.',
		]
			.map((line) => `advisor/golden.yaml · ${line}`)
			.join('\n'),
	],
	[
		'answers that may hide bullying and do not exist',
		({ refer }) => {
			refer.doubt.when.push({ powr: ['you-weaker'] }, { power: ['weaker'] });
		},
		[
			'refer.doubt.when.#4 · There is no factor "powr". Did you mean "power"?',
			'refer.doubt.when.#5 · "power" has no level "weaker". Use one of: equal, you-weaker, you-stronger, parties-unequal.',
		]
			.map((line) => `advisor/flags.yaml · ${line}`)
			.join('\n'),
	],
	[
		'a case to predict that is not among the golden cases',
		({ predict }) => {
			const [first] = predict;
			if (!first) throw new Error('there are no cases to predict');
			predict.splice(0, predict.length, { ...first, id: 'o99' });
		},
		'advisor/golden.yaml · predict · There is no golden case "o99". Did you mean "o09"?',
	],
	[
		'two golden cases of one name',
		({ golden }) => {
			golden.push(...golden.slice(0, 1));
		},
		'advisor/golden.yaml · golden · "o01" stands here twice. Rename one of them, or delete it.',
	],
])('the check of the advisor reports %s', (_, spoil, problem) => {
	expect(problemsAfter(spoil)).toBe(problem);
});
