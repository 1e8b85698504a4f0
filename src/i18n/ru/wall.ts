export const wall = {
	title: '{title}: на экране для группы',
	description: 'Урок «{title}» для группы: картинка, вопросы и правила крупно, по одному на экране.',
	/** From a lesson or its quiz to the trainer's window. */
	link: 'Показать группе на экране',
	/** Beside an answer, once the trainer shows it. */
	right: 'Верно',
	wrong: 'Неверно',
	many: 'Верных ответов несколько',
	order: 'Расставьте по порядку',
	ordered: 'Верный порядок',
	/** Over the model of two departments. */
	seenInHalfAYear: 'Сколько людей увидели программу за полгода',
	phone: 'На своём телефоне',
	/** Where the course runs on the trainer's own machine. */
	outOfReach: 'Телефоны сюда не попадут: курс открыт только на этом компьютере.',
	qrFailed: 'Код не нарисовался. Адрес можно набрать.',
};
