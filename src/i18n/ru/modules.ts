/** Where to begin, on the page of the course, and the close of a module. */
export const modules = {
	contents: 'Что в курсе',
	sum: '{count}, {time}',
	/** After a link to the working agreement. */
	agreement: 'одна страница: о чём договорились ваши отделы',
	complaints: 'Что болит? Выберите, с чего начать',
	quoted: '«{text}»',
	toLesson: 'Урок «{title}»',
	toScene: 'Сцена «{title}»',
	toAdvisor: 'Спросить советника',
	/** After that link. */
	advisorHint: 'вы отвечаете на несколько вопросов о своём споре и получаете совет',
	toHelp: 'К кому идти',
	/** After “Lesson 5 of 28”. */
	inLesson: 'модуль {number}',

	/** Links to the close of a module. */
	onward: 'Дальше: что вы сможете после модуля {number}',
	back: 'Назад: что вы сможете после модуля {number}',
	close: 'Что вы сможете после модуля {number}',

	kind: 'Модуль {number} · {title}',
	title: 'Что вы сможете после модуля {number}',
	description: 'Чему учил модуль «{title}», что из этого уже сделано и что осталось.',
	heading: 'Что вы сможете после модуля {number}',
	/** Instead of the heading, once something of the module is done. */
	begun: 'Что из этого у вас уже получается',
	lead: 'Вот чему учит модуль. Вспомните, что из этого у вас уже получалось на работе. С остального и начните.',
	/** Instead of the lead, on paper. */
	tick: 'Отметьте то, что у вас уже получалось на работе.',
	device: 'То, что вы сделали на другом устройстве, здесь не видно.',
	untouched: 'На этом устройстве вы ещё не начинали этот модуль.',
	lesson: 'Урок {number}. {title}',
	scene: 'Сцена «{title}»',
	quiz: 'вопросы',
	has: 'Сделано: {list}.',
	open: 'Осталось: {list}.',
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
	together: 'Задание на двоих · {minutes}',
	/** Before links to exercise sheets. */
	sheets: 'Что пригодится:',
	sheet: 'Урок {number}, лист «{title}»',
	noSheets: 'Если вы этого ещё не заполняли, начните с чистой страницы.',
	toAgreement:
		'Эту страницу можно собрать и на этом устройстве: что вы записали на листах, перейдёт на неё само.',
	next: 'Что дальше',
	suggest: {
		first: 'Начать с урока «{title}»',
		lesson: 'Прочитать урок «{title}»',
		quiz: 'Ответить на вопросы к уроку «{title}»',
		scene: 'Сыграть сцену «{title}»',
		sheet: 'Заполнить лист «{title}»',
	},
	/** From the close of a module to the lesson that follows or goes before. */
	toNext: 'К модулю {number}: урок «{title}»',
	toLast: 'Назад к уроку «{title}»',
	nextModule: 'Начать модуль {number}: «{title}»',
	afterAll: 'Спросить советника о своём споре',
};
