export const style = {
	title: 'How everything looks',
	description: 'Every element of the design on one page.',
	logo: 'Logo',
	colors: 'Colours',
	faces: 'Faces and moods',
	bubbles: 'Lines',
	map: 'The way through the course',
	home: 'Doors of the home page',
	type: 'Text',
	aside: 'The fine print',
	controls: 'Buttons and answers',
};
