import type { State } from '~/core/scenario/play';
import { fill } from '~/i18n/format';
import type { Script, Words } from './scene-data';

/** Trust, tension and the facts on the table: two thin lines and a list, each also in words. */
export function Meters({ state, script, words }: { state: State; script: Script; words: Words }) {
	const { scenario } = words;
	const facts = script.facts.filter(({ id }) => state.facts.includes(id));
	return (
		<div class="meters">
			<Line
				name={scenario.trust}
				label={fill(scenario.trustNow, { value: signed(state.trust) })}
				share={(state.trust + 3) / 6}
				kind="trust"
			/>
			<Line
				name={scenario.tension}
				label={fill(scenario.tensionNow, { value: state.tension })}
				share={state.tension / 10}
				kind="tension"
			/>
			<details class="facts">
				<summary>{fill(scenario.facts, { count: facts.length, total: script.facts.length })}</summary>
				{facts.length === 0 && <p>{scenario.noFacts}</p>}
				<ul>
					{facts.map(({ id, text }) => (
						<li key={id}>{text}</li>
					))}
				</ul>
			</details>
		</div>
	);
}

interface LineProps {
	name: string;
	/** The whole in words, for those who cannot see the line. */
	label: string;
	/** 0 … 1 of the line. */
	share: number;
	kind: 'trust' | 'tension';
}

function Line({ name, label, share, kind }: LineProps) {
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

/** A number with its sign, with the minus of typography. */
export function signed(value: number): string {
	return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
}
