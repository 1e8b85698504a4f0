import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { advise } from '~/core/advisor/advise';
import { explain } from '~/core/advisor/explain';
import { fill } from '~/i18n/format';
import type { advisor } from '~/i18n/ru/advisor';
import { $ignored, $situation, openSituation } from '~/stores/advisor';
import { Conversation } from './Conversation';
import { Flags } from './Flags';
import type { Model } from './model';
import { Ranking } from './Ranking';
import { Refer } from './Refer';

interface Props {
	locale: string;
	model: Model;
	messages: typeof advisor;
}

/** Questions on one side, the advice on the other; the advice moves as answers change. */
export function Advisor({ locale, model, messages }: Props) {
	const situation = useStore($situation);
	const ignored = useStore($ignored);
	useEffect(() => openSituation(model), [model]);

	const advice = advise(model, situation);
	const explanation = explain(model, situation.answers);
	const answered = Object.values(situation.answers).filter(Boolean).length;
	return (
		<div class="advisor">
			<div class="advisor-questions">
				{ignored.length > 0 && (
					<p class="feedback" role="status">
						{fill(messages.ignored, {
							list: ignored.map(({ name, value }) => `${name}=${value}`).join(', '),
						})}
					</p>
				)}
				<Flags model={model} raised={situation.flags} messages={messages} />
				<Conversation
					locale={locale}
					model={model}
					answers={situation.answers}
					next={explanation.nextQuestion}
					messages={messages}
				/>
			</div>
			<section class="advisor-result" aria-labelledby="result">
				<h2 id="result">{messages.result}</h2>
				{advice.kind === 'refer' ? (
					<Refer model={model} flags={advice.flags} messages={messages} />
				) : answered < 2 ? (
					<p>{messages.waiting}</p>
				) : (
					<Ranking
						locale={locale}
						model={model}
						advice={advice}
						explanation={explanation}
						messages={messages}
					/>
				)}
			</section>
		</div>
	);
}
