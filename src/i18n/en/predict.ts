import { forms } from '../format';

export const predict = {
	title: 'You first, then the advisor',
	description: 'Eight cases: decide which way fits best, then compare your choice with the advisor’s.',
	lead: 'Read a story and choose what to do. In each, somebody is already suggesting something, and may well be right. Then compare with the advisor; nobody marks you. The advisor is a small program: it adds up points by rules we made up, and it can be wrong. In one of the eight cases we disagree with it.',
	door: 'Try it on eight cases',
	ways: 'What these ways are',
	referWhat: 'Where somebody is harmed or threatened, go to those whose duty it is to protect people.',
	caseOf: 'Case {number} of {count}',
	known: 'What the advisor read in this story',
	fact: '{question} {answer}',
	places: ['What is best here?', 'What comes second?', 'And third?'],
	/** A way among those to choose from. */
	way: '{name}: {short}',
	choose: 'choose',
	sure: 'How sure are you?',
	sureness: ['A guess', 'Fairly', 'Sure'],
	compare: 'Compare with the advisor',
	ranking: 'What the advisor chose',
	rankingHint:
		'The higher a way stands, the better it fits here. You needn’t do them in turn. Open one to see what in the story gave it points, and what took some away.',
	rest: 'Show the other ways',
	vetoed: 'Ruled out for now',
	judged: 'What we decided ourselves, before asking the advisor',
	parted:
		'Here we and the advisor disagree: it has “{model}” {points} ahead. We didn’t bend the rules for a single case. You decide who’s right.',
	keep: 'Have you changed your mind? Why, or why not?',
	keepHint: 'You needn’t write anything. What you write stays on this device.',
	own: 'Now a case of your own',
	ownLead:
		'Choose the way that fits an argument of your own best, then answer the advisor’s questions and compare.',
	toAdvisor: 'Answer the advisor’s questions',
	end: 'Where you and the advisor differ',
	endWhat:
		'Ask yourself what in these stories mattered more to you than to the advisor, and what less. You may be the one who’s right. One exception: if somebody is being harmed, get help at once, whatever you or the advisor chose.',
	modelLink: 'How the advisor weighs your answers',
	back: 'The lesson “{title}”',
	/** What the script says of the choices. */
	said: {
		first: 'Choose for yourself first, or there’s nothing to compare.',
		same: 'You and the advisor chose the same.',
		differ: 'You chose “{mine}”; the advisor has it in place {place}.',
		/** Of a second or third choice. */
		further: 'Your next choice, “{mine}”, the advisor has in place {place}.',
		furtherBarred: 'Your next choice, “{mine}”, is ruled out for now.',
		barred: 'You chose “{mine}”. It’s ruled out for now. {why}',
		referred:
			'You chose “{mine}”. Here the advisor compares nothing: first you go to those whose duty it is to protect people.',
		notReferred:
			'You would get help at once. The advisor thinks people can handle this themselves. If you saw a danger that the case doesn’t mention, asking once too often is better than keeping quiet.',
		why: 'Why “{model}” and not “{mine}”',
		whySum: '“{model}” is {points} ahead. These answers counted most:',
		whySide: '“{way}”, {points}. {why}',
		whyOthers: 'The other answers together: {points} in favour of “{way}”.',
		whyEven: 'The other answers together: even.',
		refer: 'Get help now, don’t handle it alone',
		endNothing: 'Decide at least one case, and what you and the advisor differ on will appear here.',
		endSame: 'So far you and the advisor agree: {cases}.',
		endDiffer:
			'You and the advisor chose differently in {cases} of {total}. Most often it comes down to these answers:',
		cases: forms({ one: '{count} case', other: '{count} cases' }),
		points: forms({ one: '{count} point', other: '{count} points' }),
		times: forms({ one: 'once', other: '{count} times' }),
	},
};
