import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { advisorFiles } from '~/core/advisor/schema';
import { sourcesSchema } from '~/core/course/schema';
import { formatProblems, type Problem } from '~/core/problem';
import { quizSchema } from '~/core/quiz/schema';
import { checkShape } from '~/library/shape';

function report(schema: z.ZodType, data: unknown): string {
	const problems: Problem[] = [];
	checkShape(schema, { file: 'a.yaml', data }, problems);
	return formatProblems(problems);
}

const text = { ru: 'Слово', en: 'Word' };
const level = { id: 'yes', label: text, example: text };
const factor = { id: 'q', name: text, question: text, example: text, levels: [level, level] };
const strategy = {
	id: 'wait',
	name: text,
	short: text,
	phase: 'calm',
	what: text,
	when: text,
	first: text,
	misuse: text,
};
const measure = {
	lesson: '30-shared-goals',
	principles: ['shared-goal-two-shares'],
	causes: { nature: ['goals'] },
	measure: text,
	why: text,
};
const veto = { id: 'V2', when: { factor: 'level', is: ['alone'] }, removes: ['wait'], why: text };

const inFactor = (extra: object) => ({ quick: ['q'], factors: [{ ...factor, ...extra }] });
const inStrategy = (extra: object) => ({ strategies: [strategy, { ...strategy, ...extra }] });
const inMeasure = (extra: object) => ({ prevention: [measure, { ...measure, ...extra }] });
const inVeto = (extra: object) => ({ vetoes: [{ ...veto, ...extra }] });
const { factors, strategies, prevention, vetoes, sentences, cues } = advisorFiles;

describe('the check of a file’s shape', () => {
	it.each<[string, z.ZodType, object]>([
		['question', factors, inFactor({})],
		['strategy', strategies, inStrategy({})],
		['measure', prevention, inMeasure({})],
		['veto', vetoes, inVeto({})],
	])('finds nothing wrong with a sound %s', (_, schema, data) => {
		expect(report(schema, data)).toBe('');
	});

	it.each<[string, z.ZodType, unknown, string]>([
		[
			'what is missing and what belongs there',
			prevention,
			inMeasure({ measure: undefined }),
			'prevention.30-shared-goals.measure · "measure" is missing. Write the keys ru, en (what to set up, one sentence).',
		],
		[
			'a word that is missing, with all that exist',
			strategies,
			inStrategy({ phase: undefined }),
			'strategies.wait.phase · "phase" is missing. Write one of: calm, understand, decide, secure (its place in a plan).',
		],
		[
			'a word that does not exist, with the nearest that does',
			strategies,
			inStrategy({ phase: 'secur' }),
			'strategies.wait.phase · "secur" does not fit here. Did you mean "secure"?',
		],
		[
			'a kind that does not exist, with the nearest that does',
			quizSchema,
			{ questions: [{ kind: 'oen' }, { kind: 'any' }, {}] },
			[
				'questions.#1.kind · "oen" does not fit here. Did you mean "one"?',
				'questions.#2.kind · "any" does not fit here. Did you mean "many"?',
				'questions.#3.kind · "kind" is missing. Write one of: one, many, order.',
			].join('\n'),
		],
		[
			'a misspelt key once',
			factors,
			inFactor({ levels: [level, { id: 'no', label: text, exmple: text }] }),
			'factors.q.levels.no.exmple · The key "exmple" is not known here. Did you mean "example"?',
		],
		[
			'a misspelt key of a condition once',
			vetoes,
			inVeto({ when: { any: [{ factr: 'level', is: ['alone'] }] } }),
			'vetoes.V2.when.any.#1.factr · The key "factr" is not known here. Did you mean "factor"?',
		],
		[
			'a key that is like none',
			factors,
			inFactor({ colour: text }),
			'factors.q.colour · The key "colour" is not known here. Check its spelling, or delete it.',
		],
		[
			'a number as text',
			factors,
			inFactor({ name: { ru: 5, en: true } }),
			'factors.q.name.en · true does not fit here. Put quotes around it: "true".\nfactors.q.name.ru · 5 does not fit here. Put quotes around it: "5".',
		],
		[
			'a text without one language',
			factors,
			inFactor({ name: { ru: 'Да', en: null } }),
			'factors.q.name.en · The text in "en" is missing. Every text needs both ru and en.',
		],
		[
			'an empty text',
			factors,
			inFactor({ name: { ru: ' ', en: 'Yes' } }),
			'factors.q.name.ru · The text is empty. Write it (a word or two, for lists).',
		],
		[
			'a key behind which nothing stands',
			factors,
			inFactor({ levels: null }),
			'factors.q.levels · Nothing is written here. Write a list, with a hyphen before each entry.',
		],
		[
			'text for a number',
			strategies,
			inStrategy({ base: { points: 'много', why: text } }),
			'strategies.wait.base.points · "много" does not fit here. Write a number without quotes.',
		],
		[
			'a list for a text',
			factors,
			inFactor({ name: [] }),
			'factors.q.name · A list does not fit here. Write the keys ru, en (a word or two, for lists).',
		],
		[
			'a fault deep in a condition, by the form that fits best',
			vetoes,
			inVeto({ when: { not: { factor: 'level', is: 'alone' } } }),
			'vetoes.V2.when.not.is · "alone" does not fit here. Write a list, with a hyphen before each entry.',
		],
		[
			'keys for a list',
			vetoes,
			inVeto({ removes: {} }),
			'vetoes.V2.removes · Keys with values do not fit here. Write a list, with a hyphen before each entry.',
		],
		[
			'a number out of bounds',
			strategies,
			inStrategy({ base: { points: -9, why: text } }),
			'strategies.wait.base.points · Too small: expected number to be >=-4. Change it so that it stays within this limit.',
		],
		[
			'an id in another form',
			factors,
			inFactor({ levels: [level, { ...level, id: 'Да' }] }),
			'factors.q.levels.Да.id · An id is lower-case latin words joined by hyphens. Correct its spelling.',
		],
		[
			'a key in another form',
			sourcesSchema,
			{ sources: { moore: { cite: 'Moore', says: text, checked: true } } },
			'sources.moore · The key of a source is a name and two digits. Correct its spelling.',
		],
		[
			'a measure without a cause',
			prevention,
			inMeasure({ causes: {} }),
			'prevention.30-shared-goals.causes · Name at least one cause. Write keys with values (factor: [levels]; any of them calls for the measure).',
		],
		[
			'a missing part of the file',
			sourcesSchema,
			{},
			'sources · "sources" is missing. Write keys with values (the key of a source: cite, says, checked).',
		],
		['a file without content', vetoes, null, 'Nothing is written here. Write the keys vetoes.'],
		[
			'a file without content, leaving out what may be left out',
			sentences,
			{ sentences: ['Да'] },
			'sentences.#1 · "Да" does not fit here. Write the keys strategy, say.',
		],
		[
			'entries without an id by the how many-th they are of a strategy',
			sentences,
			{ sentences: ['joint', 'listen', 'joint'].map((strategy) => ({ strategy, say: { ru: 'Да.' } })) },
			['joint#1', 'joint#2', 'listen#1']
				.map(
					(name) =>
						`sentences.${name}.say.en · The text in "en" is missing. Every text needs both ru and en.`,
				)
				.join('\n'),
		],
		[
			'entries without an id by the how many-th they are of a flag',
			cues.shape.cues,
			{
				denial: { before: text, after: text },
				supposition: text,
				factors: [{ factor: 'emotion', level: 'calm', words: { ru: 'тихо' } }],
				flags: [{ flag: 'threat', words: { ru: 'убью' } }],
			},
			['factors.emotion#1', 'flags.threat#1']
				.map((name) => `${name}.words.en · The text in "en" is missing. Every text needs both ru and en.`)
				.join('\n'),
		],
	])('reports %s', (_, schema, data, lines) => {
		expect(report(schema, data).replaceAll(/^a\.yaml · /gm, '')).toBe(lines);
	});

	it('says nothing of a file that did not parse', () => {
		expect(report(vetoes, undefined)).toBe('');
	});
});
