import { forms } from '../format';

export const model = {
	title: 'Where the points come from',
	description:
		'What the advice is made of: questions about harm, points for every answer, what is ruled out for now, test cases. Each number with its reason and source.',
	lead: 'Everything the advice is made of: {questions}, {ways} and the points that each answer adds to a way or takes from it. Each point has its reason and its source.',
	questions: forms({ one: '{count} question', other: '{count} questions' }),
	ways: forms({ one: '{count} way to handle an argument', other: '{count} ways to handle an argument' }),
	how: [
		'First we look for harm. If somebody is threatened or bullied, or the law is broken, we compare nothing and tell you who to turn to.',
		'Then we rule out the ways that don’t fit right now.',
		'For the rest, we add up the points: an answer that speaks for a way adds some, one that speaks against it takes some away. A question you skip adds nothing and takes nothing away.',
		'The way with most points comes first. Of equals, the one further left in the table stands higher: you can try it sooner and undo it more easily. If none gets above zero, there is no first, and we ask you to answer something more.',
	],
	limits:
		'We set the points from theory; we didn’t work them out from data. A match with the test cases says one thing: the advisor does what it was meant to do. It doesn’t show that the advice will help you.',
	back: 'Ask the advisor',
	gate: 'What overrides everything',
	gateLead: 'A “yes” to any of these is enough. Below each: who we’d send you to first.',
	vetoes: 'Ruled out for now',
	vetoesLead:
		'However many points a way has, we don’t offer it if your answers show that it doesn’t fit right now.',
	when: 'With these answers: {condition}.',
	answered: '{name}: {answer}',
	notAnswered: '{name}: anything but {answer}, or no answer',
	quoted: '“{answer}”',
	or: ' or ',
	and: '; ',
	weights: 'Points',
	weightsLead:
		'A plus means that the answer speaks for the way, a minus that it speaks against it. An empty cell says nothing. The lines under an answer say why; the numbers lead to the sources.',
	wideHint: 'The table is wider than the screen. Move it sideways with a finger, or with the arrow keys.',
	answer: 'Answer',
	base: 'Before any answer',
	baseReason: '{name}. {why}',
	noReason: 'No points either way.',
	from: 'Sources:',
	confidence: 'How sure we are',
	confidenceLead:
		'Above the advice we say how sure we are, by the rule below. It isn’t the probability that the advice is right.',
	high: 'Sure, when all of this holds: the first way is at least {margin} ahead of the second, at least {coverage} of the questions have an answer, and when answers are changed one at a time, the first stays first in at least {stability} of the tries.',
	medium: 'Fairly sure in all other cases.',
	low: 'Not sure yet, when the first way is no more than {margin} ahead or fewer than {coverage} of the questions have an answer. Where the first is hardly ahead, the ways that are close are shown side by side.',
	golden: 'Test cases',
	goldenLead:
		'For each case we settled beforehand, from theory, which ways fit (one or several), which are acceptable and which are not. We set the points with these same cases in view, so this tests the advisor on familiar ground. Nobody has tested it on new cases.',
	goldenCount:
		'There are {total} cases. A fitting way comes first in {best}, an acceptable one in {acceptable}, an unacceptable one in {unacceptable}, and one not named beforehand in {other}.',
	goldenAll: 'Show all cases',
	goldenOpen: 'A link opens the case in the advisor with its answers.',
	goldenLine: 'First: {first}. Expected: {best}. {verdict}',
	verdicts: {
		best: 'A match.',
		acceptable: 'Acceptable.',
		unacceptable: 'Unacceptable.',
		other: 'No match.',
	},
	refer: 'turn to somebody for help',
	none: 'nothing',
};
