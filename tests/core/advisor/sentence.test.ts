import { describe, expect, it } from 'vitest';
import { checkAdvisor } from '~/core/advisor/check';
import type { Answers } from '~/core/advisor/rules';
import { type Advisor, advisorFiles } from '~/core/advisor/schema';
import { sentenceFor, stepFor } from '~/core/advisor/sentence';
import { formatProblems } from '~/core/problem';
import { advisor, ranking } from './model';

const { sentences, steps } = advisor;

describe('the choice of a sentence', () => {
	const say = (text: string, when: Record<string, string[]> = {}, strategy = 'listen') => ({
		strategy,
		when,
		say: text,
	});
	const choice = [
		say('heat', { emotion: ['heated', 'boiling'] }),
		say('doubt', { correctness: ['maybe-wrong'] }),
		say('heat between departments', { emotion: ['heated'], level: ['intergroup'] }),
		say('fall-back'),
		say('other strategy', { emotion: ['heated'], trust: ['low'] }, 'joint'),
	];

	it.each<[string, Answers, string]>([
		['falls back without answers', {}, 'fall-back'],
		['takes the sentence whose condition is met', { correctness: 'maybe-wrong' }, 'doubt'],
		['takes any level of a condition', { emotion: 'boiling' }, 'heat'],
		[
			'takes the one with more conditions',
			{ emotion: 'heated', level: 'intergroup' },
			'heat between departments',
		],
		['needs all conditions', { level: 'intergroup' }, 'fall-back'],
		['takes the first of the file among equals', { correctness: 'maybe-wrong', emotion: 'boiling' }, 'heat'],
		['keeps to its strategy', { emotion: 'heated', trust: 'low' }, 'heat'],
	])('%s', (_, answers, expected) => {
		expect(sentenceFor(choice, 'listen', answers)).toBe(expected);
	});

	it('refuses a strategy that has nothing to say', () => {
		expect(() => sentenceFor(choice, 'cooling', {})).toThrow('no sentence for the strategy "cooling"');
	});
});

describe('the choice of a first step', () => {
	const choice = [{ strategy: 'listen', when: { time: ['urgent'] }, step: 'five minutes' }];

	it('is the step that fits, or none, so that the strategy’s own is shown', () => {
		expect(stepFor(choice, 'listen', { time: 'urgent' })).toBe('five minutes');
		expect(stepFor(choice, 'listen', { time: 'days' })).toBeUndefined();
		expect(stepFor(choice, 'joint', { time: 'urgent' })).toBeUndefined();
	});

	it('comes to every published step in some conflict for which the strategy is not ruled out', () => {
		const mixes = (when: Record<string, string[]>) =>
			Object.entries(when).reduce<Answers[]>(
				(found, [factor, levels]) =>
					found.flatMap((answers) => levels.map((level) => ({ ...answers, [factor]: level }))),
				[{}],
			);
		const hidden = steps.filter(
			({ strategy, when, step }) =>
				!mixes(when).some(
					(answers) =>
						stepFor(steps, strategy, answers) === step &&
						ranking(answers).ranking.some((ranked) => ranked.strategy === strategy),
				),
		);
		expect(hidden.map(({ strategy, when }) => [strategy, when])).toEqual([]);
	});
});

describe('the check of the sentences', () => {
	const text = { ru: 'Так.', en: 'So.' };
	const add =
		(...more: Advisor['sentences']) =>
		(copy: Advisor) =>
			void copy.sentences.push(...more);
	/** How the next entry for a strategy is called. */
	const next = (items: readonly { strategy: string }[], strategy = 'joint', more = 1) =>
		`${strategy}#${items.filter((item) => item.strategy === strategy).length + more}`;

	it.each<[string, (copy: Advisor) => void, string]>([
		[
			'a strategy that does not exist',
			add({ strategy: 'jont', when: {}, say: text }),
			`advisor/sentences.yaml · sentences.${next(sentences, 'jont')}.strategy · There is no strategy "jont". Did you mean "joint"?`,
		],
		[
			'a factor that does not exist',
			add({ strategy: 'joint', when: { emotoin: ['calm'] }, say: text }),
			`advisor/sentences.yaml · sentences.${next(sentences)}.when · There is no factor "emotoin". Did you mean "emotion"?`,
		],
		[
			'a level that does not exist',
			add({ strategy: 'joint', when: { emotion: ['clam'] }, say: text }),
			`advisor/sentences.yaml · sentences.${next(sentences)}.when · "emotion" has no level "clam". Did you mean "calm"?`,
		],
		[
			'a step for a factor that does not exist',
			(copy) => void copy.steps.push({ strategy: 'joint', when: { emotoin: ['calm'] }, step: text }),
			`advisor/steps.yaml · steps.${next(steps)}.when · There is no factor "emotoin". Did you mean "emotion"?`,
		],
		[
			'two steps with the same conditions',
			(copy) => {
				const when = { emotion: ['calm'], time: ['days'] };
				copy.steps.push({ strategy: 'joint', when, step: text }, { strategy: 'joint', when, step: text });
			},
			`advisor/steps.yaml · steps.${next(steps, 'joint', 2)} · Same conditions as steps.${next(steps)}. Change the conditions of one of them, or delete it.`,
		],
		[
			'two sentences with the same conditions, in whatever order they are written',
			add(
				{ strategy: 'joint', when: { emotion: ['calm', 'heated'], time: ['days'] }, say: text },
				{ strategy: 'joint', when: { time: ['days'], emotion: ['heated', 'calm'] }, say: text },
			),
			`advisor/sentences.yaml · sentences.${next(sentences, 'joint', 2)} · Same conditions as sentences.${next(sentences)}. Change the conditions of one of them, or delete it.`,
		],
		[
			'a strategy without a fall-back',
			(copy) => {
				copy.sentences = copy.sentences.filter(
					({ strategy, when }) => strategy !== 'listen' || Object.keys(when).length > 0,
				);
			},
			'advisor/sentences.yaml · sentences · "listen" has no fall-back. Add a sentence without conditions.',
		],
	])('reports %s', (_, spoil, problem) => {
		const copy = structuredClone(advisor);
		spoil(copy);
		expect(formatProblems(checkAdvisor(copy))).toBe(problem);
	});

	it.each([
		['a condition without levels', { strategy: 'joint', when: { time: [] }, say: text }],
		['a sentence in one language', { strategy: 'joint', say: { ru: 'Так.' } }],
		['a misspelt key', { strategy: 'joint', wenn: {}, say: text }],
	])('refuses %s', (_, sentence) => {
		expect(advisorFiles.sentences.safeParse({ sentences: [sentence] }).success).toBe(false);
	});
});
