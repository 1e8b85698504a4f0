/** Where to begin, on the page of the course, and the close of a module. */
export const modules = {
	contents: 'What’s in the course',
	sum: '{count}, {time}',
	/** After a link to the working agreement. */
	agreement: 'one page: what your departments have agreed on',
	complaints: 'What hurts? Pick where to start',
	quoted: '“{text}”',
	toLesson: 'Lesson: “{title}”',
	toScene: 'Role-play: “{title}”',
	toAdvisor: 'Ask the advisor',
	advisorHint: 'you answer a few questions about your argument and get advice',
	toHelp: 'Where to find help',
	/** After “Lesson 5 of 28”. */
	inLesson: 'module {number}',

	/** Links to the close of a module. */
	onward: 'Next: what you’ll be able to do after module {number}',
	back: 'Back: what you’ll be able to do after module {number}',
	close: 'What you’ll be able to do after module {number}',

	kind: 'Module {number} · {title}',
	title: 'What you’ll be able to do after module {number}',
	description: 'What the module “{title}” taught, what you have done of it and what is still open.',
	heading: 'What you’ll be able to do after module {number}',
	/** Instead of the heading, once something of the module is done. */
	begun: 'Which of these can you do already?',
	lead: 'Here’s what this module teaches. Think which of these you’ve already managed at work, and start with the rest.',
	/** Instead of the lead, on paper. */
	tick: 'Tick what you’ve already managed at work.',
	device: 'What you did on another device doesn’t show here.',
	untouched: 'You haven’t started this module on this device yet.',
	lesson: 'Lesson {number}. {title}',
	scene: 'Role-play: “{title}”',
	quiz: 'quiz',
	has: 'Done: {list}.',
	open: 'Still open: {list}.',
	done: {
		read: 'lesson read',
		quiz: '{right} of {total} right',
		sheet: '{filled} of {total} lines of the sheet filled in',
		line: 'your own line written',
		endings: '{count} of {total} endings',
	},
	left: {
		read: 'read it',
		quiz: 'answer the quiz',
		sheet: 'fill in the sheet',
		line: 'write your own line',
	},
	together: 'A task for two · {minutes}',
	/** Before links to exercise sheets. */
	sheets: 'What will help:',
	sheet: 'Lesson {number}, sheet “{title}”',
	noSheets: 'If you haven’t filled these in, start with a blank page.',
	toAgreement:
		'You can put that page together on this device: it brings in whatever you’ve written on your sheets.',
	next: 'What next',
	suggest: {
		first: 'Start with the lesson “{title}”',
		lesson: 'Read the lesson “{title}”',
		quiz: 'Answer the quiz: “{title}”',
		scene: 'Play the scene “{title}”',
		sheet: 'Fill in the sheet “{title}”',
	},
	/** From the close of a module to the lesson that follows or goes before. */
	toNext: 'On to module {number}: “{title}”',
	toLast: 'Back to the lesson “{title}”',
	nextModule: 'Start module {number}: “{title}”',
	afterAll: 'Ask the advisor about your own argument',
};
