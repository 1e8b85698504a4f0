import { useState } from 'preact/hooks';
import { isRight, shuffled } from '~/core/quiz/grade';
import { recordAnswer, recordCheck, rememberPlace } from '~/stores/progress';
import { Explained } from './Explained';
import { OrderItems } from './OrderItems';
import { PickAnswers } from './PickAnswers';
import type { QuestionText, QuizWords } from './quiz-data';

interface Props {
	quizId: string;
	question: QuestionText;
	/** Its place, in words. */
	title: string;
	/** Ids picked so far, in their order. */
	picked: readonly string[] | undefined;
	checked: boolean;
	alive: boolean;
	words: QuizWords;
}

/** One question: pick or sort, check, read why. */
export function QuestionForm({ quizId, question, title, picked, checked, alive, words }: Props) {
	const [asked, setAsked] = useState(false);
	const ids = picked ?? (question.kind === 'order' ? shuffled(question.items).map(({ id }) => id) : []);
	const pick = (next: readonly string[]) => recordAnswer(quizId, question.id, next);
	const check = (event: Event) => {
		event.preventDefault();
		// From the page itself: somebody fast may press Enter before the last tick has been drawn.
		const answer = question.kind === 'order' ? ids : pickedIn(event.currentTarget as HTMLFormElement);
		if (answer.length === 0) return setAsked(true);
		pick(answer);
		recordCheck(quizId, question.id);
		rememberPlace(`quizzes/${quizId}/`);
	};
	const right = isRight(question, ids);
	return (
		<form id={question.id} class="question" autocomplete="off" onSubmit={check}>
			<p class="kind">
				{title} · {words[question.kind]}
			</p>
			<fieldset disabled={checked}>
				<legend>{question.prompt}</legend>
				{question.kind === 'order' ? (
					<OrderItems question={question} ids={ids} alive={alive} words={words} onMove={pick} />
				) : (
					<PickAnswers question={question} picked={ids} onPick={(form) => pick(pickedIn(form))} />
				)}
			</fieldset>
			{alive && !checked && (
				<button type="submit" class="button">
					{words.check}
				</button>
			)}
			<div role="status">
				{asked && ids.length === 0 && <p class="feedback">{words.pickFirst}</p>}
				{checked && (
					<p class={`feedback ${right ? 'good' : 'bad'}`}>{verdict(question.kind, right, words)}</p>
				)}
			</div>
			{checked ? (
				<Explained question={question} picked={ids} words={words} />
			) : (
				!alive && (
					<details class="explained">
						<summary>{words.feedback}</summary>
						<Explained question={question} picked={[]} words={words} />
					</details>
				)
			)}
		</form>
	);
}

/** Ids of the ticked answers, read from the page itself. */
export function pickedIn(form: HTMLFormElement): string[] {
	return new FormData(form).getAll('answer').map(String);
}

function verdict(kind: QuestionText['kind'], right: boolean, words: QuizWords): string {
	switch (kind) {
		case 'order':
			return right ? words.rightOrder : words.wrongOrder;
		case 'many':
			return right ? words.rightPick : words.wrongPick;
		case 'one':
			return right ? words.right : words.wrong;
	}
}
