import type { Ranked } from '~/core/advisor/advise';
import { fill } from '~/i18n/format';
import { byId, type Model } from './model';
import type { AdviceMessages } from './payloads';

interface Props {
	model: Model;
	vetoed: readonly Ranked<string>[];
	messages: AdviceMessages;
}

/** What is ruled out for now; ways ruled out for the same reasons stand together. */
export function Vetoed({ model, vetoed, messages }: Props) {
	if (vetoed.length === 0) return null;
	return (
		<section class="vetoed">
			<h3>{messages.vetoed}</h3>
			<ul data-vetoed>
				{[...Map.groupBy(vetoed, ({ vetoes }) => vetoes.join())].map(([key, group]) => (
					<li key={key}>
						<strong>{group.map(({ strategy }) => byId(model.strategies, strategy).name).join(', ')}</strong>.{' '}
						{reasons(model, group[0]?.vetoes ?? [])}
					</li>
				))}
			</ul>
		</section>
	);
}

/** Said first when what has most points is ruled out: the bar to it is what has to be removed. */
export function Barred({ model, barred, messages }: Omit<Props, 'vetoed'> & { barred: Ranked<string> }) {
	return (
		<p class="feedback barred">
			{fill(messages.barred, { name: byId(model.strategies, barred.strategy).name })}{' '}
			{reasons(model, barred.vetoes)}
		</p>
	);
}

function reasons(model: Model, vetoes: readonly string[]): string {
	return vetoes.map((id) => byId(model.vetoes, id).why).join(' ');
}
