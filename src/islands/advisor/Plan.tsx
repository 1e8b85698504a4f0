import type { plan } from '~/core/advisor/plan';
import type { advisor } from '~/i18n/ru/advisor';
import { byId, type Model } from './model';

interface Props {
	model: Model;
	steps: ReturnType<typeof plan>;
	/** The strategy that stands first in the ranking. */
	first: string;
	messages: typeof advisor;
}

/** The way through in the order of time: one strategy for each phase that is needed, with its first step. */
export function Plan({ model, steps, first, messages }: Props) {
	if (steps.length === 0) return null;
	return (
		<section>
			<h3>{messages.plan}</h3>
			<ol class="plan">
				{steps.map(({ phase, strategy }) => (
					<li key={phase}>
						<strong>{messages.phases[phase]}.</strong> {byId(model.strategies, strategy).name}
						{strategy === first && <em> ({messages.mainStep})</em>}. {byId(model.strategies, strategy).first}
					</li>
				))}
			</ol>
			{!steps.some(({ phase }) => phase === 'decide') && <p class="hint">{messages.noDecision}</p>}
		</section>
	);
}
