import { forms } from '../format';

export const advisor = {
	title: 'Advisor',
	description: 'Describe an argument in a few short answers and see what will help and why.',
	lead: 'Answer what you know and skip the rest. Two answers are usually enough for advice.',
	privacy:
		'Your answers stay on this device. They are also in the page’s address: anyone you send the link to can see them.',
	noScript:
		'The advisor needs JavaScript, and it’s switched off in this browser. Below are all the ways: when each one fits and how to begin.',
	questions: 'What is going on',
	example: 'For example: {text}',
	unknown: 'don’t know',
	back: 'Previous question',
	next: 'Next question',
	skip: 'Skip this question',
	toResult: 'Show the advice',
	oneByOne: 'Show one question at a time',
	all: 'Show all questions',
	answered: forms({
		one: '{count} of {total} questions answered',
		other: '{count} of {total} questions answered',
	}),
	clear: 'Clear the answers',
	restore: 'Bring the answers back',
	flagsTitle: 'Is anyone being threatened or bullied, or in danger?',
	flagsHint:
		'Tick it if even one of these is true. Talking it over won’t be enough then, and we’ll tell you who to turn to.',
	ignored: 'We didn’t recognise part of this link and skipped it: {list}.',
	result: 'What will help here',
	waiting: 'Answer a question or two and the advice will appear here.',
	bar: 'What will help: {list}',
	firstStep: 'First step',
	sources: 'Sources',
	typical: 'Start from a similar case',
	typicalLead: 'Pick a case, then change the answers to fit yours.',
	replaced: 'There were other answers here before.',
	replacedKept: 'They’re saved.',
	toBefore: 'Bring the earlier answers back',
	startedFrom: 'You started from a similar case. “{story}” Change the answers to fit yours.',
	referTitle: 'This is more than an argument. Don’t handle it alone',
	strategies: 'Every way and when it fits',
	when: 'When it fits',
	print: 'Print the advice',
	notLoaded:
		'This part of the page didn’t load. Check your connection and reload the page: your answers are saved.',
	theirView: 'The other side is answering now, so “you” means them.',
	imaginedView: 'You’re answering for the other side, so “you” means them. We won’t save these answers.',
	notTheirs:
		'You share this device, so we won’t save this tick or show your answers to the first side. Open the advisor on a device of your own.',
	myView: 'Go back to your answers and compare',
	ownWords: 'Tell it in your own words',
	askedFirst:
		'First answer the question below your text. If somebody is in trouble, this advice doesn’t apply.',
	cameBack: 'You saved a case on {day}.',
	outcome: 'What did you do, and did it help?',
	modelLink: 'How the advisor works',
};
