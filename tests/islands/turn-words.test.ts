import { describe, expect, it } from 'vitest';
import { scenario as en } from '~/i18n/en/scenario';
import { scenario as ru } from '~/i18n/ru/scenario';
import { turnWords } from '~/islands/scenario/turn-words';

const at = (trust: number, tension: number) => ({ trust, tension, facts: [], chosen: [] });
const way = {
	title: 'On the stairs',
	step: 2,
	steps: 6,
	before: at(1, 4),
	after: at(-1, 6),
	costs: true,
	durable: false,
};

describe('the sentence on the turning point', () => {
	it.each([
		[
			'the step that cost most, and what got worse there',
			{},
			'This answer cost most: turn 2 of 6, “On the stairs”; trust fell from +1 to −1, tension rose from 4 to 6.',
		],
		[
			'the last answer as such',
			{ step: 6, after: at(1, 6) },
			'Your last answer cost most: “On the stairs”; tension rose from 4 to 6.',
		],
		[
			'that the meters did not show it',
			{ after: at(1, 3) },
			'This answer cost most: turn 2 of 6, “On the stairs”; trust and tension don’t show it.',
		],
		[
			'no meter that stands at its end already',
			{ before: at(-3, 10), after: at(-3, 10) },
			'This answer cost most: turn 2 of 6, “On the stairs”.',
		],
		[
			'first that it ended well, where it did',
			{ durable: true, after: at(1, 5) },
			'It ended well all the same, but another answer would have helped more here: turn 2 of 6, “On the stairs”; tension rose from 4 to 5.',
		],
		[
			'what helped most, where nothing cost anything',
			{ costs: false, durable: true, after: at(2, 3) },
			'This answer helped most: turn 2 of 6, “On the stairs”; trust rose from +1 to +2, tension fell from 4 to 3.',
		],
	])('names %s', (_, change, sentence) => {
		expect(turnWords({ ...way, ...change }, en.player.turn)).toBe(sentence);
	});

	it('is a sentence in Russian, too', () => {
		expect(turnWords({ ...way, title: 'На лестнице' }, ru.player.turn)).toBe(
			'Этот ответ обошёлся дороже всего: ход 2 из 6, сцена «На лестнице»; доверие упало с +1 до −1, напряжение выросло с 4 до 6.',
		);
	});
});
