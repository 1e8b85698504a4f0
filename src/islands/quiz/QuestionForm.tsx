import type { TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '~/core/locale';
import { credit, isRight, shuffled } from '~/core/quiz/grade';
import { fill } from '~/i18n/format';
import { rememberPlace } from '~/stores/progress';
import { recordAnswer, recordCheck } from '~/stores/quiz';
import { Explained } from './Explained';
import { OrderItems } from './OrderItems';
import { OrderSolution } from './OrderSolution';
import { Pager } from './Pager';
import { PickAnswers } from './PickAnswers';
import { PrincipleLink } from './PrincipleLink';
import type { PrincipleName, QuestionText, QuizMessages } from './quiz-data';

interface Props {
	quizId: string;
	question: QuestionText;
	/** Its place, in words. */
	title: string;
	/** What is picked so far, and whether its feedback has been asked for. */
	answer: { picked: readonly string[]; checked: boolean };
	alive: boolean;
	/** Where a phone shows one question at a time: whether it is this one, and its neighbours. */
	current: boolean;
	before: string | undefined;
	after: string;
	locale: Locale;
	/** What the question rests on. */
	principle: PrincipleName | undefined;
	messages: QuizMessages;
}

/** One question: pick or sort, check, read why. */
export function QuestionForm(props: Props) {
	const { quizId, question, title, answer, alive, current, before, after, locale, principle, messages } =
		props;
	const { checked } = answer;
	const ids = answer.picked.length > 0 ? answer.picked : firstShown(question);
	const [asked, setAsked] = useState(0);
	const heading = useRef<HTMLHeadingElement>(null);
	const verdict = useRef<HTMLParagraphElement>(null);
	const toVerdict = useRef(false);
	// The pressed button is gone once the answer is checked, so the focus goes on to the verdict.
	useLayoutEffect(() => {
		if (checked && toVerdict.current) {
			verdict.current?.focus({ preventScroll: true });
			heading.current?.scrollIntoView({ block: 'nearest' });
		}
		toVerdict.current = false;
		setAsked(0);
	}, [checked]);
	const pick = (next: readonly string[]) => recordAnswer(quizId, question.id, next);
	const check = (event: TargetedSubmitEvent<HTMLFormElement>) => {
		event.preventDefault();
		// From the page itself: somebody fast may press Enter before the last tick has been drawn.
		const given = question.kind === 'order' ? ids : pickedIn(event.currentTarget);
		if (given.length === 0) return setAsked(asked + 1);
		toVerdict.current = true;
		pick(given);
		recordCheck(quizId, question.id);
		rememberPlace(`quizzes/${quizId}/`);
	};
	return (
		<form id={question.id} class="question" data-current={current} autocomplete="off" onSubmit={check}>
			<p class="kind">{`${title} · ${messages[question.kind]}`}</p>
			<fieldset disabled={checked}>
				<legend>
					<h2 tabIndex={-1} ref={heading}>
						{question.prompt}
					</h2>
				</legend>
				{checked && (
					<p
						key={verdictOn(question, ids, messages)}
						class={`feedback ${isRight(question, ids) ? 'good' : 'bad'}`}
						tabIndex={-1}
						ref={verdict}
					>
						{verdictOn(question, ids, messages)}
					</p>
				)}
				{question.kind !== 'order' ? (
					<PickAnswers
						question={question}
						picked={ids}
						checked={checked}
						messages={messages}
						onPick={(form) => pick(pickedIn(form))}
					/>
				) : checked ? (
					<OrderSolution question={question} ids={ids} messages={messages} />
				) : (
					<OrderItems question={question} ids={ids} movable={alive} messages={messages} onMove={pick} />
				)}
			</fieldset>
			{checked && principle && question.principle && (
				<PrincipleLink
					locale={locale}
					id={question.principle}
					principle={principle}
					label={messages.principle}
				/>
			)}
			<div role="status">
				{asked > 0 && ids.length === 0 && (
					<p key={asked} class="feedback">
						{messages.pickFirst}
					</p>
				)}
			</div>
			{alive ? (
				<Pager
					checked={checked}
					answered={ids.length > 0}
					before={before}
					after={after}
					messages={messages}
				/>
			) : (
				<Explained question={question} messages={messages} />
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

/** Right or not, and how much of it fits. */
function verdictOn(question: QuestionText, ids: readonly string[], messages: QuizMessages): string {
	const right = isRight(question, ids);
	const parts = credit(question, ids);
	switch (question.kind) {
		case 'order':
			return fill(right ? messages.rightOrder : messages.wrongOrder, parts);
		case 'many':
			if (right) return fill(messages.rightMany, parts);
			return fill(parts.extra > 0 ? messages.wrongMany : messages.someMany, parts);
		case 'one':
			return right ? messages.rightOne : messages.wrongOne;
	}
}
