import type { Explanation } from '~/core/advisor/explain';
import { telling } from '~/core/advisor/telling';
import { fill } from '~/i18n/format';
import { byId, type Model } from './model';
import type { AdviceMessages } from './payloads';
import { whatIf } from './what-if';

interface Props {
	model: Model;
	explanation: Explanation;
	messages: AdviceMessages;
}

/** The one question worth answering next, and which answers would change the advice. */
export function Sureness({ model, explanation, messages }: Props) {
	const { leaders, nextQuestion } = explanation;
	return (
		<section class="sureness">
			{nextQuestion && (
				<div class="next-question">
					<p>{fill(messages.nextQuestion, { question: byId(model.factors, nextQuestion).question })}</p>
					<p>
						<a class="button quiet" href={`#question-${nextQuestion}`}>
							{messages.answerIt}
						</a>
					</p>
				</div>
			)}
			{leaders.length > 0 && (
				<details class="flips">
					<summary>{messages.flips}</summary>
					<Flips model={model} explanation={explanation} messages={messages} />
				</details>
			)}
		</section>
	);
}

/** What would change the advice most, each change with the way to its question. */
function Flips({ model, explanation, messages }: Pick<Props, 'model' | 'explanation' | 'messages'>) {
	const flips = telling(explanation);
	if (flips.length === 0) return <p>{messages.noFlips}</p>;
	return (
		<>
			<p>{messages.flipsLead}</p>
			<ul>
				{flips.map((flip) => {
					const sentence = whatIf(model, flip, explanation.leaders, messages);
					const [before, after] = sentence.split('{question}');
					return (
						<li key={flip.factor}>
							{before}
							<a href={`#question-${flip.factor}`}>{byId(model.factors, flip.factor).question}</a>
							{after}
						</li>
					);
				})}
			</ul>
		</>
	);
}
