import type { QuizRecord } from '~/core/progress/progress';
import { answerTo, isRight, type Question } from '~/core/quiz/grade';
import { fill } from '~/i18n/format';
import { Mark } from './Mark';
import { type QuizMessages, resultId } from './quiz-data';

interface Props {
	questions: readonly Question[];
	record: QuizRecord;
	step: string | undefined;
	messages: QuizMessages;
}

/** Every question one tap away, with how it went. */
export function Steps({ questions, record, step, messages }: Props) {
	const current = (id: string) => (id === step ? 'step' : undefined);
	return (
		<nav class="quiz-steps" aria-label={messages.questions}>
			<ol>
				{questions.map((question, index) => {
					const { picked, checked } = answerTo(question, record);
					const mark = checked ? (isRight(question, picked) ? 'right' : 'wrong') : undefined;
					const name = { open: messages.step, right: messages.stepRight, wrong: messages.stepWrong };
					return (
						<li key={question.id}>
							<a
								href={`#${question.id}`}
								aria-current={current(question.id)}
								aria-label={fill(name[mark ?? 'open'], { number: index + 1 })}
							>
								<span>{index + 1}</span>
								{mark && <Mark key={mark} mark={mark} />}
							</a>
						</li>
					);
				})}
				<li>
					<a href={`#${resultId}`} aria-current={current(resultId)}>
						{messages.result}
					</a>
				</li>
			</ol>
		</nav>
	);
}
