import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isRight, shuffled } from '~/core/quiz/grade';
import { recordAnswer, recordCheck, rememberPlace } from '~/stores/progress';
import { Explained } from './Explained';
import { OrderItems } from './OrderItems';
import { PickAnswers } from './PickAnswers';
import type { QuestionText, QuizMessages } from './quiz-data';

interface Props {
	quizId: string;
	question: QuestionText;
	/** Its place, in words. */
	title: string;
	/** What is picked so far, and whether its feedback has been asked for. */
	answer: { picked: readonly string[]; checked: boolean };
	alive: boolean;
	messages: QuizMessages;
}

/** One question: pick or sort, check, read why. */
export function QuestionForm({ quizId, question, title, answer, alive, messages }: Props) {
	const { checked } = answer;
	const ids = answer.picked.length > 0 ? answer.picked : firstShown(question);
	const [asked, setAsked] = useState(false);
	const reasons = useRef<HTMLHeadingElement>(null);
	const toReasons = useRef(false);
	// The pressed button is gone once the answer is checked, so the focus goes on to the reasons.
	useEffect(() => {
		if (checked && toReasons.current) reasons.current?.focus();
		toReasons.current = false;
	}, [checked]);
	const pick = (next: readonly string[]) => recordAnswer(quizId, question.id, next);
	const check = (event: TargetedSubmitEvent<HTMLFormElement>) => {
		event.preventDefault();
		// From the page itself: somebody fast may press Enter before the last tick has been drawn.
		const given = question.kind === 'order' ? ids : pickedIn(event.currentTarget);
		if (given.length === 0) return setAsked(true);
		toReasons.current = true;
		pick(given);
		recordCheck(quizId, question.id);
		rememberPlace(`quizzes/${quizId}/`);
	};
	const right = isRight(question, ids);
	return (
		<form id={question.id} class="question" autocomplete="off" onSubmit={check}>
			<p class="kind">
				{title} · {messages[question.kind]}
			</p>
			<fieldset disabled={checked}>
				<legend>{question.prompt}</legend>
				{question.kind === 'order' ? (
					<OrderItems
						question={question}
						ids={ids}
						movable={alive && !checked}
						messages={messages}
						onMove={pick}
					/>
				) : (
					<PickAnswers question={question} picked={ids} onPick={(form) => pick(pickedIn(form))} />
				)}
			</fieldset>
			{alive && !checked && (
				<button type="submit" class="button">
					{messages.check}
				</button>
			)}
			<div role="status">
				{asked && ids.length === 0 && <p class="feedback">{messages.pickFirst}</p>}
				{checked && (
					<p class={`feedback ${right ? 'good' : 'bad'}`}>{verdict(question.kind, right, messages)}</p>
				)}
			</div>
			{checked ? (
				<>
					<h2 class="kind" ref={reasons} tabIndex={-1}>
						{messages.feedback}
					</h2>
					<Explained question={question} picked={ids} messages={messages} />
				</>
			) : (
				!alive && (
					<details class="explained">
						<summary>{messages.feedback}</summary>
						<Explained question={question} picked={[]} messages={messages} />
					</details>
				)
			)}
		</form>
	);
}

function firstShown(question: QuestionText): string[] {
	return question.kind === 'order' ? shuffled(question.items.map(({ id }) => id)) : [];
}

/** Ids of the ticked answers, read from the page itself. */
export function pickedIn(form: HTMLFormElement): string[] {
	return new FormData(form).getAll('answer').map(String);
}

function verdict(kind: QuestionText['kind'], right: boolean, messages: QuizMessages): string {
	switch (kind) {
		case 'order':
			return right ? messages.rightOrder : messages.wrongOrder;
		case 'many':
			return right ? messages.rightPick : messages.wrongPick;
		case 'one':
			return right ? messages.right : messages.wrong;
	}
}
