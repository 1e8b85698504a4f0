import type { handouts as ru } from '../ru/handouts';

export const handouts: typeof ru = {
	title: 'Handouts',
	lead: 'Cards and a feedback form for a session with a group. Choose A4 or Letter when you print. A black-and-white printer will do.',
	parts: {
		votes: { name: 'Vote cards', hint: 'A, B, C, D: one sheet for each person' },
		plans: { name: 'If–then cards', hint: 'one from each lesson, eight to a sheet' },
		own: { name: 'Blank if–then cards', hint: 'eight to a sheet' },
		evaluation: { name: 'Feedback form', hint: 'one page, no name' },
	},
	votesHow:
		'Cut along the dashed lines. To answer a question, hold up a letter. Where answers have numbers, as in role-plays, go by the number in the corner.',
	vote: 'Answer {letter}, number {number}',
	plansHow: 'Cut along the dashed lines.',
	more: 'Other handouts',
	agreement: 'Working agreement: one page for both departments to fill in together',
	lessons: 'For lessons: the exercise, the questions and their answers',
	plays: 'For role-plays: game book, role cards, fact cards, observer’s sheet',
	link: 'Handouts for this lesson, with answers',
	ofLesson: 'Handouts: {title}',
	ofLessonLead:
		'For participants: the exercise with room to write, the picture, and the questions without answers. For the trainer: the answers on a sheet of their own.',
	all: 'All handouts',
	lessonParts: {
		exercise: { name: 'Exercise', hint: 'steps, room to write, and the if–then plan' },
		picture: { name: 'The picture', hint: 'with numbers in place of its labels' },
		questions: { name: 'Questions', hint: 'options with letters, no answers' },
		key: { name: 'Answers', hint: 'for the trainer, a sheet of its own' },
	},
	lessonNumber: 'Lesson {number}. {title}',
	name: 'Name:',
	pictureHow: 'Write the numbers from the picture in the boxes.',
	pictureAlt: 'The picture of the lesson, with numbers in place of its labels.',
	order: 'Put the letters in order:',
	keyTitle: 'Answers: {title}',
	keyQuestions: 'Questions',
	keyPicture: 'The picture',
	keyExercise: 'The exercise: one way to finish the example',
	evaluation: {
		title: 'Feedback on the session',
		lead: 'No name, please. Answer whatever you like.',
		topic: 'Session and date:',
		from: { question: 'I work in:', answers: ['sales', 'marketing', 'another department'] },
		open: {
			deed: 'What will I do differently now? With whom?',
			when: 'By which day? What will show that it’s done?',
			hindrance: 'What might get in the way, and what will I do then?',
			useful: 'What was most useful?',
			useless: 'What could have been left out, or is still unclear?',
			other: 'What do I know about the other department’s work that I didn’t before?',
			change: 'What should the trainer change next time?',
		},
		closed: {
			said: { question: 'Could you say what you wanted to say?', answers: ['yes', 'not all of it', 'no'] },
			pace: { question: 'Pace:', answers: ['too slow', 'about right', 'too fast'] },
		},
	},
};
