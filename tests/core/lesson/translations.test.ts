import { expect, it } from 'vitest';
import { compareTranslations } from '~/core/lesson/translations';
import { formatProblems } from '~/core/problem';
import { parseProse } from '~/library/mdx';
import { edit, lessonProse, lineOf } from '../../fixtures/lesson';

const ru = lessonProse('ru');
const en = lessonProse('en');
const report = (russian: string, english: string) =>
	formatProblems(
		compareTranslations(
			{ file: 'ru.mdx', tree: parseProse('ru.mdx', russian).tree },
			{ file: 'en.mdx', tree: parseProse('en.mdx', english).tree },
		),
	);

it('finds two translations alike', () => {
	expect(report(ru, en)).toBe('');
});

it.each<[string, string, string, string]>([
	[
		'another face',
		'mood="calm"',
		'mood="wary"',
		'<Bubble who="oleg" mood="wary"> stands here. ru.mdx:27 has <Bubble who="oleg" mood="calm">: write the same.',
	],
	[
		'another verdict',
		'verdict="partly"',
		'verdict="wrong"',
		'<Option verdict="wrong"> stands here. ru.mdx:39 has <Option verdict="partly">: write the same.',
	],
	['another term', 'id="lead"', 'id="reach"', '<Term id="reach"> stands here. ru.mdx:9 has <Term id="lead">'],
	[
		'a heading of another level',
		'## How',
		'### How',
		'### … stands here. ru.mdx:13 has ## …: write the same.',
	],
])('reports %s once, at its line', (_, from, to, sentence) => {
	expect(report(ru, edit(en, from, to))).toMatch(new RegExp(`^en\\.mdx:${lineOf(en, from)}:\\d+ · [^\n]*$`));
	expect(report(ru, edit(en, from, to))).toContain(sentence);
});

it('reports what one of them lacks once, and not all that follows', () => {
	expect(report(ru, edit(en, '## How it came about\n', ''))).toBe(
		`en.mdx:${lineOf(en, '<Definition>')}:1 · ## … of ru.mdx:13 is missing. Write it here.`,
	);
	expect(report(ru, edit(en, '<Sheet />', '<Sheet />\n\n## More'))).toBe(
		`en.mdx:${lineOf(en, '<Sheet />') + 2}:1 · ## … stands here. Write it after ru.mdx:31, too, or delete it.`,
	);
});

it('reports a tag that stands elsewhere', () => {
	const moved = edit(edit(en, '<Sheet />\n', ''), '</Phrases>', '</Phrases>\n\n<Sheet />');
	expect(report(ru, moved).split('\n')).toHaveLength(2);
});

it('does not compare words', () => {
	expect(report(ru, edit(en, 'title="Monday"', 'title="A Monday"'))).toBe('');
});
