/** Where to begin, on the page of the course, and the close of a module. */
export const modules = {
	contents: 'Что в курсе',
	sum: '{count}, {time}',
	complaints: 'Если болит здесь, начните с этого',
	quoted: '«{text}»',
	toLesson: 'Урок «{title}»',
	toScene: 'Сцена «{title}»',
	toAdvisor: 'Спросить советника',
};
