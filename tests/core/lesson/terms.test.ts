import { expect, it } from 'vitest';
import { checkTerms, type TermEntry } from '~/core/lesson/terms';
import { proseReport } from '../../fixtures/lesson';

const glossary: TermEntry[] = [
	{
		id: 'lead',
		forms: { ru: ['лид', 'лид*'], en: ['lead', 'leads'] },
		except: { ru: ['лид гонки'] },
		explain: true,
	},
	{ id: 'cold-lead', forms: { ru: ['холодн* лид*'], en: ['cold lead*'] }, explain: false },
	{ id: 'reach', forms: { ru: ['охват*'], en: ['reach'] }, explain: true },
];
const report = (text: string) => proseReport(text, (tree) => checkTerms('ru.mdx', tree, 'ru', glossary));

it.each<[string, string, string]>([
	[
		'a term that stands unexplained',
		'Текст.\n\nТут Лиды лежат.',
		'ru.mdx:3 · “Лиды” stands here first and is not explained. Write <Term id="lead">Лиды</Term>.',
	],
	[
		'a term explained too late',
		'Лиды.\n\n<Term id="lead">Лид</Term> — это контакт.',
		'ru.mdx:1 · “Лиды” stands here first and is not explained.',
	],
	['a term in a bubble', '<Bubble who="oleg">Лиды мусор.</Bubble>', 'ru.mdx:1 · “Лиды” stands here first'],
	['the line inside a long paragraph', 'Раз\nдва\nохвата нет', 'ru.mdx:3 · “охвата” stands here first'],
	[
		'an explanation of another word',
		'Тут <Term id="reach">лид</Term>',
		'ru.mdx:1:5 · “лид” is no form of the term "reach". Its forms are: охват*.',
	],
	[
		'an explanation of more than the term',
		'<Term id="lead">лид из списка</Term>',
		'“лид из списка” is no form of the term "lead".',
	],
])('reports %s', (_, text, line) => {
	expect(report(text)).toContain(line);
});

it.each([
	['explained where it first stands', '<Term id="lead">Лид</Term> есть лид.'],
	['in a heading or in code', '## Лиды\n\nТекст `лид`.'],
	['within another term', '<Term id="cold-lead">Холодный лид</Term>.'],
	['in a phrase in which it means something else', 'Он лид гонки, сказал лид гонки.'],
	['that needs no explanation', 'Холодно.'],
	['in a longer word', 'Солидный слалид.'],
])('says nothing of a term %s', (_, text) => {
	expect(report(text)).toBe('');
});
