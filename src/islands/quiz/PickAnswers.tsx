import { type Mark, markOf } from '~/core/quiz/grade';
import type { PickQuestion, QuizMessages } from './quiz-data';
import { Verdict } from './Verdict';

interface Props {
	question: PickQuestion;
	picked: readonly string[];
	checked: boolean;
	messages: QuizMessages;
	onPick: (form: HTMLFormElement) => void;
}

/** Answers to pick from, one or several; once checked, each shows how it turned out and why. */
export function PickAnswers({ question, picked, checked, messages, onPick }: Props) {
	return (
		<div class="numbered">
			{question.answers.map((answer) => {
				const mark = checked ? markOf(answer, picked) : undefined;
				const reason = `${question.id}.${answer.id}`;
				return (
					<div key={answer.id} class="numbered-row" data-mark={mark}>
						<label class="answer">
							<input
								type={question.kind === 'one' ? 'radio' : 'checkbox'}
								name="answer"
								value={answer.id}
								checked={picked.includes(answer.id)}
								aria-describedby={mark && reason}
								onChange={({ currentTarget: { form } }) => form && onPick(form)}
							/>
							<span>{answer.text}</span>
						</label>
						{checked && <Reason id={reason} mark={mark} feedback={answer.feedback} messages={messages} />}
					</div>
				);
			})}
		</div>
	);
}

interface ReasonProps {
	id: string;
	mark: Mark | undefined;
	feedback: string;
	messages: QuizMessages;
}

/** A wrong answer that was left alone keeps its reason in a fold. */
function Reason({ id, mark, feedback, messages }: ReasonProps) {
	if (mark) return <Verdict key={mark} id={id} mark={mark} words={messages[mark]} feedback={feedback} />;
	return (
		<details class="reason">
			<summary>{messages.whyNot}</summary>
			<p>{feedback}</p>
		</details>
	);
}
