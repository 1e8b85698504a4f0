import { forms } from '../format';

/** The course map, and how big the course is. */
export const map = {
	lesson: 'Урок {number} · {minutes}',
	scene: 'Сцена · {minutes}',
	cast: 'Вы — {you}. Напротив вас — {other}.',
	/** Folds away, on a phone, what a lesson or a role-play is about. */
	aboutLesson: 'О чём урок',
	aboutScene: 'О чём сцена',
	goal: 'Вы сможете {objective}',
	/** On a stop of the way: what is behind the learner, what comes next, where a newcomer starts. */
	done: 'пройдено',
	next: 'дальше',
	start: 'Начните отсюда',
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
	/** With minutes beside whole hours; rounded to five, so the number is always of one form. */
	hoursAndMinutes: '{hours} {count} минут',
	/** In the sentence about the whole course. */
	played: forms({
		one: 'сцена, где отвечаете вы',
		few: 'сцены, где отвечаете вы',
		many: 'сцены, где отвечаете вы',
		other: 'сцены, где отвечаете вы',
	}),
	size: '{lessons} и {scenes}, {time} вместе с вопросами, без листов с упражнениями.',
};
