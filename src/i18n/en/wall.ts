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
	outOfReach: 'Phones can’t get here: the course is open on this computer only.',
	qrFailed: 'The code couldn’t be drawn. You can type the address.',
};
