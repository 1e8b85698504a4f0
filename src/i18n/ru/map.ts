import { forms } from '../format';

/** The course map, and how big the course is. */
export const map = {
	lesson: 'Урок {number} · {minutes}',
	scene: 'Сцена · {minutes}',
	cast: 'Вы — {you}, напротив {other}.',
	goal: 'Что это даст',
	/** On a stop of the way: what is behind the learner, what comes next, where a newcomer starts. */
	done: 'пройдено',
	next: 'дальше',
	start: 'начало',
	answered: 'отвечено',
	lessons: forms({
		one: '{count} урок',
		few: '{count} урока',
		many: '{count} уроков',
		other: '{count} урока',
	}),
	scenes: forms({ one: '{count} сцена', few: '{count} сцены', many: '{count} сцен', other: '{count} сцены' }),
	hours: forms({
		one: 'около {count} часа',
		few: 'около {count} часов',
		many: 'около {count} часов',
		other: 'около {count} часа',
	}),
	size: '{lessons} и {scenes}, {time}.',
};
