import { forms } from '../format';

/** What comes next, on the button of the home page. */
export const next = {
	lesson: forms({
		one: 'Дальше: урок {number} · {count} минута',
		few: 'Дальше: урок {number} · {count} минуты',
		many: 'Дальше: урок {number} · {count} минут',
		other: 'Дальше: урок {number} · {count} минуты',
	}),
	quiz: 'Дальше: вопросы к уроку {number}',
	quizRest: forms({
		one: 'Ответить ещё на {count} вопрос',
		few: 'Ответить ещё на {count} вопроса',
		many: 'Ответить ещё на {count} вопросов',
		other: 'Ответить ещё на {count} вопроса',
	}),
	scene: forms({
		one: 'Сыграть сцену · {count} минута',
		few: 'Сыграть сцену · {count} минуты',
		many: 'Сыграть сцену · {count} минут',
		other: 'Сыграть сцену · {count} минуты',
	}),
	sceneRest: 'Доиграть сцену',
	advisor: 'Спросить советника',
	/** Under the button: for a newcomer, and when everything is done. Otherwise the title stands there. */
	newcomer:
		'Без регистрации. Ваши ответы остаются на этом устройстве. Их увидит тот, кто откроет этот же браузер, и тот, кому вы пришлёте ссылку с ответами советнику.',
	finished: 'Весь курс пройден. Остались споры, которых в нём нет.',
};
