export const home = {
	choose: 'Start in English',
	title: 'Common Ground: sales and marketing without the war',
	description:
		'Lessons, role-plays and an advisor for sales and marketing teams. Free, no sign-up, your answers stay on your device.',
	salesLine: 'The leads are garbage.',
	marketingLine: 'You don’t call them. That’s it.',
	headline: 'You can keep this up. Or you can sort it out',
	lead: 'A free course for sales and marketing: lessons, {played}, and an advisor for your own argument.',
	doors: 'Where to start',
	aloneTitle: 'On your own',
	aloneText:
		'{lessons} and {scenes}, {time} with the quizzes, without the exercise sheets. In one go or a bit at a time.',
	aloneLink: 'Open the course',
	togetherTitle: 'In a pair',
	togetherText: 'One from sales, one from marketing, one device, one hour. You decide apart, then compare.',
	togetherLink: 'Open the hour for two',
	workshopTitle: 'With a group',
	workshopText:
		'A role-play on the big screen, a show of hands, a debrief. An agenda for your group, minute by minute.',
	workshopLink: 'Make an agenda for a group',
	sceneTitle: 'The first turn of “{title}”, right here',
	sceneLead: 'Pick what you would say and see what happens.',
	scenePick: 'What do you say?',
	nowTitle: 'In an argument right now?',
	nowText:
		'Answer a few short questions. You get a first step, the reason for it, and what would change our advice.',
	nowLink: 'Ask the advisor',
};
