import type { PickQuestion } from './quiz-data';

interface Props {
	question: PickQuestion;
	picked: readonly string[];
	onPick: (ids: readonly string[]) => void;
}

/** Answers to pick from: one, or several. */
export function PickAnswers({ question, picked, onPick }: Props) {
	const one = question.kind === 'one';
	return (
		<div class="answers">
			{question.answers.map(({ id, text }) => (
				<label key={id} class="answer">
					<input
						type={one ? 'radio' : 'checkbox'}
						name={question.id}
						value={id}
						checked={picked.includes(id)}
						onChange={(event) => {
							const others = one ? [] : picked.filter((other) => other !== id);
							onPick(event.currentTarget.checked ? [...others, id] : others);
						}}
					/>
					<span>{text}</span>
				</label>
			))}
		</div>
	);
}
