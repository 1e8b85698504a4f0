import { expect, it } from 'vitest';
import { conditionWords } from '~/components/scenario/condition-words';
import { type Locale, localize } from '~/core/locale';
import type { Condition } from '~/core/scenario/condition';
import { play } from '../fixtures/play';

it.each<[Locale, Condition, string]>([
	['ru', { knows: ['list'] }, 'Если на столе: «Список»:'],
	['ru', { unknown: ['list', 'date'] }, 'Если ещё не на столе: «Список» и «Дата»:'],
	['ru', { chose: ['ask', 'wait'] }, 'Если вы уже выбрали «Что в списке?» или «Потом»:'],
	['ru', { trust: { atMost: -1 } }, 'Если доверие не выше −1:'],
	['en', { knows: ['list', 'form'] }, 'If on the table: “List” and “Form”:'],
	['en', { not: ['wait'] }, 'If you haven’t chosen “Later”:'],
	['en', { tension: { atLeast: 3, atMost: 6 } }, 'If tension is at least 3 and tension is at most 6:'],
	[
		'en',
		{ any: [{ trust: { atLeast: 1 } }, { facts: { atLeast: 2 } }] },
		'If trust is at least +1 or facts on the table: at least 2:',
	],
	[
		'ru',
		{ any: [{ chose: ['ask'] }, { chose: ['wait'] }] },
		'Если вы уже выбрали «Что в списке?» или «Потом»:',
	],
	[
		'en',
		{ trust: { atLeast: 1 }, any: [{ knows: ['list'] }, { facts: { atLeast: 2 } }] },
		'If trust is at least +1 and (on the table: “List” or facts on the table: at least 2):',
	],
])('tells a condition in words: %s %j', (locale, when, words) => {
	expect(conditionWords(locale, localize(play(), locale), when).replaceAll('\u00a0', ' ')).toBe(words);
});
