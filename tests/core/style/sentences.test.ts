import { expect, it } from 'vitest';
import { sentencesOf, wordsOf } from '~/core/style/sentences';

it.each<[string, string[]]>([
	['Раз. Два! Три? Четыре…', ['Раз.', 'Два!', 'Три?', 'Четыре…']],
	['Олег: «Да». Игорь молчит', ['Олег: «Да».', 'Игорь молчит']],
	['Спросили 200 человек и т. д. в марте.', ['Спросили 200 человек и т. д. в марте.']],
	['План 1,2 млн. Сегодня 640 тыс. рублей.', ['План 1,2 млн. Сегодня 640 тыс. рублей.']],
	['Massey G. and Dawes P. asked. They found.', ['Massey G. and Dawes P. asked.', 'They found.']],
	['“Really?” she says. Then e.g. nothing.', ['“Really?” she says.', 'Then e.g. nothing.']],
	['At 11:30 it was 2.5. Done.', ['At 11:30 it was 2.5.', 'Done.']],
	['', []],
])('%s', (text, sentences) => {
	expect(sentencesOf(text)).toEqual(sentences);
});

it.each([
	['Кто-нибудь открыл 11:30, 1,2 и don’t?', 6],
	['— «…»', 0],
])('counts the words of %s', (text, count) => {
	expect(wordsOf(text)).toHaveLength(count);
});
