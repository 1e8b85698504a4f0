export const sorter = {
	title: 'Find the place of your own dispute',
	lead: 'Answer four questions. Under each answer you’ll see what it is called and by which sign one knows it. Your answers aren’t sent anywhere.',
	cases: 'No case of your own? Take one of these',
	whichCase: 'Answer for the people in it. What the case doesn’t tell, imagine.',
	place: 'Its place on the map',
	nothing: 'nothing yet; answer at least one question',
	ours: 'For the case you chose we would say: {list}. If yours differs, look at the signs under the two answers: the case is short, and one can imagine it differently.',
	toAdvisor: 'Ask the advisor what to do about it',
	again: 'Start again',
};
