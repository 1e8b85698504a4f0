import type { PickQuestion } from './quiz-data';

interface Props {
	question: PickQuestion;
	picked: readonly string[];
	onPick: (form: HTMLFormElement) => void;
}

/** Answers to pick from: one, or several. */
export function PickAnswers({ question, picked, onPick }: Props) {
	return (
		<div class="answers">
			{question.answers.map(({ id, text }) => (
				<label key={id} class="answer">
					<input
						type={question.kind === 'one' ? 'radio' : 'checkbox'}
						name="answer"
						value={id}
						checked={picked.includes(id)}
						onChange={({ currentTarget: { form } }) => form && onPick(form)}
					/>
					<span>{text}</span>
				</label>
			))}
		</div>
	);
}
