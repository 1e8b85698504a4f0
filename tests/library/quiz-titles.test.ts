import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { fill } from '~/i18n/format';
import { readCourse } from '~/library/authored';

const { authored } = readCourse(fileURLToPath(new URL('../../content', import.meta.url)));

it.each(authored?.lessons ?? [])('the quiz of $id has no name besides its lesson’s', ({ lesson, quiz }) => {
	const [ru, en] = [lesson.title.ru, lesson.title.en];
	expect(quiz.title).toEqual({ ru: fill('Вопросы к уроку «{title}»', { title: ru }), en: `Quiz: ${en}` });
});
