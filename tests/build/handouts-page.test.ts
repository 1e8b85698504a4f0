import { describe, expect, it } from 'vitest';
import { locales } from '~/core/locale';
import { lettered } from '~/core/quiz/lettered';
import { course } from '~/library/course';
import { builtPages } from './built-pages';

const pageAt = (address: string) => builtPages.find((page) => page.address === address)?.html ?? '';
const plain = (html: string) =>
	html
		.replace(/&#39;/g, "'")
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, '&');

describe.each(locales)('handouts: %s', (locale) => {
	const { lessons, scenarios } = course(locale);

	it('has a card with the if–then plan of each lesson, and leads to every other handout', () => {
		const html = plain(pageAt(`${locale}/handouts/`));
		for (const { id, plan } of lessons) {
			expect(plan.length, id).toBeGreaterThan(30);
			expect(html).toContain(plan);
			expect(html).toContain(`href="${id}/"`);
		}
		for (const { id } of scenarios) expect(html).toContain(`/paper/${id}/"`);
	});

	it.each(lessons.map((lesson) => [lesson.id, lesson] as const))(
		'answers nothing before the key: %s',
		(id, lesson) => {
			const html = plain(pageAt(`${locale}/handouts/${id}/`));
			const [worksheet = '', key = ''] = html.split('<div class="key">');
			const answers = [
				...lesson.quiz.questions.flatMap((question) =>
					lettered(question).solution.map(({ feedback }) => feedback),
				),
				...lesson.sheet.rows.flatMap(({ answer }) => answer ?? []),
			];
			for (const { prompt } of lesson.quiz.questions) expect(worksheet).toContain(prompt);
			for (const answer of answers) {
				expect(worksheet).not.toContain(answer);
				expect(key).toContain(answer);
			}
		},
	);
});
