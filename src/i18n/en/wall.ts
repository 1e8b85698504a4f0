export const wall = {
	title: '{title}: on a screen for a group',
	description: 'The lesson “{title}” for a group: picture, questions and rules in large type, one at a time.',
	link: 'Show it to a group on a screen',
	right: 'Right',
	wrong: 'Wrong',
	many: 'More than one is right',
	order: 'Put them in order',
	ordered: 'The right order',
	seenInHalfAYear: 'How many people saw the software in six months',
	phone: 'On your own phone',
	lesson: 'Lesson',
	labels: 'All labels',
	jump: 'In this lesson',
	titleStop: 'Topic',
	pictureStop: 'Picture',
	modelStop: 'Model of two departments',
	questionStop: 'Question {number}',
	notes: {
		title: 'Say what it is about, and ask who had something like it this week. One case is enough.',
		picture:
			'Ten seconds in silence. Then ask: “What is going on here?” The labels aren’t on the wall yet; yours are pale.',
		label: 'Before you go on, ask what will be written in the next place. Only you can see it.',
		caption: 'Ask where people have seen this themselves. If nobody answers, begin with a case of your own.',
		model:
			'Ask why it came out like this. It’s a model for learning: argue about whether it’s like your work, and never mind who guessed right.',
		prompt:
			'Read it aloud and let people think in silence, about twenty seconds. The answers come when you go on.',
		options:
			'Everyone writes down a letter, then all cards go up at once. Ask the smaller group first: “Why?” You can see which is right; the wall doesn’t show it.',
		answer: 'Before you go on, ask who chose the next letter, and why.',
		claim: 'Everyone tells the person next to them where they’ll try this during the week.',
		phone: 'The code opens this lesson. If a camera can’t read it, the address can be typed.',
	},
	toPhone: 'Code for phones',
	outOfReach: 'Phones can’t get here: the course is open on this computer only.',
	qrFailed: 'The code couldn’t be drawn. You can type the address.',
};
