import { describe, expect, it } from 'vitest';
import { type Cues, longestText, phrases, understand } from '~/core/advisor/understand';

/** A few cues of each kind, so that each rule of reading is seen by itself. */
const cues: Cues = {
	denial: { before: 'не, никто, вряд ли, перестал*', after: 'нет, не был*' },
	supposition: 'если, может, по их словам',
	factors: [
		{ factor: 'emotion', level: 'boiling', words: 'накрича*, кричит|кричат на, хлопнул _ дверью' },
		{ factor: 'emotion', level: 'calm', words: 'обсуждаем спокойно' },
		{ factor: 'trust', level: 'low', words: 'не доверяю им|ему' },
		{ factor: 'complexity', level: 'complex', words: 'вопрос _ сложный' },
	],
	flags: [
		{ flag: 'threat', words: 'угрожа*, убью' },
		{ flag: 'health', words: 'не спит' },
	],
};

/** What a text gives, each chip as `factor=level «words»`, each flag as `flag?`. */
function read(text: string): string[] {
	const { chips, ask } = understand(cues, text);
	return [
		...chips.map(({ factor, level, quote }) => `${factor}=${level} «${quote}»`),
		...ask.map((flag) => `${flag}?`),
	];
}

describe('a cue', () => {
	it.each<[string, string, string[]]>([
		['every word that begins so', 'Он накричал на нас.', ['emotion=boiling «накричал»']],
		['either word, and the next', 'Кричат на нас. Все.', ['emotion=boiling «Кричат на»']],
		['no other word in place of either', 'Кричал на нас.', []],
		['no word that only begins like a whole one', 'Кричитель на нас.', []],
		['words with nothing in the gap', 'Хлопнул дверью.', ['emotion=boiling «Хлопнул дверью»']],
		[
			'up to three words in the gap',
			'Хлопнул он зря той дверью.',
			['emotion=boiling «Хлопнул он зря той дверью»'],
		],
		['not four', 'Хлопнул он вчера зря той дверью.', []],
		['no two sentences', 'Кричит. На нас идёт проверка.', []],
		['no two lines', 'кричит\nна нас', []],
		['the second phrase too', 'Я тебя убью!', ['threat?']],
		['only what is all there', 'Кричит', []],
		['ё as е, and capitals', 'ВОПРОС ТЯЖЁЛЫЙ, СЛОЖНЫЙ', ['complexity=complex «ВОПРОС ТЯЖЁЛЫЙ, СЛОЖНЫЙ»']],
		[
			'in the order of the cues',
			'Вопрос сложный. Он накричал.',
			['emotion=boiling «накричал»', 'complexity=complex «Вопрос сложный»'],
		],
		['the first of two places', 'Накричал вчера. Накричала сегодня.', ['emotion=boiling «Накричал»']],
	])('takes %s', (_, text, found) => {
		expect(read(text)).toEqual(found);
	});
});

describe('what takes a cue back', () => {
	it.each<[string, string, string[]]>([
		['a denial right before', 'Не накричал.', []],
		['three words before', 'Никто из них накричал.', []],
		['not four words before', 'Никто из них громко накричал.', ['emotion=boiling «накричал»']],
		['a denial of two words', 'Вряд ли накричал бы.', []],
		['not half of it', 'Ли накричал он.', ['emotion=boiling «накричал»']],
		['a stem', 'Перестали и накричали.', []],
		['not in another clause', 'Не сдержался, накричал.', ['emotion=boiling «накричал»']],
		['not behind a dash', 'Не ждали — накричал.', ['emotion=boiling «накричал»']],
		['but before «что» it does', 'Не скажу, что накричал.', []],
		['a denial right behind', 'Угрожал? Нет.', ['threat?']],
		['behind in the same clause', 'Угрожать нет.', []],
		['one word in between', 'Угрожать мне нет.', []],
		['not two words in between', 'Угрожать мне пока нет.', ['threat?']],
		['a denial of two words behind', 'Угрожать не будет, не был.', ['threat?']],
		['two words right behind', 'Угрожающим не был.', []],
		['a denial in the gap', 'Вопрос вовсе не сложный.', []],
		['not the denial that is part of the cue', 'Я не доверяю им.', ['trust=low «не доверяю им»']],
		['a denial before such a cue', 'Никто не доверяю им.', []],
		['another place stands', 'Не накричал. Потом накричал.', ['emotion=boiling «накричал»']],
	])('%s', (_, text, found) => {
		expect(read(text)).toEqual(found);
	});
});

describe('what is not a person’s own claim', () => {
	it.each<[string, string, string[]]>([
		['a supposition anywhere before', 'Если он завтра утром опять при всех накричит.', []],
		['a supposition of three words', 'По их словам он накричал.', []],
		['not in another clause', 'Если спросят, он накричал.', ['emotion=boiling «накричал»']],
		['other people’s words', 'Пишет: «он накричал».', []],
		['in straight quotation marks', 'Пишет: "он накричал" и всё.', []],
		['in English ones', 'Пишет: “он накричал” и всё.', []],
		['in German ones', 'Пишет: „он накричал“ и всё.', []],
		['not words behind the quotation', '«Да» и накричал.', ['emotion=boiling «накричал»']],
		['half a quotation', 'На «нас он» накричал, а «кричит» на всех', ['emotion=boiling «накричал»']],
		['a cue that ends in a quotation', 'Кричит «на всех».', []],
		['a factor told both ways', 'Обсуждаем спокойно. Вчера накричал.', []],
		['a factor told twice alike', 'Накричал. Хлопнул дверью.', ['emotion=boiling «Накричал»']],
		['flags are asked about all the same', 'Если он угрожает. «Она не спит».', ['threat?', 'health?']],
	])('%s', (_, text, found) => {
		expect(read(text)).toEqual(found);
	});
});

describe('a text', () => {
	it('is read up to its longest length', () => {
		const filler = 'а '.repeat((longestText - 8) / 2);
		expect(read(`${filler}накричал`)).toEqual(['emotion=boiling «накричал»']);
		expect(read(`${filler} накричал`)).toEqual(['emotion=boiling «накрича»']);
		expect(read(`${filler}${filler} накричал`)).toEqual([]);
	});

	it.each(['', ' \n', '…!?', '«', '"', "-'’", '🙂'])('of no words gives nothing: %j', (text) => {
		expect(read(text)).toEqual([]);
	});

	it('may have apostrophes, hyphens and other marks in its words', () => {
		const words = { ...cues, factors: [{ factor: 'a', level: 'b', words: "don't care, e-mail wars" }] };
		const quotes = (text: string) => understand(words, text).chips.map(({ quote }) => quote);
		expect(quotes('I DON’T care')).toEqual(['DON’T care']);
		expect(quotes('they dont care, though')).toEqual(['dont care']);
		expect(quotes('E-mail- wars')).toEqual(['E-mail- wars']);
		expect(quotes('email wars')).toEqual([]);
	});
});

it('phrases are parted by commas, places by spaces, words by bars', () => {
	expect(phrases('Всё|ещё  да, _ нет*')).toEqual([
		[['все', 'еще'], ['да']],
		[['_'], ['нет*']],
	]);
	expect(phrases('a,')).toEqual([[['a']], []]);
});
