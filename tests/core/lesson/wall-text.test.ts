import { describe, expect, it } from 'vitest';
import { fitTogether, sizeFor } from '~/core/lesson/wall-text';

const text = (letters: number) => 'x'.repeat(letters);

describe('the letters on the wall', () => {
	it.each([
		['a short sentence', [text(60)], 'large'],
		['a question of some length', [text(300)], 'medium'],
		['a long one', [text(450)], 'small'],
		['four short answers', [20, 20, 20, 20].map(text), 'large'],
		['five answers of two lines', [90, 90, 90, 90, 90].map(text), 'small'],
	])('are as large as %s allows', (_, paragraphs, size) => {
		expect(sizeFor(paragraphs)).toBe(size);
	});

	it('show a question with its answers only where all of it fits', () => {
		expect(fitTogether([250, 40, 40, 40, 40].map(text))).toBe(true);
		expect(fitTogether([350, 90, 90, 90, 90].map(text))).toBe(false);
	});
});
