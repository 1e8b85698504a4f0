export const lost = {
	title: 'There is nothing here',
	text: 'The address has a typo, or the page has moved. Your answers are safe: they are kept on this device.',
};
