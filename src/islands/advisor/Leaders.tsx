import type { Ranked } from '~/core/advisor/advise';
import type { advisor } from '~/i18n/ru/advisor';
import { byId, type Model } from './model';

interface Props {
	model: Model;
	leaders: readonly Ranked<string>[];
	messages: typeof advisor;
}

/** The ways that are close, side by side with the same say, each with a reason of its own. */
export function Leaders({ model, leaders, messages }: Props) {
	const tied = leaders.every(({ points }) => points === leaders[0]?.points);
	return (
		<>
			<ul class="leaders">
				{leaders.map((way) => (
					<li key={way.strategy}>
						<strong>{byId(model.strategies, way.strategy).name}</strong>
						<p>{byId(model.strategies, way.strategy).what}</p>
						<p class="hint">{reasonOfItsOwn(way, leaders)}</p>
					</li>
				))}
			</ul>
			{tied && <p class="hint">{messages.tied}</p>}
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
