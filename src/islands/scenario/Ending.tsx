import { Arrival } from './Arrival';
import { Beats } from './Beats';
import type { ScriptChoice, ScriptEnding, Words } from './scene-data';

interface Props {
	id: string;
	ending: ScriptEnding;
	arrivals: readonly ScriptChoice[];
	start: string;
	hidden: boolean;
	alive: boolean;
	words: Words;
}

/** How it ended: the last words, and what became of the matter, the people and the truth. */
export function Ending({ id, ending, arrivals, start, hidden, alive, words }: Props) {
	const { scenario } = words;
	return (
		<section
			id={id}
			data-ending={id}
			data-outcome={ending.outcome}
			hidden={hidden}
			aria-labelledby={`title-${id}`}
		>
			<p class="kind">
				{scenario.ending} · {scenario.outcomes[ending.outcome]}
			</p>
			<h2 id={`title-${id}`} tabIndex={-1}>
				{ending.title}
			</h2>
			<Arrival choices={arrivals} words={words} />
			<Beats beats={ending.beats} words={words} />
			<dl class="outcome">
				<dt>{scenario.deal}</dt>
				<dd>{ending.deal}</dd>
				<dt>{scenario.relationship}</dt>
				<dd>{ending.relationship}</dd>
				<dt>{scenario.learnt}</dt>
				<dd>{ending.learnt}</dd>
			</dl>
			{!alive && (
				<p>
					<a href={`#${start}`}>{scenario.playAgain}</a>
				</p>
			)}
		</section>
	);
}
