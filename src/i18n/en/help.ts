export const help = {
	title: 'Where to find help',
	nothingKept:
		'If you have just left a role-play: we kept no record of it. You may go back to it, or never do.',
	toCourse: 'To the course',
};
