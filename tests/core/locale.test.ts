import { expect, it } from 'vitest';
import { localize, runsOf } from '~/core/locale';

const authored = {
	id: 'a',
	title: { ru: 'Да', en: 'Yes' },
	list: [{ text: { ru: 'раз', en: 'one' }, weight: 2 }],
	empty: null,
};

it('picks one language at every depth and leaves the rest alone', () => {
	expect(localize(authored, 'en')).toEqual({
		id: 'a',
		title: 'Yes',
		list: [{ text: 'one', weight: 2 }],
		empty: null,
	});
});

it('polishes every picked text', () => {
	expect(localize(authored, 'ru', (text) => text.toUpperCase())).toMatchObject({
		title: 'ДА',
		list: [{ text: 'РАЗ' }],
	});
});

it.each([
	[
		'ru',
		'Deutsch M. (1973). The Resolution of Conflict',
		[['Deutsch M. (1973). The Resolution of Conflict', 'en']],
	],
	[
		'ru',
		'Yuan и соавторы. Journal of Psychology 111(2)',
		[
			['Yuan ', undefined],
			['и соавторы. ', undefined],
			['Journal of Psychology 111(2)', 'en'],
		],
	],
	[
		'ru',
		'Отчёт в CRM готов',
		[
			['Отчёт в ', undefined],
			['CRM ', undefined],
			['готов', undefined],
		],
	],
	['en', 'The Resolution of Conflict', [['The Resolution of Conflict', undefined]]],
	[
		'en',
		'See «Война и мир» (1869)',
		[
			['See «', undefined],
			['Война и мир» (1869)', 'ru'],
		],
	],
] as const)('knows what in a text of %s is in the other language: %s', (locale, text, runs) => {
	expect(runsOf(text, locale).map((run) => [run.text, run.lang])).toEqual(runs);
	expect(
		runsOf(text, locale)
			.map((run) => run.text)
			.join(''),
	).toBe(text);
});
