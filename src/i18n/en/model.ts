export const model = {
	title: 'How the advisor does its sums',
	description:
		'All the advisor’s questions, points, vetoes and test cases, and where each number comes from.',
	lead: 'No secrets: eighteen questions, twelve ways, whole numbers, and a sentence for each.',
	how: 'First the gate: where there is a threat, harassment or a breach of the law, the advisor compares nothing and says who to turn to. Then vetoes remove what does not fit right now. The ways that are left collect points for your answers. What is unknown adds nothing. Of equals, the one that comes earlier and is easier to undo goes first.',
	limits:
		'The points were set by theory and not worked out from data. Agreement with the test cases shows that the model contradicts neither itself nor its sources. It does not prove that the advice will help you.',
	back: 'To the advisor',
	weights: 'Points',
	weightsLead:
		'The line under an answer says why it speaks for some ways and against others, and where that comes from.',
	answer: 'Answer',
	base: 'Before any answer',
	vetoes: 'Vetoes',
	vetoesLead: 'When a way is not offered, however many points it has.',
	when: '{name}: “{answer}”',
	or: ' or ',
	and: ' and ',
	not: 'When none of these answers is given: {condition}',
	confidence: 'Confidence',
	confidenceLead:
		'High: at least three points between first and second, at least 70% of the questions answered, and at least 80% of single changes of an answer leave the first place as it is. Low: a gap of one point or less, or under 45% of the questions answered. Otherwise medium. This is a convention and no probability.',
	golden: 'Test cases',
	goldenLead:
		'There are {total} cases, each with what by theory should come first. They were looked at while the points were set. At present the best comes first in {best}, the best or an acceptable one in {fitting}, an unacceptable one in {unacceptable}.',
	goldenAll: 'Show all cases',
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
