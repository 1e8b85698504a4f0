/** Where to begin, on the page of the course, and the close of a module. */
export const modules = {
	contents: 'What’s in the course',
	sum: '{count}, {time}',
	complaints: 'If this is where it hurts, start here',
	quoted: '“{text}”',
	toLesson: 'Lesson: “{title}”',
	toScene: 'Role-play: “{title}”',
	toAdvisor: 'Ask the advisor',
};
