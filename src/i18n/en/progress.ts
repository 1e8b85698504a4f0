import { forms } from '../format';
import { next } from './next';

export const progress = {
	title: 'My progress',
	description: 'What you have read, played and answered. Saved on this device only.',
	lead: 'All of this is saved on this device only, in the browser you are using now. Anyone else who uses it can see it too.',
	noScript:
		'To remember what you’ve done the site needs JavaScript, and it’s switched off in this browser. Lessons and role-plays work without it.',
	empty: 'Start with any lesson or go straight to a role-play. We’ll mark below what you’ve done.',
	next,
	lessons: 'Lessons',
	readOn: 'read on {date}',
	notRead: 'not read yet',
	quizzes: 'Quizzes',
	score: '{right} of {total} right',
	unfinished: '{checked} of {total} answered, {right} right',
	notAnswered: 'no answers yet',
	plays: 'Role-plays',
	endings: 'Endings: {count} of {total}',
	underWay: 'not finished yet',
	notPlayed: 'not played yet',
	/** Of a role-play that is never scored. */
	notKept: 'your choices in this one aren’t saved',
	phrase: 'The phrase you took with you',
	ownWords: 'What you would have said',
	advisor: 'Your answers in the advisor are saved',
	advisorLink: 'Ask the advisor',
	cases: forms({ one: 'You saved {count} situation', other: 'You saved {count} situations' }),
	casesLink: 'Note what helped',
	agreement: 'Working agreement',
	agreementText:
		'Each exercise ends with a line your departments can agree on. What you write there is gathered on one page.',
	agreementLink: 'Open the working agreement',
	unsaved:
		'Couldn’t save: the browser doesn’t allow it or is out of space. Close this page and what you’ve done is gone.',
	setAside:
		'We couldn’t read what is saved on this device, so we put it aside and started afresh. You can download what was put aside.',
	download: 'Download what was put aside',
	forget: 'Delete what was put aside',
	downloadUnsaved: 'Download everything as one file',
	toSetAside: 'Open “My progress”',
	forgetSure: 'Delete what was put aside? This can’t be undone.',
	file: 'Move to another device',
	fileLead:
		'You can download everything saved here as one file and open it on another device. Keep the file as a backup, too: Safari may delete what a site has saved if you stay away for a week.',
	fileNothing:
		'There’s nothing to download yet. Once there is, a button appears here: “Download the file”. Open the file on another device and go on from there.',
	fileDownload: 'Download the file',
	fileOpen: 'Open a downloaded file',
	fileForeign: 'This file isn’t from this course, or it is damaged. Nothing on this device has changed.',
	fileHolds: 'In the file:',
	fileEmpty: 'The file is from this course, but nothing is saved in it.',
	fileParts: {
		lessons: forms({ one: '{count} lesson read', other: '{count} lessons read' }),
		quizzes: forms({ one: 'answers to {count} quiz', other: 'answers to {count} quizzes' }),
		plays: forms({ one: '{count} role-play', other: '{count} role-plays' }),
		notes: forms({
			one: 'notes on {count} lesson or role-play',
			other: 'notes on {count} lessons and role-plays',
		}),
		advisor: forms({ one: 'answers to the advisor', other: 'answers to the advisor' }),
		agreement: forms({ one: 'the working agreement', other: 'the working agreement' }),
		cases: forms({ one: '{count} saved situation', other: '{count} saved situations' }),
	},
	fileChoice:
		'“Add” keeps everything on this device and brings in what is missing. “Replace” leaves only what is in the file.',
	fileTake: 'Save on this device',
	fileAdd: 'Add to what is saved here',
	fileReplace: 'Replace what is saved here',
	fileCancel: 'Change nothing',
	fileTaken: 'Done: what was in the file is now saved on this device, too.',
	fileNotSaved: 'The file was read, but the browser doesn’t allow saving it on this device.',
	erase: 'Erase everything saved here',
	eraseQuestion: 'Erase everything you saved?',
	eraseText:
		'Everything will disappear from this device: which lessons you read, your quiz answers, role-plays and phrases, everything you wrote in lessons, the working agreement with its versions, your answers to the advisor, the situations you saved with their notes, the trainer’s agenda and the record of two. Without a downloaded file this can’t be undone.',
	eraseYes: 'Yes, erase',
	eraseNo: 'Don’t erase',
	erased: 'Everything you saved is erased.',
	notErased:
		'Couldn’t erase it: the browser doesn’t allow it. Clear the site’s data in the browser settings.',
};
