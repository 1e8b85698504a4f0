import type { Ranked } from '~/core/advisor/advise';
import { spoken } from '~/i18n/format';
import { byId, type Model } from './model';
import type { AdviceMessages } from './payloads';

interface Props {
	model: Model;
	/** In the order in which they are done. */
	leaders: readonly Ranked<string>[];
	/** What to do first in this very conflict. */
	firstStep(strategy: string): string;
	/** A sentence to say in it. */
	say(strategy: string): string;
	/** Whether one needs all of them, and in which order. */
	order: string;
	messages: AdviceMessages;
}

/** The ways that are close, side by side with the same say, each with a reason of its own. */
export function Leaders({ model, leaders, firstStep, say, order, messages }: Props) {
	return (
		<>
			<ul class="leaders">
				{leaders.map((way) => {
					const { name, what } = byId(model.strategies, way.strategy);
					return (
						<li key={way.strategy}>
							<strong>{name}</strong>
							<p>{what}</p>
							<p class="hint">{reasonOfItsOwn(way, leaders)}</p>
							<p class="first-step">
								<strong>{messages.firstStep}.</strong> {firstStep(way.strategy)}
							</p>
							<p>
								<strong>{messages.say}:</strong> {spoken(messages.quote, say(way.strategy))}
							</p>
						</li>
					);
				})}
			</ul>
			<p>{order}</p>
		</>
	);
}

/** The strongest reason for a way that speaks for none of the others, or else its strongest reason. */
function reasonOfItsOwn(way: Ranked<string>, all: readonly Ranked<string>[]): string | undefined {
	const reasons = ({ pushes }: Ranked<string>) =>
		pushes.filter(({ points }) => points > 0).map(({ why }) => why);
	const others = all.filter(({ strategy }) => strategy !== way.strategy).flatMap(reasons);
	const own = reasons(way);
	return own.find((why) => !others.includes(why)) ?? own[0];
}
