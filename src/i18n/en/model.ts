import { forms } from '../format';

export const model = {
	title: 'How the advisor does its sums',
	description:
		'What the advice is made of: questions about harm, vetoes, points for every answer, test cases. Each number with its reason and source.',
	lead: 'Everything the advice is made of: {questions}, {ways} and the points for every answer. Each point has its reason and its source.',
	questions: forms({ one: '{count} question', other: '{count} questions' }),
	ways: forms({ one: '{count} approach', other: '{count} approaches' }),
	how: [
		'Harm outweighs everything. If you tick that somebody is threatened or bullied, or that the law is broken, the advisor compares nothing and says who to turn to.',
		'Then vetoes remove the approaches that do not fit right now.',
		'For the rest, the points of your answers are added up. A question you skip adds nothing and takes nothing away.',
		'The approach with most points comes first. Of equals, the one further left in the table stands higher: you can try it sooner and undo it more easily. If none gets above zero, there is no first, and the advisor asks you to answer something more.',
	],
	limits:
		'The points were set by theory, not worked out from data. A match with the test cases says one thing: the model does what it was meant to do. It does not show that the advice will help you.',
	back: 'To the advisor',
	gate: 'What stops the count',
	gateLead: 'A “yes” to any of these is enough. Below each: where to turn first.',
	vetoes: 'Vetoes',
	vetoesLead:
		'However many points an approach has, it is not offered if the answers show that it does not fit now.',
	when: 'When you {condition}.',
	answered: 'answered {answer} ({name})',
	notAnswered: 'have not answered {answer} ({name})',
	quoted: '“{answer}”',
	or: ' or ',
	and: ' and ',
	weights: 'Points',
	weightsLead:
		'A plus means that the answer speaks for the approach, a minus that it speaks against. An empty cell says nothing. The lines under an answer say why, and the numbers lead to the sources.',
	wideHint: 'The table is wider than the screen. Move it sideways with a finger, or with the arrow keys.',
	answer: 'Answer',
	base: 'Before any answer',
	baseReason: '{name}. {why}',
	noReason: 'Adds and takes away no points.',
	from: 'Sources:',
	confidence: 'Confidence',
	confidenceLead:
		'Next to its advice the advisor says how confident it is. That follows an agreed rule; it is not the probability that the advice is right.',
	high: 'High, when all of this holds: the first approach is at least {margin} ahead of the second, at least {coverage} of the questions have an answer, and when answers are changed one at a time, the first stays first in at least {stability} of the tries.',
	medium: 'Medium in all other cases.',
	low: 'Low, when the first is no more than {margin} ahead or fewer than {coverage} of the questions have an answer. Where the first is hardly ahead, those that are close are shown side by side.',
	golden: 'Test cases',
	goldenLead:
		'For each case it was settled beforehand, by theory, which approaches fit (one or several), which are acceptable and which are not. The points were set with these same cases in view, so this tests the model on familiar ground, not on new.',
	goldenCount:
		'There are {total} cases. The advisor puts a fitting approach first in {best}, an acceptable one in {acceptable}, an unacceptable one in {unacceptable}, and one not named beforehand in {other}.',
	goldenAll: 'Show all cases',
	goldenOpen: 'A link opens the case in the advisor with its answers.',
	goldenLine: 'The advisor puts first: {first}. Expected: {best}. {verdict}',
	verdicts: {
		best: 'A match.',
		acceptable: 'Acceptable.',
		unacceptable: 'Unacceptable.',
		other: 'No match.',
	},
	refer: 'turn to somebody for help',
	none: 'nothing',
};
