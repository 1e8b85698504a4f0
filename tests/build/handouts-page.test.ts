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
		const links = [
			...lessons.map(({ id }) => `/handouts/${id}/"`),
			...scenarios.map(({ id }) => `/paper/${id}/"`),
			'/agreement/"',
		];
		const plans = lessons.map(({ plan }) => `<p class="plan">${plan}</p>`);
		expect([...links, ...plans].filter((one) => !html.includes(one))).toEqual([]);
		expect(lessons.filter(({ plan }) => plan.length < 30)).toEqual([]);
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
			const prompts = lesson.quiz.questions.map(({ prompt }) => prompt);
			expect(prompts.filter((prompt) => !worksheet.includes(prompt))).toEqual([]);
			expect(answers.filter((answer) => worksheet.includes(answer))).toEqual([]);
			expect(answers.filter((answer) => !key.includes(answer))).toEqual([]);
		},
	);
});
