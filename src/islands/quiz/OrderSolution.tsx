import { fill } from '~/i18n/format';
import type { OrderQuestion, QuizMessages } from './quiz-data';
import { Verdict } from './Verdict';

interface Props {
	question: OrderQuestion;
	/** All items as the person left them. */
	ids: readonly string[];
	messages: QuizMessages;
}

/** The right order; each item says where it had stood, and why it stands here. */
export function OrderSolution({ question, ids, messages }: Props) {
	return (
		<ol class="numbered solution">
			{question.items.map(({ id, text, feedback }, index) => {
				const place = ids.indexOf(id);
				const fits = place === index;
				return (
					<li key={id} class="numbered-row" data-mark={fits ? 'right' : 'wrong'}>
						<p class="line">{text}</p>
						<Verdict
							key={place}
							id={`${question.id}.${id}`}
							mark={fits ? 'right' : 'wrong'}
							words={fits ? messages.inPlace : fill(messages.wasAt, { place: place + 1 })}
							feedback={feedback}
						/>
					</li>
				);
			})}
		</ol>
	);
}
