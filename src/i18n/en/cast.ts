export const cast = {
	names: {
		marina: 'Marina',
		igor: 'Igor',
		oleg: 'Oleg',
		sveta: 'Sveta',
		timur: 'Timur',
		daria: 'Daria',
	},
	jobs: {
		marina: 'runs marketing',
		igor: 'in sales',
		oleg: 'runs sales',
		sveta: 'writes and makes videos for marketing',
		timur: 'makes the first calls',
		daria: 'operations director',
	},
	about: {
		marina:
			'Runs marketing. She wants to be believed when she shows a result. Her number is 900 leads a quarter, and she hands the CEO a page of figures every Friday.',
		igor: 'In sales. Quick, jokes with an edge, hates paperwork. His target, 1.2 million a month, is the biggest in sales, and he doesn’t want to be the one who complains first.',
		oleg: 'Runs sales. Loud, but fair once he has slept on it. His team’s target is 9.5 million a quarter.',
		sveta:
			'Writes and makes videos for marketing. Talks fast, in pictures and examples. Her number is a reach of 120 thousand a month.',
		timur:
			'Makes the first calls to new leads and to everyone who leaves a request on the website: forty calls a day. He joined in January, so he can still ask what the others are too embarrassed to.',
		daria:
			'Operations director. Says little, says it plainly, isn’t afraid of a silence. People come to her when the departments can’t agree on their own.',
	},
	peopleTitle: 'Who’s who',
	peopleLead:
		'These six work at Polka, a company of 64 people that makes warehouse software for small manufacturers and distributors. They share one floor: sales by the windows, marketing next to the glass meeting room they call the Hangar. Other companies turn up in the quizzes.',
	narratorTitle: 'Who is telling this',
	narrator:
		'I spent ten years in sales and ten in marketing, so I have sat on both sides of the corridor. I have said “garbage”, and I have heard it. Where a lesson says “I”, that’s me.',
	moods: {
		calm: 'calm',
		wary: 'wary',
		hurt: 'hurt',
		angry: 'angry',
		thoughtful: 'thoughtful',
		relieved: 'relieved',
	},
};
