import { expect, it } from 'vitest';
import { quizSchema } from '~/core/quiz/schema';
import { scenarioSchema } from '~/core/scenario/schema';
import { askedIn, checkGuessing, type Written } from '~/core/style/course';
import { styleTables } from '~/core/style/table';
import { parseProse } from '~/library/mdx';
import { edit, lessonProse } from '../../fixtures/lesson';
import { fixture } from '../../fixtures/read';

const lesson = (id: string, change = (text: string) => text) => {
	const page = (locale: 'ru' | 'en') => {
		const file = `${id}/${locale}.mdx`;
		return { file, tree: parseProse(file, change(lessonProse(locale))).tree };
	};
	return { id, prose: { ru: page('ru'), en: page('en') } };
};

const written: Written = {
	lessons: [lesson('01'), lesson('02'), lesson('03')],
	quizzes: [{ file: 'quizzes/a.yaml', quiz: quizSchema.parse(fixture('quizzes/sound.yaml')) }],
	scenarios: [{ file: 'scenarios/a.yaml', scenario: scenarioSchema.parse(fixture('scenarios/sound.yaml')) }],
	texts: [],
};

const rulesOf = (one: Written) => checkGuessing(one).map(({ file, message }) => `${file} · ${message}`);

it('reports the right option at the same place in three lessons running', () => {
	expect(rulesOf(written)).toEqual(['lessons/ · The right option stands at place 2 in 01, 02, 03.']);
});

it('looks for the tempting line among those to choose from', () => {
	const lines = ['good', 'tempting', 'good'].map(
		(verdict) => `<Line verdict="${verdict}" say="${verdict}">а</Line>`,
	);
	const question = `<YourLine question="а">\n\n${lines.join('\n\n')}\n\n</YourLine>`;
	const { lessons } = askedIn({
		...written,
		lessons: [lesson('01', (text) => edit(text, '<Sheet />', question))],
	});
	expect(lessons.map(({ right, lengths }) => [right, lengths.en[1]])).toEqual([
		[1, 8],
		[1, 'I’ll open it with you.'.length],
	]);
});

it('asks for a fair share of places over the whole course', () => {
	const quiz = written.quizzes[0];
	if (!quiz) throw new Error('The fixture has no quiz.');
	const many = Array.from({ length: 20 }, () => quiz);
	expect(
		rulesOf({ ...written, lessons: [], quizzes: many }).some((line) => line.startsWith('course · ')),
	).toBe(true);
});

it('prints each count beside its limit', () => {
	const tables = styleTables(written);
	expect(Object.keys(tables)).toEqual([
		'Prose of the author',
		'Explanations',
		'Place and length of the right option',
	]);
	expect(tables['Prose of the author']?.[0]).toMatchObject({
		file: '01/ru.mdx',
		'pairs under 4 words (0)': 0,
	});
	expect(tables['Place and length of the right option']?.[1]).toMatchObject({
		of: 'lessons',
		places: '0 % 100 % 0 %',
	});
});
