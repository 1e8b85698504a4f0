/** Where to begin, on the page of the course, and the close of a module. */
export const modules = {
	contents: 'Что в курсе',
	sum: '{count}, {time}',
	complaints: 'Если болит здесь, начните с этого',
	quoted: '«{text}»',
	toLesson: 'Урок «{title}»',
	toScene: 'Сцена «{title}»',
	toAdvisor: 'Спросить советника',
	/** After “Lesson 5 of 28”. */
	inLesson: 'модуль {number}',

	/** Links to the close of a module. */
	onward: 'Дальше: итог модуля {number}',
	back: 'Назад: итог модуля {number}',
	close: 'Итог модуля',

	kind: 'Модуль {number} · {title}',
	title: 'Итог модуля {number}: что вы теперь можете',
	description: 'Чему учил модуль «{title}», что из этого уже сделано и что осталось.',
	heading: 'Что вы теперь можете',
	lead: 'Прочитайте и честно решите, что из этого у вас уже получалось на работе. На бумаге рядом с каждой строкой есть клетка для отметки.',
	device: 'То, что вы сделали на другом устройстве, здесь не видно.',
	lesson: 'Урок {number}. {title}',
	scene: 'Сцена «{title}»',
	quiz: 'вопросы',
	has: 'Сделано: {list}.',
	open: 'Осталось: {list}.',
	untouched: 'Пока не начато.',
	done: {
		read: 'урок прочитан',
		quiz: 'верно {right} из {total}',
		sheet: 'в листе заполнено {filled} из {total}',
		line: 'своя реплика записана',
		endings: 'развязок {count} из {total}',
	},
	left: {
		read: 'прочитать',
		quiz: 'ответить на вопросы',
		sheet: 'заполнить лист',
		line: 'записать свою реплику',
	},
	together: 'Задание на двоих',
	next: 'Что дальше',
	suggest: {
		lesson: 'Прочитать урок «{title}»',
		quiz: 'Ответить на вопросы к уроку «{title}»',
		scene: 'Сыграть сцену «{title}»',
		sheet: 'Заполнить лист «{title}»',
	},
	nextModule: 'Начать модуль {number}: «{title}»',
	afterAll: 'Спросить советника о своём споре',
};
