import { expect, it } from 'vitest';
import { entryName, formatProblems, suggest } from '~/core/problem';

it('lists problems by file and place, each with what to do', () => {
	const problem = { message: 'Wrong.', fix: 'Mend it.' };
	expect(
		formatProblems([
			{ ...problem, file: 'b.yaml', path: 'x' },
			{ ...problem, file: 'a.yaml', path: 'z' },
			{ ...problem, file: 'a.yaml', path: '' },
		]),
	).toBe('a.yaml · Wrong. Mend it.\na.yaml · z · Wrong. Mend it.\nb.yaml · x · Wrong. Mend it.');
});

it('lists problems in the order of their lines, so that an editor opens each', () => {
	const problem = { file: 'a.mdx', message: 'Wrong.', fix: 'Fix it.' };
	expect(
		formatProblems([
			{ ...problem, path: '', line: 10, column: 2 },
			{ ...problem, path: 'a', line: 9 },
			{ ...problem, path: '', line: 10, column: 1 },
			{ ...problem, path: 'z' },
		])
			.split('\n')
			.map((line) => line.replace(' · Wrong. Fix it.', '')),
	).toEqual(['a.mdx · z', 'a.mdx:9 · a', 'a.mdx:10:1', 'a.mdx:10:2']);
});

it.each<[string, string[], string, string?]>([
	['sorry', ['sorry-late', 'sorry-now-please', 'bye'], 'Did you mean "sorry-late"?'],
	['marnia', ['igor', 'marina'], 'Did you mean "marina"?'],
	['zzzzzz', ['igor', 'marina'], 'Use one of: igor, marina.'],
	['any', [], 'Nothing of this kind exists yet.'],
	['laed', ['lead'], 'Did you mean "lead"? If not, add it to content/glossary.yaml.', 'term'],
	['Kahn64', ['Deming'], 'Use one of: Deming; or add it to content/sources.yaml.', 'source'],
	['first', [], 'Add it to content/principles.yaml.', 'principle'],
])('suggests what an author meant by "%s"', (word, candidates, sentence, kind = '') => {
	expect(suggest(word, candidates, kind)).toBe(sentence);
});

it('names an entry of a list as an author would find it', () => {
	const say = (strategy: string) => ({ strategy });
	expect(entryName([{ id: 'a' }, { id: 'b' }], 1)).toBe('b');
	expect(entryName([{ lesson: '01-first' }], 0)).toBe('01-first');
	expect(entryName([say('listen'), say('joint'), say('listen')], 2)).toBe('listen#2');
	expect(entryName(['a', null, { id: 7 }], 2)).toBe('#3');
});
