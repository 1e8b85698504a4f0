import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { advise } from '~/core/advisor/advise';
import { explain } from '~/core/advisor/explain';
import { printSituation } from '~/core/advisor/situation';
import { fill } from '~/i18n/format';
import type { advisor } from '~/i18n/ru/advisor';
import { $ignored, $situation, answer, openSituation } from '~/stores/advisor';
import { CaseReminder } from './CaseReminder';
import { Conversation } from './Conversation';
import { Flags } from './Flags';
import { KeptCases } from './KeptCases';
import { useLater } from './later';
import { byId, leaderOf, type Model } from './model';
import { OwnWords } from './OwnWords';
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
	const [opened, setOpened] = useState(false);
	useEffect(() => {
		openSituation(model);
		// Answers ticked before the page was alive.
		for (const { name, value } of document.querySelectorAll<HTMLInputElement>('.chips :checked')) {
			if (value) answer(model, name, value);
		}
		setOpened(true);
	}, [model]);

	const advice = advise(model, situation);
	const explanation = explain(model, situation.answers);
	const answered = Object.values(situation.answers).filter(Boolean).length;
	const Ranking = useLater(() => import('./Ranking').then(({ Ranking }) => Ranking), answered > 0);
	const leader = answered > 1 ? leaderOf(advice) : undefined;
	const headline =
		advice.kind === 'refer' ? messages.referTitle : leader && byId(model.strategies, leader).name;
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
				{opened && <CaseReminder locale={locale} messages={messages} />}
				<Flags model={model} raised={situation.flags} messages={messages} />
				<OwnWords
					locale={locale}
					model={model}
					answers={situation.answers}
					flags={situation.flags}
					messages={messages}
				/>
				{advice.kind === 'ranking' && (
					<Conversation
						locale={locale}
						model={model}
						answers={situation.answers}
						next={explanation.nextQuestion}
						opened={opened}
						messages={messages}
					/>
				)}
			</div>
			{headline && (
				<a class="result-bar" href="#result">
					{advice.kind === 'ranking' && `${messages.result}: `}
					<strong>{headline}</strong>
				</a>
			)}
			<section class="advisor-result" aria-labelledby="result">
				<h2 id="result" tabIndex={-1}>
					{messages.result}
				</h2>
				{advice.kind === 'refer' ? (
					<Refer model={model} flags={advice.flags} messages={messages} />
				) : answered < 2 ? (
					<p>{messages.waiting}</p>
				) : Ranking === 'failed' ? (
					<p>{messages.notLoaded}</p>
				) : (
					Ranking && (
						<Ranking
							locale={locale}
							model={model}
							answers={situation.answers}
							advice={advice}
							explanation={explanation}
							messages={messages}
						/>
					)
				)}
				<KeptCases
					locale={locale}
					model={model}
					situation={answered < 2 && advice.kind !== 'refer' ? '' : printSituation(model, situation)}
					refers={advice.kind === 'refer'}
					messages={messages}
				/>
			</section>
		</div>
	);
}
