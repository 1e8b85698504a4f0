import { describe, expect, it } from 'vitest';
import { checkProseStyle, measureProse } from '~/core/style/prose';
import { parseProse } from '~/library/mdx';

const treeOf = (text: string) => parseProse('a.mdx', text).tree;
const measure = (text: string) => measureProse(treeOf(text));
const long = 'Марина ставит кружку рядом с клавиатурой.';
const short = 'Олег долго молчит здесь.';

/** A sound lesson of 800 words, and what is added. */
const rules = (text: string) =>
	checkProseStyle('a.mdx', treeOf(`${`${long} `.repeat(133)}\n\n${text}`), 'ru').map(({ rule, line }) => [
		rule,
		line,
	]);

describe('sentences of the author', () => {
	it.each<[string, string, number]>([
		['plain prose', `${long} ${short}`, 2],
		['prose in a story', `<MoreExact>\n\n${long}\n\n</MoreExact>`, 1],
		['the opening scene', `<Hook>\n\n${long}\n\n</Hook>`, 0],
		[
			'prose in a tag on one line, with a term',
			'<Study title="а">Вот <Term id="lead">лид</Term> стоит.</Study>',
			1,
		],
		['a bubble', `<Bubble who="igor" mood="calm">${short}</Bubble>`, 0],
		['an option', `<TryIt question="а">\n\n<Option verdict="right" say="б">${short}</Option>\n\n</TryIt>`, 0],
		['a list', `- ${short}\n- ${short}`, 0],
		['a quotation', `> ${short}`, 0],
		['a heading', `## ${short}`, 0],
		['a line of dialogue', '— Да. Нет.', 1],
		['speech in quotes', 'Олег: «Нет. Да. Никогда». Марина: “No. Yes.”', 0],
	])('%s: counted %s', (_, text, count) => {
		expect(measure(text).sentences).toBe(count);
	});

	it('are short below six words', () => {
		expect(measure('Раз два три четыре пять. Раз два три четыре пять шесть.').short).toBe(1);
	});
});

it('counts every word on the way through a lesson, but no exercise', () => {
	expect(
		measure(
			'Раз <Term id="lead">два</Term>.\n\n<TryIt question="три четыре">\n\n<Option verdict="right" say="пять">шесть</Option>\n\n</TryIt>\n\n- семь',
		).words,
	).toBe(3);
});

describe('the limits of prose', () => {
	it('let a sound lesson pass', () => {
		expect(rules(long)).toEqual([]);
	});

	it('allow a quarter of short sentences and no more', () => {
		expect(rules(`${short} `.repeat(44))).toEqual([]);
		expect(rules(`${short} `.repeat(45))).toEqual([['short-sentences', undefined]]);
	});

	it('report two clipped sentences side by side, where they stand', () => {
		expect(rules(`${long}\n\nДарья ждёт. Она умеет.`)).toEqual([['clipped-pair', 5]]);
		expect(rules('Дарья ждёт.\n\nОна умеет.')).toEqual([]);
		expect(rules('Дарья ждёт. «Да». Она умеет.')).toEqual([]);
	});

	it('report a lesson that is too long or too short', () => {
		expect(rules(`${long} `.repeat(59))).toEqual([['lesson-length', undefined]]);
		const told = (text: string) =>
			checkProseStyle('a.mdx', treeOf(text), 'ru').map(({ message, fix }) => `${message} ${fix}`);
		expect(told(long)).toEqual([
			'The whole text, without its questions, has 6 words. Add 694 or more: 700 to 1150 are the limits.',
		]);
		expect(told(`${long} `.repeat(200))).toEqual([
			'The whole text, without its questions, has 1200 words. Cut 50 or more: 700 to 1150 are the limits.',
		]);
	});
});
