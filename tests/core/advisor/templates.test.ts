import { describe, expect, it } from 'vitest';
import { locales } from '~/core/locale';
import { en } from '~/i18n/en';
import { fill, plural, spoken } from '~/i18n/format';
import { ru } from '~/i18n/ru';
import { advisor } from './model';

const messages = { ru: { ...ru.advisor, ...ru.advice }, en: { ...en.advisor, ...en.advice } };
const { factors, strategies, confidence } = advisor;

/** A day as `Intl` writes it; in Russian it ends in a full stop. */
const days = { ru: '1 декабря 2026 г.', en: 'December 1, 2026' };

/** Everything the advisor's page can say by a template, with the words of the model put in. */
const rendered = locales.flatMap((locale) => {
	const words = messages[locale];
	const names = strategies.map(({ name }) => name[locale]);
	const levels = factors.flatMap(({ name, question, levels }) =>
		levels.map((level) => ({ name, question, level })),
	);
	const kinds = factors.flatMap(({ name, levels }) =>
		levels.some(({ kind }) => kind) ? [name[locale]] : [],
	);
	return [
		...names.flatMap((name) => [
			fill(words.whyFirst, { name }),
			fill(words.otherSame, { name }),
			fill(words.otherFirst, { name }),
			fill(words.otherAmong, { name }),
			fill(words.keptCase, { day: days[locale], name }),
			...[words.result, words.resultUnsure].map((heading) => fill(words.bar, { heading, list: name })),
			fill(words.barred, { name }),
			fill(words.meanwhile, { name }),
			fill(words.tieOne, { names: fill(words.quote, { text: name }) }),
			fill(words.tieAll, {
				names: [name, name].map((text) => fill(words.quote, { text })).join(words.andThen),
			}),
		]),
		...factors.map(({ question }) => fill(words.nextQuestion, { question: question[locale] })),
		...levels.flatMap(({ name, question, level }) => [
			...[level.for, level.against].flatMap((reason) =>
				reason
					? [
							fill(words.because, {
								name: name[locale],
								answer: level.label[locale],
								reason: reason.why[locale],
							}),
						]
					: [],
			),
			...[words.flip, words.flipSettled, words.flipSeveral].map((template) =>
				fill(template, {
					question: question[locale],
					answer: level.label[locale],
					name: names[0] ?? '',
					names: names.slice(0, 2).join(words.and),
				}),
			),
			fill(words.yourAnswer, { name: name[locale], answer: level.label[locale] }),
			fill(words.example, { text: level.example[locale] }),
			fill(words.otherAnswer, {
				mine: fill(words.quote, { text: level.label[locale] }),
				theirs: fill(words.quote, { text: level.label[locale] }),
			}),
		]),
		...Object.values(confidence).flatMap((level) =>
			[level.means, 'few' in level ? level.few : level.means].map((why) =>
				fill(words.sureness, { level: level.name[locale], why: why[locale] }),
			),
		),
		fill(words.sureness, { level: confidence.low.name[locale], why: words.noGrounds }),
		...kinds.map((name) => fill(words.kindWhy, { list: fill(words.quote, { text: name }) })),
		...[0, 1, 2, 5, 11, 18, 21].flatMap((count) => [
			fill(words.answered, { count }),
			plural(locale, words.points, count),
		]),
		...advisor.sentences.map(({ say }) => `${words.say}: ${spoken(words.quote, say[locale])}`),
		...advisor.steps.map(({ step }) => `${words.firstStep}. ${step[locale]}`),
		fill(words.reminderText, { address: 'https://a.example/' }),
		fill(words.cameBack, { day: days[locale] }),
		fill(words.lesson, { title: 'X' }),
		fill(words.keptCase, { name: 'X', day: days[locale] }),
		fill(words.forgetNamed, { name: 'X' }),
		...advisor.typical.map(({ text }) => fill(words.startedFrom, { story: text[locale] })),
		fill(words.ignored, { list: 'nature=x, y=z' }),
	].map((text) => ({ locale, text }));
});

const faulty = (fault: RegExp, only?: 'ru' | 'en') =>
	[...new Set(rendered.map(({ locale, text }) => `${locale} ${text}`))].filter(
		(line) => (!only || line.startsWith(only)) && fault.test(line),
	);

describe('what the advisor says by a template', () => {
	it('is tried with every question, answer and strategy of both languages', () => {
		expect(rendered.length).toBeGreaterThan(1000);
	});

	it.each([
		['a placeholder or something undefined', /[{}]|undefined|\[object/, 'Сейчас: {name}.'],
		['a double space or one before a sign', / {2}| [,.?!:;]/, 'Да , нет'],
		['two full stops, commas or colons in a row', /[.,:;][.,:;]/, 'Всё..'],
		['a full stop or comma after a question or an exclamation', /[?!][”»]?[.,]/, 'Почему?».'],
		['a full stop on both sides of a closing quotation mark', /[.?!…][”»]\./, 'Да.».'],
		['two colons in one sentence', /:[^.?!«»“”]*: /, 'Например: вот: так'],
		['the quotation marks of a typewriter', /["']/, "don't"],
	])('never has %s', (_, fault, sample) => {
		expect(sample).toMatch(fault);
		expect(faulty(fault)).toEqual([]);
	});

	it('nests quotation marks only as the language does', () => {
		expect(faulty(/«[^»]*«|»[^«]*»|[“”]/, 'ru')).toEqual([]);
		expect(faulty(/“[^”]*“|”[^“]*”|[«»]/, 'en')).toEqual([]);
	});
});
