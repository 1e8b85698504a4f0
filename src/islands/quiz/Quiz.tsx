import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { score } from '~/core/quiz/grade';
import { fill } from '~/i18n/format';
import { $progress, openProgress, recordAnswer, resetQuiz } from '~/stores/progress';
import { pickedIn, QuestionForm } from './QuestionForm';
import type { QuizText, QuizWords } from './quiz-data';

interface Props {
	id: string;
	quiz: QuizText;
	words: QuizWords;
}

/** All questions of a lesson; printed with every answer explained in a fold, alive with a check for each. */
export function Quiz({ id, quiz, words }: Props) {
	const [alive, setAlive] = useState(false);
	useEffect(() => {
		openProgress();
		takeEarlyAnswers(id);
		setAlive(true);
	}, [id]);
	const record = useStore($progress).quizzes[id] ?? { answers: {}, checked: [] };
	const { right, checked, total } = score(quiz.questions, record);
	return (
		<div class="quiz">
			{quiz.questions.map((question, index) => (
				<QuestionForm
					key={question.id}
					quizId={id}
					question={question}
					title={fill(words.question, { number: index + 1, count: total })}
					picked={record.answers[question.id]}
					checked={record.checked.includes(question.id)}
					alive={alive}
					words={words}
				/>
			))}
			{alive && (
				<div class="quiz-score">
					<p role="status">
						{fill(checked < total ? words.unfinished : words.score, { right, checked, total })}
					</p>
					{checked > 0 && (
						<button type="button" class="button quiet" onClick={() => resetQuiz(id)}>
							{words.again}
						</button>
					)}
				</div>
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
