/** Where to begin, on the page of the course, and the close of a module. */
export const modules = {
	contents: 'What’s in the course',
	sum: '{count}, {time}',
	complaints: 'If this is where it hurts, start here',
	quoted: '“{text}”',
	toLesson: 'Lesson: “{title}”',
	toScene: 'Role-play: “{title}”',
	toAdvisor: 'Ask the advisor',
	/** After “Lesson 5 of 28”. */
	inLesson: 'module {number}',

	/** Links to the close of a module. */
	onward: 'Next: what you can do after module {number}',
	back: 'Back: what you can do after module {number}',
	close: 'What you can do after it',

	kind: 'Module {number} · {title}',
	title: 'Module {number}: what you can do now',
	description: 'What the module “{title}” taught, what you have done of it and what is still open.',
	heading: 'What you can do now',
	lead: 'Read the list and decide honestly which of these has already worked for you at work. On paper each line has a box to tick.',
	device: 'What you did on another device doesn’t show here.',
	lesson: 'Lesson {number}. {title}',
	scene: 'Role-play: “{title}”',
	quiz: 'quiz',
	has: 'Done: {list}.',
	open: 'Still open: {list}.',
	untouched: 'Not started yet.',
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
	together: 'A task for two',
	next: 'What next',
	suggest: {
		lesson: 'Read the lesson “{title}”',
		quiz: 'Answer the quiz: “{title}”',
		scene: 'Play the scene “{title}”',
		sheet: 'Fill in the sheet “{title}”',
	},
	nextModule: 'Start module {number}: “{title}”',
	afterAll: 'Ask the advisor about your own dispute',
};
