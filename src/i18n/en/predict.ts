import { forms } from '../format';

export const predict = {
	title: 'You first, then the advisor',
	description: 'Eight cases: decide where to begin, then compare your choice with the advisor’s.',
	lead: 'Read a case, choose three ways in order and say how sure you are. Then open the advisor: it shows what its points are for and which answer would change the advice. There are no marks here. The advisor counts by rules that people made up, and it can be wrong.',
	door: 'Try it on eight cases',
	caseOf: 'Case {number} of {count}',
	known: 'What else is known',
	places: ['Where would you begin?', 'And if that doesn’t work?', 'And as a last resort?'],
	choose: 'choose',
	refer: 'Get help at once, don’t handle it yourselves',
	sure: 'How sure are you?',
	sureness: ['A guess', 'Fairly', 'Sure'],
	compare: 'Open the advisor and compare',
	first: 'First choose where you’d begin: afterwards there’s nothing left to guess.',
	same: 'You and the advisor would begin the same way.',
	differ: 'You put “{mine}” first; the advisor has it in place {place}.',
	barred: 'You put “{mine}” first. The advisor rules it out here: {why}',
	referred:
		'You put “{mine}” first. Here the advisor compares nothing: safety comes first, and those whose duty it is to help.',
	notReferred:
		'You would get help at once. The advisor thinks people can handle this themselves. If you saw a danger that the case doesn’t mention, asking once too often is better than keeping quiet.',
	ranking: 'The advisor’s order',
	rest: 'The other ways and their points',
	vetoed: 'Ruled out',
	judged: 'What people who know the theory said beforehand',
	keep: 'Do you stand by your choice? Why?',
	keepHint: 'You needn’t write anything. It stays on this device.',
	own: 'Now a case of your own',
	ownLead: 'Decide about your own dispute in the same way, then answer the advisor’s questions and compare.',
	toAdvisor: 'Open the advisor',
	end: 'Where you and the advisor differ',
	endNothing:
		'Choose where to begin in at least one case: what you and the advisor differ on will appear here.',
	endSame: 'So far you begin as the advisor does: {cases}.',
	endDiffer:
		'You begin differently from the advisor in {cases} of {total}. What divides you most often are the answers to:',
	cases: forms({ one: '{count} case', other: '{count} cases' }),
	times: forms({ one: 'once', other: '{count} times' }),
	endWhat:
		'These aren’t mistakes. Ask yourself what such an answer means to you, and find in its lesson what it means to us.',
	modelLink: 'Where the advisor’s points come from',
	back: 'Back to the lesson “{title}”',
};
