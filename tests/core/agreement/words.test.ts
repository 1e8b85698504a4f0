import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedWords } from '~/core/agreement/words';

it('marks the word that changed, not its letters and not its neighbours', () => {
	expect(changedWords('Раз в две недели, среда, 11:00.', 'Раз в две недели, четверг, 11:00.')).toEqual([
		{ text: 'Раз в две недели, ' },
		{ text: 'среда', only: 'before' },
		{ text: 'четверг', only: 'after' },
		{ text: ', 11:00.' },
	]);
});

it('marks nothing in equal texts', () => {
	expect(changedWords('По средам ', 'По средам')).toEqual([{ text: 'По средам' }]);
});

it('loses no sign of either text', () => {
	const text = fc.string({ unit: 'grapheme' });
	fc.assert(
		fc.property(text, text, (before, after) => {
			const stretches = changedWords(before, after);
			const without = (side: 'before' | 'after') =>
				stretches
					.filter(({ only }) => only !== side)
					.map((one) => one.text)
					.join('');
			expect(without('after')).toBe(before.trim());
			expect(without('before')).toBe(after.trim());
		}),
	);
});
