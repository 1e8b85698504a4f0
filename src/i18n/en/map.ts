import { forms } from '../format';

/** The course map, and how big the course is. */
export const map = {
	lesson: 'Lesson {number} · {minutes}',
	scene: 'Role-play · {minutes}',
	cast: 'You are {you}, facing {other}.',
	goal: 'What you get',
	/** On a stop of the way: what is behind the learner, what comes next, where a newcomer starts. */
	done: 'done',
	next: 'next',
	start: 'start',
	answered: 'answered',
	lessons: forms({ one: '{count} lesson', other: '{count} lessons' }),
	scenes: forms({ one: '{count} role-play', other: '{count} role-plays' }),
	hours: forms({ one: 'about {count} hour', other: 'about {count} hours' }),
	size: '{lessons} and {scenes}, {time}.',
};
