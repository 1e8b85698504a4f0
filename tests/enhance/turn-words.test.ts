import { describe, expect, it } from 'vitest';
import { turnWords } from '~/enhance/turn-words';
import { scenario as en } from '~/i18n/en/scenario';
import { scenario as ru } from '~/i18n/ru/scenario';

const way = { title: 'On the stairs', step: 2, steps: 6, costs: true, durable: false };

describe('the sentence on the turning point', () => {
	it.each([
		[
			'the step that cost most',
			{},
			'A different answer here would have changed most: turn 2 of 6, “On the stairs”.',
		],
		['the last answer as such', { step: 6 }, 'Your last answer decided it: “On the stairs”.'],
		[
			'first that it ended well, where it did',
			{ durable: true },
			'It ended well all the same, but another answer would have helped more here: turn 2 of 6, “On the stairs”.',
		],
		[
			'what helped most, where nothing cost anything',
			{ costs: false, durable: true },
			'This answer helped most: turn 2 of 6, “On the stairs”.',
		],
	])('names %s', (_, change, sentence) => {
		expect(turnWords({ ...way, ...change }, en.player.turn)).toBe(sentence);
	});

	it('is a sentence in Russian, too', () => {
		expect(turnWords({ ...way, title: 'На лестнице' }, ru.player.turn)).toBe(
			'Сильнее всего помог бы другой ответ здесь: ход 2 из 6, сцена «На лестнице».',
		);
	});
});
