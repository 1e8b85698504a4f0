export const sorter = {
	title: 'Find the place of your own argument',
	lead: 'Answer four questions. Under each answer you’ll see what it’s called and how you can tell. Your answers aren’t sent anywhere.',
	cases: 'No case of your own? Take one of these',
	whichCase: 'Answer for the people in it. What the case doesn’t tell you, imagine.',
	place: 'Its place on the map',
	nothing: 'nothing yet; answer at least one question',
	ours: 'For the case you chose we would say: {list}. If yours differs, look at the signs under the two answers: the case is short, and it can be pictured in another way, too.',
	toAdvisor: 'Ask the advisor what to do about it',
	again: 'Clear the answers',
};
