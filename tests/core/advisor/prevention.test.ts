import { describe, expect, it } from 'vitest';
import { checkAdvisor } from '~/core/advisor/check';
import { preventionFor } from '~/core/advisor/prevention';
import type { Answers } from '~/core/advisor/rules';
import { type Advisor, advisorFiles } from '~/core/advisor/schema';
import { formatProblems } from '~/core/problem';
import { seeded } from '~/core/random';
import { advisor, randomAnswers } from './model';

const lessons = (answers: Answers) => preventionFor(advisor.prevention, answers).map(({ lesson }) => lesson);

describe('prevention', () => {
	it.each<[string, Answers, string[]]>([
		['nothing without answers', {}, []],
		['nothing when no answer names a cause', { emotion: 'calm', trust: 'high' }, []],
		[
			'common aims and both boards when aims diverge',
			{ nature: 'goals' },
			['30-shared-goals', '02-two-rulers'],
		],
		['owners when nobody decides', { authority: 'nobody' }, ['36-who-owns-what']],
		['the two managers of one person', { level: 'intrapersonal' }, ['15-inside-one-head']],
		[
			'first what removes more of the causes',
			{ level: 'intergroup', nature: 'roles', authority: 'nobody' },
			['36-who-owns-what', '33-joint-planning', '01-why-conflict'],
		],
	])('offers %s', (_, answers, expected) => {
		expect(lessons(answers)).toEqual(expected);
	});

	it('puts what has more causes among the answers before what stands earlier in the file', () => {
		const measure = (lesson: string, causes: Record<string, string[]>) => ({
			lesson,
			causes,
			measure: '',
			why: '',
		});
		const file = [
			measure('one', { trust: ['low'] }),
			measure('two', { trust: ['low'], emotion: ['calm'] }),
			measure('one-later', { emotion: ['calm'] }),
		];
		const found = preventionFor(file, { trust: 'low', emotion: 'calm' });
		expect(found.map(({ lesson }) => lesson)).toEqual(['two', 'one', 'one-later']);
	});

	it('offers nothing for a trifle, unless it keeps coming back or matters a lot to the other side', () => {
		const trifle = { nature: 'goals', 'own-stake': 'low' };
		expect(lessons(trifle)).toEqual([]);
		expect(lessons({ ...trifle, recurrence: 'first' })).toEqual([]);
		for (const more of [{ recurrence: 'recurring' }, { 'other-stake': 'high' }, { 'own-stake': 'high' }])
			expect(lessons({ ...trifle, ...more }).length).toBeGreaterThan(0);
	});

	it('offers three measures at most, each once, in any conflict', () => {
		const random = seeded(13);
		const offered = new Set<string>();
		for (let run = 0; run < 20_000; run++) {
			const found = lessons(randomAnswers(random));
			expect(found.length).toBeLessThanOrEqual(3);
			expect(new Set(found).size).toBe(found.length);
			for (const lesson of found) offered.add(lesson);
		}
		expect(offered.size).toBe(advisor.prevention.length);
	});

	it('ends every text with a full stop and keeps it free of placeholders', () => {
		const texts = advisor.prevention.flatMap(({ measure, why }) => [measure.ru, measure.en, why.ru, why.en]);
		expect(texts.filter((text) => !/^[А-ЯЁA-Z].*\.$/u.test(text) || /[{}]| {2}|\.\./.test(text))).toEqual([]);
	});
});

describe('the check of prevention', () => {
	const [entry] = advisor.prevention;
	if (!entry) throw new Error('there is no prevention');

	it.each<[string, Advisor['prevention'][number], string]>([
		[
			'a factor that does not exist',
			{ ...entry, lesson: '99-new', causes: { natur: ['goals'] } },
			'advisor/prevention.yaml · prevention.99-new.causes · There is no factor "natur". Did you mean "nature"?',
		],
		[
			'a level that does not exist',
			{ ...entry, lesson: '99-new', causes: { nature: ['gaols'] } },
			'advisor/prevention.yaml · prevention.99-new.causes · "nature" has no level "gaols". Did you mean "goals"?',
		],
		[
			'two measures of one lesson',
			entry,
			`advisor/prevention.yaml · prevention · "${entry.lesson}" stands here twice. Rename one of them, or delete it.`,
		],
	])('reports %s', (_, added, problem) => {
		const copy = structuredClone(advisor);
		copy.prevention.push(added);
		expect(formatProblems(checkAdvisor(copy))).toBe(problem);
	});

	it.each([
		['a lesson without its number', { ...entry, lesson: 'shared-goals' }],
		['a measure without a cause', { ...entry, causes: {} }],
		['a cause without levels', { ...entry, causes: { nature: [] } }],
	])('refuses %s', (_, wrong) => {
		expect(advisorFiles.prevention.safeParse({ prevention: [entry] }).success).toBe(true);
		expect(advisorFiles.prevention.safeParse({ prevention: [wrong] }).success).toBe(false);
	});
});
