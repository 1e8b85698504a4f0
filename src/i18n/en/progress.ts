import { forms } from '../format';

export const progress = {
	title: 'My progress',
	description: 'What you have read, played and answered. Saved on this device only.',
	lead: 'Only you can see this: it’s saved in this browser and won’t turn up on another device.',
	noScript:
		'To remember what you’ve done the site needs JavaScript, and it’s switched off in this browser. Lessons and scenes work without it.',
	empty: 'Nothing yet. Start with any lesson, or go straight to a scene.',
	continue: 'Continue: {title}',
	lessons: 'Lessons',
	readOn: 'read on {date}',
	notRead: 'not read yet',
	quizzes: 'Quizzes',
	score: '{right} of {total} right',
	unfinished: '{checked} of {total} answered, {right} right',
	notAnswered: 'no answers yet',
	plays: 'Role-plays',
	endings: 'Endings: {count} of {total}',
	underWay: 'not finished',
	notPlayed: 'not played yet',
	phrase: 'The phrase you took with you',
	advisor: 'Your answers in the advisor are saved',
	advisorLink: 'Open',
	cases: forms({ one: '{count} case of your own saved', other: '{count} cases of your own saved' }),
	casesLink: 'Note what helped',
	unsaved:
		'Couldn’t save: your browser’s storage is full or off. Close this page and what you’ve done is gone.',
	setAside:
		'We couldn’t read your saved data, so we’ve put it aside and started the course afresh. You can download it.',
	download: 'Download my data',
	forget: 'Delete my data',
	erase: 'Erase everything',
	eraseQuestion: 'Erase everything you have done?',
	eraseText:
		'What you have read and answered, your scenes and phrases, what you told the advisor, and the cases you saved with their notes will disappear from this device. This cannot be undone.',
	eraseYes: 'Yes, erase',
	eraseNo: 'Don’t erase',
	erased: 'Everything has been erased.',
};
