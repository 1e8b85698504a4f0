import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { course } from '~/library/course';

it('knows the lesson that explains a term first, or the one that its entry names', () => {
	const { terms, lessons } = course('en');
	expect(terms.get('escalation')?.lesson).toBe('18-escalation');
	const ids = lessons.map(({ id }) => id);
	expect(terms.get('lead')?.lesson).toBe(ids.find((id) => explained(id).includes('<Term id="lead">')));
	expect([...terms.values()].filter(({ lesson }) => lesson).length).toBeGreaterThanOrEqual(10);
});

const explained = (lesson: string) =>
	['ru', 'en'].map((locale) => readFileSync(`content/lessons/${lesson}/${locale}.mdx`, 'utf8')).join('\n');

it('puts the other chair of a role-play behind the one it belongs to', () => {
	const { scenarios } = course('en');
	const chairs = scenarios.filter(({ scenario }) => scenario.chair);
	expect(chairs.length).toBeGreaterThan(0);
	for (const { id, scenario } of chairs) {
		const ids = scenarios.map((one) => one.id);
		expect(ids.indexOf(id), id).toBeGreaterThan(ids.indexOf(scenario.chair ?? ''));
	}
});
