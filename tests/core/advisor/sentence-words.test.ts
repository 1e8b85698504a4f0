import { describe, expect, it } from 'vitest';
import type { Answers } from '~/core/advisor/rules';
import type { Advisor } from '~/core/advisor/schema';
import { sentenceFor } from '~/core/advisor/sentence';
import { seeded } from '~/core/random';
import { advisor, randomAnswers, ranking } from './model';

const { sentences, factors, strategies } = advisor;

describe('the sentences that are published', () => {
	/** The factors that any sentence of the strategy asks about. */
	const asked = (id: string) => [
		...new Set(sentences.filter(({ strategy }) => strategy === id).flatMap(({ when }) => Object.keys(when))),
	];
	/** Every mix of answers to these factors, "don't know" among them. */
	const mixes = (ids: readonly string[]) =>
		ids.reduce<Answers[]>(
			(found, id) => {
				const levels = factors.find((factor) => factor.id === id)?.levels ?? [];
				return [undefined, ...levels].flatMap((level) =>
					found.map((answers) => ({ ...answers, [id]: level?.id })),
				);
			},
			[{}],
		);

	/** Every sentence that is said of a strategy while no veto rules it out; one of them looks at the subject. */
	const said = new Set<Advisor['sentences'][number]['say']>();
	for (const { id } of strategies) {
		for (const answers of mixes([...new Set([...asked(id), 'nature'])])) {
			const text = sentenceFor(sentences, id, answers);
			if (!said.has(text) && isOpen(id, answers)) said.add(text);
		}
	}

	it('are each said in some conflict for which the strategy is not ruled out', () => {
		expect(
			sentences.filter(({ say }) => !said.has(say)).map(({ strategy, when }) => [strategy, when]),
		).toEqual([]);
	});

	it('include one for every strategy of twenty thousand random conflicts', () => {
		const random = seeded(11);
		const known = new Set(sentences.map(({ say }) => say));
		for (let run = 0; run < 20_000; run++) {
			const answers = randomAnswers(random);
			for (const { id } of strategies) expect(known.has(sentenceFor(sentences, id, answers))).toBe(true);
		}
	});

	it('are spoken by somebody outside, to somebody with more power or to two managers when it is so', () => {
		const random = seeded(12);
		for (let run = 0; run < 20_000; run++) {
			const answers = randomAnswers(random, 0.9);
			const familiar =
				answers.level === 'intrapersonal' || /weaker|unequal/.test(answers.power ?? '')
					? /(^|[^а-яё])(ты|тебя|тебе|твоей|твой|твои|давай|по-твоему|скажи|пиши|расскажи|погоди)(?![а-яё])/i
					: /$^/;
			for (const { strategy: id } of ranking(answers).ranking) {
				const { ru } = sentenceFor(sentences, id, answers);
				if (familiar.test(ru)) throw new Error(`${id}: «${ru}» ${JSON.stringify(answers)}`);
			}
		}
	});

	it.each([
		['placeholders or something undefined', /[{}<>_]|undefined|null|\[object/],
		['double spaces, ends of lines or spaces before a sign', / {2}|\n| [,.?!:;]/],
		['quotation marks, since the page sets its own', /["'«»„“”]/],
		['dashes or dots of a typewriter', / [-–] |--|\.\.|…/],
		['doubled signs', /[.,?!:;]{2}/],
	])('have no %s', (_, fault) => {
		const all = sentences.flatMap(({ say }) => [say.ru, say.en]);
		expect(all.filter((text) => fault.test(text))).toEqual([]);
	});

	it('end like a sentence, are short and stay in their language', () => {
		const { russian, english } = spoken();
		const all = [...russian, ...english];
		expect(all.filter((text) => !/^[А-ЯЁA-Z].*[.?!]$/u.test(text) || text.length > 120)).toEqual([]);
		expect(russian.filter((text) => /[a-z]/i.test(text))).toEqual([]);
		expect(english.filter((text) => /[а-яё]/i.test(text))).toEqual([]);
		expect(new Set(russian).size).toBe(russian.length);
		expect(new Set(english).size).toBe(english.length);
	});

	it('give neither speaker nor listener a gender', () => {
		const fault =
			/\([аи]\)|(^|[^а-яё])(я|ты) (не |уже |тут |это )?[а-яё]+(л|ла|лся|лась)(?![а-яё])|(^|[^а-яё])(сам|сама|прав|права|рад|рада|готов|готова|должен|должна|уверен|уверена|согласен|согласна|один на один)(?![а-яё])/i;
		expect(spoken().russian.filter((text) => fault.test(text))).toEqual([]);
		expect('Я это сделала. Ты сказал. Ты прав.').toMatch(fault);
	});

	it('say no figure of the speaker’s conflict', () => {
		const { russian, english } = spoken();
		expect([...russian, ...english].filter((text) => /\d|%|процент|percent/i.test(text))).toEqual([]);
	});

	function spoken() {
		return { russian: sentences.map(({ say }) => say.ru), english: sentences.map(({ say }) => say.en) };
	}
});

/** Is the strategy not ruled out by these answers? */
const isOpen = (id: string, answers: Answers) =>
	ranking(answers).ranking.some(({ strategy }) => strategy === id);
