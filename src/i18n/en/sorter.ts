export const sorter = {
	title: 'Find the place of your own argument',
	lead: 'The first two questions are from this lesson and give you the square on the map. You can skip the other two; the last lessons of this module explain them. Under each answer you’ll see what it’s called and how you can tell. Your answers aren’t sent anywhere.',
	cases: 'No argument of your own? Take one of these examples',
	whichCase: 'Answer for the people in it. Make up whatever the example doesn’t say.',
	place: 'Its place on the map',
	nothing: 'nothing yet; answer at least one question',
	ours: 'For the example you chose we would say: {list}. If yours differs, look at what stands under the two answers: the example is short, and you may have pictured it differently.',
	toAdvisor: 'Ask the advisor what to do about it',
	again: 'Clear the answers',
	/** What the lesson calls a row or a column of the map. */
	words: {
		information: 'facts',
		roles: 'roles',
		obstacle: 'obstacle',
		goals: 'goals',
		values: 'values',
		relationship: 'people',
		intrapersonal: 'in one head',
		interpersonal: 'two',
		'person-group': 'one and a group',
		intergroup: 'teams',
	},
};
