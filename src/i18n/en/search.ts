import { forms } from '../format';

export const search = {
	title: 'Search',
	description: 'Search the lessons, the role-plays, the advisor and the glossary.',
	label: 'Search the course',
	hint: 'Singular or plural, any tense: it will be found. Your browser does the searching: nothing you type leaves this device.',
	examples: 'For example:',
	/** Words that find something. */
	example: ['escalation', 'apology', 'mediator', 'cold leads'],
	noScript:
		'Search needs JavaScript, which is switched off in this browser. Open the course map or the glossary:',
	otherWays: 'Or browse:',
	map: 'All lessons and role-plays',
	results: 'Results',
	loading: 'Loading the search…',
	found: forms({ one: '{count} result', other: '{count} results' }),
	/** After the number found, where not all of them are listed. */
	best: 'the best {shown} are below',
	nothing: 'Nothing found for “{query}”',
	nothingHint: 'Check the spelling, or leave out a word.',
	failed: 'The search could not be loaded. Check your connection and try again.',
	retry: 'Try again',
	/** A link to a place inside a page. */
	part: 'On that page: “{title}”',
	key: 'Open the search with the “/” key on any page',
	keyHint: 'Switch this off if the search opens by itself, for example with voice input.',
	kinds: {
		lesson: 'lesson',
		play: 'role-play',
		quiz: 'quiz',
		term: 'glossary',
		strategy: 'advisor',
		guide: 'guide',
		help: 'where to get help',
		person: 'who’s who',
		module: 'module',
		agreement: 'a page for both departments',
		handout: 'to print',
	},
};
