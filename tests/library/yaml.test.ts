import { describe, expect, it } from 'vitest';
import { formatProblems } from '~/core/problem';
import { parseYaml } from '~/library/yaml';

const report = (text: string) => formatProblems(parseYaml('a.yaml', text).problems);

describe('a sign of YAML where a text is meant', () => {
	it.each<[string, string, string]>([
		[
			'a comment that cuts a text',
			'title: Мы #1 в продажах',
			'"#1 в продажах" is taken for a comment and left out.',
		],
		['a comment deep in a text', 'a:\n  ru: Это лид #40 из списка', '"#40 из списка" is taken for a comment'],
		[
			'a comment on the next line of a text',
			'x: 1\nru: Это лид\n  #40 из списка',
			'"#40 из списка" is taken for a comment',
		],
		['a text that begins with it', 'x: 1\nru: #5 лид', '"#5 лид" is taken for a comment'],
		['a comment after a text', 'x: 1\nru: Лид # проверить', '"# проверить" is taken for a comment'],
		['an anchor', 'x: 1\nru: &Co так считают', '"&Co" is taken for the name of a place and left out.'],
		['an alias', 'x: 1\nru: *x', '"*x" is taken for a reference.'],
		['a tag', 'x: 1\nru: !x так', '"!x" is taken for a type and left out.'],
		['braces', 'x: 1\nru: {имя}', '"{имя}" is taken for a key without a value.'],
	])('%s is reported with its line', (_, yaml, sentence) => {
		const line = yaml.includes('\n') ? 2 : 1;
		expect(report(yaml)).toContain(`a.yaml:${line} · ${sentence}`);
		expect(report(yaml)).toContain('Put quotes around the text');
	});

	it.each([
		['words after an alias', 'ru: *x так'],
		['words after braces', 'ru: {имя} пишет'],
		['words after brackets', 'ru: [имя] пишет'],
		['words after a quotation', 'ru: "Да" сказал он'],
		['words after a bar', 'ru: | да'],
		['a hyphen', 'ru: - да'],
		['a percent sign', 'ru: %да'],
	])('%s: quotes are advised', (_, yaml) => {
		expect(report(yaml)).toMatch(/^a\.yaml:1 · This is not valid YAML: [^\n]* Put quotes around the text/);
	});

	it.each([
		['a comment on its own line', '# all\na: 1\n# b\nb: да\nlist: # of words\n  - да\n  # last\n'],
		['a comment below an empty line', 'ru: да\n\n  #x\nen: b'],
		['a comment after a number', 'minutes: 7 # with the quiz'],
		['signs in quotes', 'ru: "Мы #1, &Co, *x, {имя}"'],
		['signs inside a text', 'ru: C# и R&D, 5*5, https://a.ru/#b'],
		['a block of text', 'ru: > # note\n  Лид #40 из *списка*\n'],
		['pairs in braces', 'ru: { a: 1, b: да }'],
	])('%s is no fault', (_, yaml) => {
		expect(report(yaml)).toBe('');
	});

	it('keeps the text of an alias, so that the rest of the file is checked', () => {
		expect(parseYaml('a.yaml', 'ru: *x\nen: y').data).toEqual({ ru: '*x', en: 'y' });
	});
});

describe('the line of a place', () => {
	const { lineOf } = parseYaml(
		'a.mdx',
		'title: а\nlist:\n  - id: one\n    say: { ru: а }\n  - strategy: joint\n    say:\n      ru: б',
		2,
	);
	it.each([
		['title', 2],
		['list.one.say.ru', 5],
		['list.joint#1.say.ru', 8],
		['list.joint#1.say.en', 7],
		['list.three', 3],
		['', undefined],
	])('%s stands on line %s', (path, line) => {
		expect(lineOf(path)).toBe(line);
	});
});
