import type { QuestionText, QuizMessages } from './quiz-data';

interface Props {
	question: QuestionText;
	picked: readonly string[];
	messages: QuizMessages;
}

/** Why each answer tempts or holds; the picked ones first. */
export function Explained({ question, picked, messages }: Props) {
	if (question.kind === 'order') {
		return (
			<ol class="explanations">
				{question.items.map(({ id, text, feedback }) => (
					<li key={id}>
						<strong>{text}</strong> {feedback}
					</li>
				))}
			</ol>
		);
	}
	const first = (id: string) => (picked.includes(id) ? 0 : 1);
	return (
		<ul class="explanations">
			{question.answers
				.toSorted((a, b) => first(a.id) - first(b.id))
				.map(({ id, text, correct, feedback }) => (
					<li key={id} data-correct={correct}>
						<p>
							<strong>{text}</strong>{' '}
							<span class="verdict">
								{correct ? messages.right : messages.wrong}
								{picked.includes(id) && `, ${messages.yours}`}
							</span>
						</p>
						<p>{feedback}</p>
					</li>
				))}
		</ul>
	);
}
