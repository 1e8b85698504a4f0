export const glossary = {
	title: 'Glossary',
	description: 'Terms from sales, marketing and conflict: in short, in full, and the lesson they come from.',
	lead: 'Every term in the course, from A to Z. Sales and marketing often mean different things by the same word, so here is what we mean by it.',
	/** Before the title of a lesson. */
	lesson: 'Lesson:',
	/** Below the short explanation of a term in a lesson. */
	all: 'All terms',
};
