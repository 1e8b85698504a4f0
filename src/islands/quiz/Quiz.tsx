import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '~/core/locale';
import { answerTo, score } from '~/core/quiz/grade';
import { noAnswers } from '~/core/quiz/record';
import { fill } from '~/i18n/format';
import { $progress, openProgress } from '~/stores/progress';
import { forgetAnswers, recordAnswer, resetQuiz } from '~/stores/quiz';
import { type NoticeMessages, Notices } from '../progress/Notices';
import { pickedIn, QuestionForm } from './QuestionForm';
import { type QuizMessages, type QuizText, resultId, type Surroundings } from './quiz-data';
import { Score } from './Score';
import { Steps } from './Steps';
import { useSteadyHand } from './use-steady-hand';
import { useStep } from './use-step';

export interface QuizProps {
	id: string;
	locale: Locale;
	quiz: QuizText;
	around: Surroundings;
	messages: QuizMessages;
	notices: NoticeMessages;
}

/** All questions of a lesson; printed with every answer explained in a fold, alive with a check for each. */
export function Quiz({ id, locale, quiz: { questions }, around, messages, notices }: QuizProps) {
	const [alive, setAlive] = useState(false);
	useEffect(() => {
		openProgress();
		takeEarlyAnswers(id, questions);
		setAlive(true);
	}, [id]);
	const record = useStore($progress).quizzes[id] ?? noAnswers;
	const steps = [...questions.map((question) => question.id), resultId];
	const { step, goTo } = useStep(steps, alive, () => score(questions, recordOf(id)).open[0] ?? resultId);
	return (
		<div class="quiz" data-alive={alive || undefined} {...useSteadyHand()}>
			<Notices messages={notices} />
			<Steps questions={questions} record={record} step={step} messages={messages} />
			{questions.map((question, index) => (
				<QuestionForm
					key={question.id}
					quizId={id}
					question={question}
					title={fill(messages.question, { number: index + 1, count: questions.length })}
					answer={answerTo(question, record)}
					alive={alive}
					current={question.id === step}
					before={steps[index - 1]}
					after={steps[index + 1] ?? resultId}
					locale={locale}
					principle={around.principles[question.principle ?? '']}
					messages={messages}
				/>
			))}
			<Score
				locale={locale}
				questions={questions}
				record={record}
				around={around}
				alive={alive}
				current={step === resultId}
				messages={messages}
				onRetry={(missed) => {
					forgetAnswers(id, missed);
					goTo(missed[0] ?? resultId);
				}}
				onAgain={() => {
					resetQuiz(id);
					goTo(steps[0] ?? resultId);
				}}
			/>
		</div>
	);
}

const recordOf = (quizId: string) => $progress.get().quizzes[quizId] ?? noAnswers;

/** Answers ticked before the page was alive; one that was checked on an earlier visit stays as it is. */
function takeEarlyAnswers(quizId: string, questions: QuizText['questions']): void {
	for (const form of document.querySelectorAll<HTMLFormElement>('form.question')) {
		const question = questions.find(({ id }) => id === form.id);
		const early = pickedIn(form);
		if (!question || early.length === 0 || answerTo(question, recordOf(quizId)).checked) continue;
		recordAnswer(quizId, question.id, early);
	}
}
