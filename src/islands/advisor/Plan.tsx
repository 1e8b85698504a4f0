import { plan } from '~/core/advisor/plan';
import type { Answers } from '~/core/advisor/rules';
import type { advisor } from '~/i18n/ru/advisor';
import { byId, type Model, type RankingAdvice } from './model';

interface Props {
	model: Model;
	answers: Answers;
	advice: RankingAdvice;
	messages: typeof advisor;
}

/** The way through: one strategy for each phase that is needed, with its first step. */
export function Plan({ model, answers, advice, messages }: Props) {
	return (
		<section>
			<h3>{messages.plan}</h3>
			<p class="hint">{messages.planLead}</p>
			<ol class="plan">
				{plan(model, answers, advice).map(({ phase, strategy }) => (
					<li key={phase}>
						<strong>{messages.phases[phase]}.</strong> {byId(model.strategies, strategy).name}.{' '}
						{byId(model.strategies, strategy).first}
					</li>
				))}
			</ol>
		</section>
	);
}
