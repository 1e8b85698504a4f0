import { expect, it } from 'vitest';
import { fill, forms, plural, signed, spoken } from '~/i18n/format';

const lessons = forms({
	one: '{count} урок',
	few: '{count} урока',
	many: '{count} уроков',
	other: '{count} урока',
});

it.each([
	[1, '1 урок'],
	[3, '3 урока'],
	[5, '5 уроков'],
	[11, '11 уроков'],
	[21, '21 урок'],
])('counts %i in Russian', (count, phrase) => {
	expect(plural('ru', lessons, count)).toBe(phrase);
});

it('falls back to the common form where a language has no other', () => {
	expect(plural('en', forms({ one: '{count} lesson', other: '{count} lessons' }), 5)).toBe('5 lessons');
});

it.each([
	['Урок «{title}»', 'Что такое «хорошо»', 'Урок «Что такое „хорошо“»'],
	['The lesson “{title}”', 'What “good” means', 'The lesson “What ‘good’ means”'],
	['Quiz: {title}', 'What “good” means', 'Quiz: What “good” means'],
])('does not put the same quotation marks inside each other: %s', (template, title, said) => {
	expect(fill(template, { title })).toBe(said);
});

it('leaves a placeholder without a value visible', () => {
	expect(fill('{who} said {what}', { who: 'Igor' })).toBe('Igor said {what}');
});

it.each([
	[2, '+2'],
	[0, '0'],
	[-1, '−1'],
])('writes %i with its sign', (value, text) => {
	expect(signed(value)).toBe(text);
});

it.each([
	['«{text}»', 'Прервёмся до трёх.', '«Прервёмся до трёх».'],
	['«{text}»', 'Прервёмся?', '«Прервёмся?»'],
	['“{text}”', 'Let’s stop.', '“Let’s stop.”'],
])('quotes in %s what is said', (quote, text, said) => {
	expect(spoken(quote, text)).toBe(said);
});
