import { describe, expect, it } from 'vitest';
import { checkFeedback, endsInMaxim, turnsOnBut } from '~/core/style/feedback';

const check = (texts: string[]) =>
	checkFeedback(
		'a.yaml',
		texts.map((text, index) => ({ path: `x${index + 1}`, text })),
		'ru',
	).map(({ rule, path }) => `${path} ${rule}`);

describe('a text turns on a but', () => {
	it.each([
		['Смешно. Но это ярлык.', true],
		['Смешно, но это ярлык.', true],
		['«Смешно». Но, увы, это ярлык.', true],
		['Но это ярлык.', true],
		['Новость: ярлык ново.', false],
	])('%s', (text, turns) => {
		expect(turnsOnBut(text, 'ru')).toBe(turns);
	});

	it.each([
		['Funny. But it is a label.', true],
		['Funny, but a label.', true],
		['Nothing but a label.', false],
	])('%s', (text, turns) => {
		expect(turnsOnBut(text, 'en')).toBe(turns);
	});

	const but = 'Да, но нет.';
	const plain = 'Марина услышала отказ.';
	it('in three of ten neighbours at most', () => {
		expect(check([but, but, but, ...Array(7).fill(plain), but, but, but])).toEqual([]);
		expect(check([plain, but, but, but, plain, but, plain])).toEqual(['x2 feedback-but']);
	});

	it('is said once of each ten', () => {
		expect(check(Array(20).fill(but))).toEqual(['x1 feedback-but', 'x11 feedback-but']);
	});
});

it.each([
	['Он ответил. Итог: доверие дороже плана.', true],
	['Итог: осталось 12 лидов.', false],
	['Итог: «Давай вместе».', false],
	['Письмо надо решить: Света одна на все тексты.', false],
	['Итог: она открыла список, нашла двадцать подряд и позвонила каждому.', false],
	['Итог: спор. Марина ждёт.', false],
	['Встреча в 11:30 утра.', false],
])('a colon and a maxim at the end: %s', (text, ends) => {
	expect(endsInMaxim(text)).toBe(ends);
});

it('has four sentences at most', () => {
	expect(check(['Раз. Два. Три. Четыре.'])).toEqual([]);
	expect(check(['Раз. Два. Три. Четыре. Пять.'])).toEqual(['x1 feedback-length']);
});
