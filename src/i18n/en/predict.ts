import { forms } from '../format';

export const predict = {
	title: 'You first, then the advisor',
	description: 'Eight cases: decide which way fits best, then compare your choice with the advisor’s.',
	lead: 'Read a story and decide which way fits best there. In these stories somebody is already leaning one way, you or another person, and may well be right. Then open the advice and compare. Nobody gives you points. We made up the advisor’s rules, and it can be wrong: in one of the eight cases we disagree with it.',
	door: 'Try it on eight cases',
	ways: 'What these ways are',
	caseOf: 'Case {number} of {count}',
	known: 'How the advisor understood this story',
	fact: '{question} {answer}',
	places: ['Which way fits best here?', 'Which comes second?', 'And third?'],
	choose: 'choose',
	sure: 'How sure are you?',
	sureness: ['A guess', 'Fairly', 'Sure'],
	compare: 'Compare with the advisor',
	ranking: 'What the advisor chose',
	rankingHint:
		'The higher a way stands, the better it fits here. It isn’t an order of steps. Open a way to see every reason for and against it.',
	rest: 'Show the other ways',
	vetoed: 'Ruled out for now',
	judged: 'What we decided from theory, before asking the advisor',
	parted:
		'Here we and the advisor part: it has “{model}” ahead. The difference is {points}. We didn’t bend the rules for a single case. Who is right, you decide.',
	keep: 'Have you changed your mind? Why, or why not?',
	keepHint: 'You needn’t write anything. What you write stays on this device.',
	own: 'Now a case of your own',
	ownLead:
		'Choose the way that fits an argument of your own best, then answer the advisor’s questions and compare.',
	toAdvisor: 'Answer the advisor’s questions',
	end: 'Where you and the advisor differ',
	endWhat:
		'Ask yourself what in these stories mattered more to you than to the advisor, and what less. You may be the one who’s right. Only where somebody is being harmed is help needed at once, whatever anybody chose.',
	modelLink: 'How the advisor weighs your answers',
	back: 'The lesson “{title}”',
	/** What the script says of the choices. */
	said: {
		first: 'First choose the way that fits best, or there will be nothing to compare.',
		same: 'You and the advisor put the same way first.',
		differ: 'You put “{mine}” first; the advisor has it in place {place}.',
		/** Of a second or third choice. */
		further: 'Your next choice, “{mine}”, the advisor has in place {place}.',
		furtherBarred: 'Your next choice, “{mine}”, is ruled out for now.',
		barred: 'You put “{mine}” first. It’s ruled out for now. {why}',
		referred:
			'You put “{mine}” first. Here the advisor compares nothing: safety comes first, and those whose duty it is to help.',
		notReferred:
			'You would get help at once. The advisor thinks people can handle this themselves. If you saw a danger that the case doesn’t mention, asking once too often is better than keeping quiet.',
		why: 'Why “{model}” and not “{mine}”',
		whySum: '“{model}” is {points} ahead. These answers did most to decide it:',
		whySide: '“{way}”, {points}. {why}',
		whyOthers: 'Everything else together: {points} in favour of “{way}”.',
		whyEven: 'Everything else together comes out even.',
		refer: 'Get help now, don’t handle it alone',
		endNothing: 'Choose a way in at least one case: what you and the advisor differ on will appear here.',
		endSame: 'So far you and the advisor put the same way first: {cases}.',
		endDiffer:
			'You and the advisor put different ways first in {cases} of {total}. It comes down to these answers most often:',
		cases: forms({ one: '{count} case', other: '{count} cases' }),
		points: forms({ one: '{count} point', other: '{count} points' }),
		times: forms({ one: 'once', other: '{count} times' }),
	},
};
