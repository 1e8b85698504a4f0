import { type QuizMessages, resultId } from './quiz-data';

interface Props {
	checked: boolean;
	/** The next thing to press is filled: the check once something is picked, then the way on. */
	answered: boolean;
	before: string | undefined;
	after: string;
	messages: QuizMessages;
}

/** The check, and on a phone the ways to the questions before and after. */
export function Pager({ checked, answered, before, after, messages }: Props) {
	return (
		<div class="pager">
			{!checked && (
				<button type="submit" class={answered ? 'button' : 'button quiet'}>
					{messages.check}
				</button>
			)}
			{before && (
				<a class="button quiet" href={`#${before}`}>
					{messages.back}
				</a>
			)}
			<a class={checked ? 'button' : 'button quiet'} href={`#${after}`}>
				{after === resultId ? messages.result : messages.forward}
			</a>
		</div>
	);
}
