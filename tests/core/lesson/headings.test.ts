import { expect, it } from 'vitest';
import { checkHeadings } from '~/core/lesson/headings';
import { proseReport } from '../../fixtures/lesson';

const report = (text: string) => proseReport(text, (tree) => checkHeadings('ru.mdx', tree));

it.each<[string, string, string]>([
	[
		'an example above the first heading',
		'Текст.\n\n<Example title="Вторник">Да.</Example>',
		'ru.mdx:3:1 · The title of <Example> is of level 3, and no ## stands above it. Write a ## heading above it.',
	],
	[
		'a heading that leaves a level out',
		'## Раз\n\n#### Два',
		'ru.mdx:3:1 · This heading is of level 4, and no ### stands above it. Write a ### heading above it.',
	],
	['a second title', '# Раз', 'ru.mdx:1:1 · Here stands a second title of the page. Write ## for it.'],
])('reports %s', (_, text, line) => {
	expect(report(text)).toBe(line);
});

it.each([
	['below a heading', '## Раз\n\n<WrongExample title="Вторник">Да.</WrongExample>\n\n### Два'],
	['below a tag with a heading of its own', '<Sheet />\n\n<Example title="Вторник">Да.</Example>'],
	['after deeper ones', '## Раз\n\n### Два\n\n## Три'],
])('says nothing of a heading %s', (_, text) => {
	expect(report(text)).toBe('');
});
