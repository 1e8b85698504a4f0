import { forms } from '../format';

/** What comes next, on the button of the home page. */
export const next = {
	lesson: forms({
		one: 'Next: lesson {number} · {count} minute',
		other: 'Next: lesson {number} · {count} minutes',
	}),
	quiz: 'Next: quiz for lesson {number}',
	quizRest: forms({ one: 'Answer {count} more question', other: 'Answer {count} more questions' }),
	scene: forms({
		one: 'Start the role-play · {count} minute',
		other: 'Start the role-play · {count} minutes',
	}),
	sceneRest: 'Finish the role-play',
	advisor: 'Ask the advisor',
	/** Under the button: for a newcomer, and when everything is done. Otherwise the title stands there. */
	newcomer:
		'No sign-up. Your answers stay on this device. Anyone who opens this browser can see them. If you share a link to your advisor answers, whoever opens it sees them too.',
	finished: 'You have done the whole course. What is left is your own arguments.',
};
