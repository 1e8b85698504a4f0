import { forms } from '../format';

/** The course map, and how big the course is. */
export const map = {
	lesson: 'Lesson {number} · {minutes}',
	scene: 'Role-play · {minutes}',
	cast: 'You are {you}, facing {other}.',
	/** Folds away, on a phone, what a lesson or a role-play is about. */
	aboutLesson: 'What it’s about',
	aboutScene: 'What it’s about',
	goal: 'You’ll be able to {objective}',
	/** On a stop of the way: what is behind the learner, what comes next, where a newcomer starts. */
	done: 'done',
	next: 'next',
	start: 'Start here',
	answered: 'answered',
	lessons: forms({ one: '{count} lesson', other: '{count} lessons' }),
	scenes: forms({ one: '{count} role-play', other: '{count} role-plays' }),
	hours: forms({ one: 'about {count} hour', other: 'about {count} hours' }),
	/** With minutes beside whole hours; rounded to five, so the number is always of one form. */
	hoursAndMinutes: '{hours} {count} minutes',
	/** In the sentence about the whole course. */
	played: forms({ one: 'a role-play where you decide', other: 'role-plays where you decide' }),
	size: '{lessons} and {scenes}, {time} with the quizzes, without the exercise sheets.',
};
