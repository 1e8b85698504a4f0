import type { QuizRecord } from '~/core/progress/progress';
import { score } from '~/core/quiz/grade';
import { fill } from '~/i18n/format';
import type { QuestionText, QuizMessages } from './quiz-data';

interface Props {
	questions: readonly QuestionText[];
	record: QuizRecord;
	messages: QuizMessages;
	onAgain: () => void;
}

/** How far one has come; at the end, which questions deserve a second look. */
export function Score({ questions, record, messages, onAgain }: Props) {
	const { right, checked, total, missed } = score(questions, record);
	const finished = checked === total;
	return (
		<div class="quiz-score">
			<p role="status">{fill(finished ? messages.score : messages.unfinished, { right, checked, total })}</p>
			{checked > 0 && (
				<button type="button" class="button quiet" onClick={onAgain}>
					{messages.again}
				</button>
			)}
			{finished && missed.length > 0 && (
				<div class="missed">
					<p>{messages.lookAgain}</p>
					<ul>
						{questions
							.filter(({ id }) => missed.includes(id))
							.map(({ id, prompt }) => (
								<li key={id}>
									<a href={`#${id}`}>{prompt}</a>
								</li>
							))}
					</ul>
				</div>
			)}
		</div>
	);
}
