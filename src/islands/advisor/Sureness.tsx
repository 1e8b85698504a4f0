import type { Explanation } from '~/core/advisor/explain';
import { fill } from '~/i18n/format';
import type { advisor } from '~/i18n/ru/advisor';
import { byId, type Model, type RankingAdvice } from './model';

type Ranked = RankingAdvice['ranking'][number];

interface Props {
	model: Model;
	ranking: RankingAdvice['ranking'];
	explanation: Explanation;
	messages: typeof advisor;
}

/** How sure the advice is; while the first two ways are close they stand side by side, with the same say. */
export function Sureness({ model, ranking, explanation, messages }: Props) {
	const { confidence, equals } = explanation;
	const { low, [confidence.level]: level } = model.confidence;
	const close = isClose(model, explanation);
	const sureness = <strong>{fill(messages.confidenceLabel, { level: level.name })}</strong>;
	const [one, two] = ranking;
	if (!one || one.points <= 0) {
		return (
			<p>
				{sureness} {messages.noGrounds}
			</p>
		);
	}
	const list = equals.map((id) => fill(messages.quote, { text: byId(model.strategies, id).name })).join(', ');
	return (
		<>
			<p class="confidence">
				{sureness} {confidence.level === 'low' && !close ? low.few : level.means}
			</p>
			{close && two && (
				<ul class="two-ways">
					{[[one, two] as const, [two, one] as const].map(([way, other]) => (
						<li key={way.strategy}>
							<strong>{byId(model.strategies, way.strategy).name}</strong>
							<p>{byId(model.strategies, way.strategy).what}</p>
							<p class="hint">{reasonOfItsOwn(way, other)}</p>
						</li>
					))}
				</ul>
			)}
			{equals.length > 1 && <p>{fill(messages.equals, { list })}</p>}
		</>
	);
}

/** Whether the first two ways are too close for one of them to be shown as the first. */
export function isClose({ confidence }: Model, explanation: Explanation): boolean {
	return explanation.confidence.margin <= confidence.low.margin;
}

/** The strongest reason for one of two ways that does not speak for the other as well. */
function reasonOfItsOwn(way: Ranked, other: Ranked): string | undefined {
	const shared = other.pushes.filter(({ points }) => points > 0).map(({ why }) => why);
	return way.pushes.find(({ points, why }) => points > 0 && !shared.includes(why))?.why;
}
