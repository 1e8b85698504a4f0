import { expect, it } from 'vitest';
import { formatProblems } from '~/core/problem';
import { applyExceptions } from '~/core/style/exceptions';
import { textsOfData, textsOfMessages, textsOfProse } from '~/core/style/texts';
import { checkWords } from '~/core/style/words';
import { parseProse } from '~/library/mdx';

const banned = {
	ru: [{ words: ['драйв*'], instead: 'вести' }],
	en: [{ words: ['you lot'], instead: '"you people"' }],
};
const report = (texts: Parameters<typeof checkWords>[0]) => formatProblems(checkWords(texts, banned));

it('finds a word in YAML, in its own language only', () => {
	const data = { list: [{ id: 'one', say: { ru: 'Драйвить you lot', en: 'драйв' } }], ru: 'драйв' };
	expect(report(textsOfData('a.yaml', data))).toBe(
		['list.one.say.ru · “Драйвить”', 'ru · “драйв”']
			.map((part) => `a.yaml · ${part} is not a word of this course. Write вести.`)
			.join('\n'),
	);
});

it('finds a word in prose and attributes, at its line', () => {
	const { tree } = parseProse(
		'en.mdx',
		'One\ntwo you lot.\n\n<Hook title="You lot">\n\n`you lot`\n\n</Hook>',
	);
	expect(report(textsOfProse('en.mdx', tree, 'en'))).toBe(
		'en.mdx:2 · “you lot” is not a word of this course. Write "you people".\nen.mdx:4 · “You lot” is not a word of this course. Write "you people".',
	);
});

it('finds a word in the messages', () => {
	expect(report(textsOfMessages('en/home.ts', { lead: ['You lot'] }, 'en'))).toContain('en/home.ts · lead.0');
});

it('an exception covers a file or folder, by rule, and tells when it is needed no more', () => {
	const problem = (file: string, rule?: string) => ({ file, path: '', message: 'x', fix: 'y', rule });
	const exception = (file: string, rules: string[]) => ({ file, rules, since: '2026-11-27', why: 'Later.' });
	const { problems, granted, unused } = applyExceptions(
		[problem('a/b.yaml', 'one'), problem('a/b.yaml', 'two'), problem('a/b.yaml'), problem('c.yaml', 'one')],
		[exception('a/', ['one', 'three']), exception('c.yam', ['one']), exception('c.yaml', ['one'])],
	);
	expect(granted.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['a/b.yaml one', 'c.yaml one']);
	expect(problems).toHaveLength(2);
	expect(unused.map(({ file, rules }) => `${file} ${rules}`)).toEqual(['a/ three', 'c.yam one']);
});
