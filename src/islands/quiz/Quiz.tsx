import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { noAnswers } from '~/core/progress/record';
import { answerTo } from '~/core/quiz/grade';
import { fill } from '~/i18n/format';
import { $progress, openProgress, recordAnswer, resetQuiz } from '~/stores/progress';
import { type NoticeMessages, Notices } from '../progress/Notices';
import { pickedIn, QuestionForm } from './QuestionForm';
import type { QuizMessages, QuizText } from './quiz-data';
import { Score } from './Score';

interface Props {
	id: string;
	quiz: QuizText;
	messages: QuizMessages;
	notices: NoticeMessages;
}

/** All questions of a lesson; printed with every answer explained in a fold, alive with a check for each. */
export function Quiz({ id, quiz, messages, notices }: Props) {
	const top = useRef<HTMLDivElement>(null);
	const [alive, setAlive] = useState(false);
	useEffect(() => {
		openProgress();
		takeEarlyAnswers(id);
		setAlive(true);
	}, [id]);
	const record = useStore($progress).quizzes[id] ?? noAnswers;
	return (
		<div class="quiz" ref={top} tabIndex={-1}>
			<Notices messages={notices} />
			{quiz.questions.map((question, index) => (
				<QuestionForm
					key={question.id}
					quizId={id}
					question={question}
					title={fill(messages.question, { number: index + 1, count: quiz.questions.length })}
					answer={answerTo(question, record)}
					alive={alive}
					messages={messages}
				/>
			))}
			{alive && (
				<Score
					questions={quiz.questions}
					record={record}
					messages={messages}
					onAgain={() => {
						resetQuiz(id);
						top.current?.focus();
					}}
				/>
			)}
		</div>
	);
}

/** Answers ticked before the page was alive. */
function takeEarlyAnswers(quizId: string): void {
	for (const form of document.querySelectorAll<HTMLFormElement>('form.question')) {
		const early = pickedIn(form);
		if (early.length > 0) recordAnswer(quizId, form.id, early);
	}
}
