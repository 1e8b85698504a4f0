import { expect, it } from 'vitest';
import { shuffled } from '~/core/quiz/grade';
import { lettered } from '~/core/quiz/lettered';

const option = (id: string, correct = false) => ({ id, text: id, feedback: `about ${id}`, correct });
const lettersOf = (options: readonly { letter: string; id: string }[]) =>
	options.map(({ letter, id }) => `${letter} ${id}`);

it('gives options letters in their order, and names the right ones', () => {
	const answers = [option('red'), option('green', true), option('blue', true)];
	const { options, solution } = lettered({ id: 'q', kind: 'many', prompt: '', answers });
	expect(lettersOf(options)).toEqual(['A red', 'B green', 'C blue']);
	expect(lettersOf(solution)).toEqual(['B green', 'C blue']);
});

it('letters what is to be sorted as the quiz first shows it, and solves it in the right order', () => {
	const ids = ['first', 'second', 'third', 'fourth'];
	const items = ids.map((id) => option(id));
	const { options, solution } = lettered({ id: 'q', kind: 'order', prompt: '', items });
	expect(options.map(({ id }) => id)).toEqual(shuffled(ids));
	expect(options.map(({ letter }) => letter).join('')).toBe('ABCD');
	expect(solution.map(({ id }) => id)).toEqual(ids);
});
