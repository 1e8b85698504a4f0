import type { QuestionText, QuizMessages } from './quiz-data';

/** Why each answer tempts or holds, for a page without JavaScript: the numbers are those of the answers. */
export function Explained({ question, messages }: { question: QuestionText; messages: QuizMessages }) {
	return (
		<details class="explained">
			<summary>{messages.feedback}</summary>
			<ol class="explanations">
				{question.kind === 'order'
					? question.items.map(({ id, text, feedback }) => (
							<li key={id}>
								<strong>{text}</strong> {feedback}
							</li>
						))
					: question.answers.map(({ id, correct, feedback }) => (
							<li key={id}>
								<strong>{correct ? messages.right : messages.wrong}.</strong> {feedback}
							</li>
						))}
			</ol>
		</details>
	);
}
