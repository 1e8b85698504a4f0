export const lost = {
	title: 'There’s nothing here',
	text: 'The address has a typo, or the page has moved. Your answers are safe: they’re saved on this device.',
};
