import type { State } from '~/core/scenario/play';
import { fill, signed } from '~/i18n/format';
import type { PlayerWords } from './player-words';
import { factOf } from './printed';

interface Props {
	state: State;
	/** How many facts there are to find. */
	total: number;
	messages: PlayerWords;
}

/** Trust, tension and the facts on the table: two thin lines and a list, each also in words. */
export function Meters({ state: { trust, tension, facts }, total, messages }: Props) {
	return (
		<div class="meters">
			<Line
				kind="trust"
				name={messages.trust}
				label={fill(messages.trustNow, { value: signed(trust) })}
				share={(trust + 3) / 6}
			/>
			<Line
				kind="tension"
				name={messages.tension}
				label={fill(messages.tensionNow, { value: tension })}
				share={tension / 10}
			/>
			<details class="facts">
				<summary>{fill(messages.facts, { count: facts.length, total })}</summary>
				{facts.length === 0 && <p>{messages.noFacts}</p>}
				<ul>
					{facts.map((id) => (
						<li key={id}>{factOf(id)}</li>
					))}
				</ul>
			</details>
		</div>
	);
}

interface LineProps {
	kind: 'trust' | 'tension';
	name: string;
	/** The whole in words, for those who cannot see the line. */
	label: string;
	/** 0 … 1 of the line. */
	share: number;
}

function Line({ kind, name, label, share }: LineProps) {
	return (
		<div class="meter" data-kind={kind}>
			<span aria-hidden="true">{name}</span>
			<svg viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label={label}>
				<rect class="meter-ground" y="2" width="100" height="2" />
				<rect class="meter-value" width={Math.max(1.5, share * 100)} height="6" />
			</svg>
		</div>
	);
}
