export const sorter = {
	title: 'Find the place of your own argument',
	lead: 'Answer four questions. The first two are from this lesson; later lessons explain the other two. Under each answer you’ll see what it’s called and how you can tell. Your answers aren’t sent anywhere.',
	cases: 'No case of your own? Take one of these',
	whichCase: 'Answer for the people in it. Make up whatever the case doesn’t say.',
	place: 'Its place on the map',
	nothing: 'nothing yet; answer at least one question',
	ours: 'For the case you chose we would say: {list}. If yours differs, look at what stands under the two answers: the case is short, and you may have pictured it differently.',
	toAdvisor: 'Ask the advisor what to do about it',
	again: 'Clear the answers',
};
