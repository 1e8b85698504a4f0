import type { ComponentChildren } from 'preact';
import type { Explanation, Flip } from '~/core/advisor/explain';
import { fill } from '~/i18n/format';
import { byId, type Model } from './model';
import type { AdviceMessages } from './payloads';

interface Props {
	model: Model;
	explanation: Explanation;
	/** These answers may hide bullying: then nothing is said about being sure. */
	doubtful: boolean;
	/** What stands between how sure the advice is and what would make it surer. */
	children?: ComponentChildren;
	messages: AdviceMessages;
}

/** How sure the advice is, the one question worth answering next, and which answers would change the advice. */
export function Sureness({ model, explanation, doubtful, children, messages }: Props) {
	const { leaders, nextQuestion, flips } = explanation;
	return (
		<section class="sureness">
			{!doubtful && <p>{sureness(model, explanation, messages)}</p>}
			{children}
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
					<Flips model={model} flips={flips} messages={messages} />
				</details>
			)}
		</section>
	);
}

/** How sure the advice is, and what that means. */
export function sureness(
	model: Model,
	{ confidence, leaders }: Explanation,
	messages: AdviceMessages,
): string {
	const { low, [confidence.level]: level } = model.confidence;
	const means = confidence.level === 'low' && leaders.length === 1 ? low.few : level.means;
	const label = fill(messages.confidenceLabel, { level: level.name });
	return `${label} ${leaders.length > 0 ? means : messages.noGrounds}`;
}

/** What would come first instead, each with the answers that would put it there, the smallest change first. */
function Flips({ model, flips, messages }: Pick<Props, 'model' | 'messages'> & { flips: readonly Flip[] }) {
	if (flips.length === 0) return <p>{messages.noFlips}</p>;
	const answer = (factor: string, group: readonly Flip[]) => {
		const { name, levels } = byId(model.factors, factor);
		const labels = group.map(({ to }) => fill(messages.quote, { text: byId(levels, to).label }));
		return fill(messages.flipAnswer, { name, answers: labels.join(messages.or) });
	};
	return (
		<ul>
			{[...Map.groupBy(flips, (flip) => frontOf(model, flip, messages))].map(([front, group]) => (
				<li key={front}>
					{front}
					<ul>
						{[...Map.groupBy(group, ({ factor }) => factor)].map(([factor, same]) => (
							<li key={factor}>{answer(factor, same)}</li>
						))}
					</ul>
				</li>
			))}
		</ul>
	);
}

/** Says that one way would come first, or that several would be level there. */
function frontOf(
	model: Pick<Model, 'strategies'>,
	{ first, tied }: Pick<Flip, 'first' | 'tied'>,
	messages: Pick<AdviceMessages, 'flip' | 'flipTied' | 'quote'>,
): string {
	const nameOf = (id: string) => byId(model.strategies, id).name;
	if (first === undefined || tied.length === 0)
		return fill(messages.flip, { name: first === undefined ? '' : nameOf(first) });
	const names = [first, ...tied].map((id) => fill(messages.quote, { text: nameOf(id) }));
	return fill(messages.flipTied, { names: names.join(', ') });
}
