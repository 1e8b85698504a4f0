import { forms } from '../format';
import { next } from './next';

export const progress = {
	title: 'My progress',
	description: 'What you have read, played and answered. Kept on this device only.',
	lead: 'Only you can see this: it is kept in this browser and will not turn up on another device.',
	noScript:
		'To remember what you have done the site needs JavaScript, and it is switched off in this browser. Lessons and scenes work without it.',
	empty: 'Nothing yet. Start with any lesson, or go straight to a scene.',
	next,
	lessons: 'Lessons',
	readOn: 'read on {date}',
	notRead: 'not read yet',
	quizzes: 'Questions',
	score: '{right} of {total} right',
	unfinished: '{checked} of {total} answered, {right} right',
	notAnswered: 'no answers yet',
	plays: 'Role-plays',
	endings: 'Endings: {count} of {total}',
	underWay: 'not finished',
	notPlayed: 'not played yet',
	phrase: 'The phrase you took with you',
	advisor: 'The advisor remembers your answers',
	advisorLink: 'Open',
	cases: forms({ one: '{count} case of your own is kept', other: '{count} cases of your own are kept' }),
	casesLink: 'Note what helped',
	unsaved:
		'The browser will not save anything: storage is off or full. What you do will be gone once you close the page.',
	setAside:
		'The saved record could not be read, so it has been put aside and the course starts afresh. You can download it.',
	download: 'Download the record',
	forget: 'Delete the record',
	erase: 'Erase everything',
	eraseQuestion: 'Erase everything you have done?',
	eraseText:
		'What you have read and answered, your scenes and phrases, what you told the advisor, and the cases you kept with their notes will disappear from this device. This cannot be undone.',
	eraseYes: 'Yes, erase',
	eraseNo: 'Keep it',
	erased: 'Everything has been erased.',
};
