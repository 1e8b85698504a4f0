import { Beats } from './Beats';
import type { ScriptChoice, Words } from './scene-data';

interface Props {
	taken: ScriptChoice | undefined;
	other: ScriptChoice | undefined;
	words: Words;
	/** Takes the player back to the fork. */
	onReturn: () => void;
}

/** What was said at the turning point, and beside it what could have been. */
export function RoadNotTaken({ taken, other, words, onReturn }: Props) {
	if (!taken || !other) return null;
	const { scenario } = words;
	const roads = [
		{ title: scenario.youTook, choice: taken },
		{ title: scenario.youCould, choice: other },
	];
	return (
		<>
			<h3>{scenario.roadNotTaken}</h3>
			<p>{scenario.roadLead}</p>
			<div class="roads">
				{roads.map(({ title, choice }) => (
					<div key={choice.id}>
						<h4>{title}</h4>
						<p class="own-line">{choice.say}</p>
						<Beats beats={choice.reaction} words={words} />
						<p>{choice.why}</p>
					</div>
				))}
			</div>
			<p>
				<button type="button" class="button quiet" onClick={onReturn}>
					{scenario.playFromHere}
				</button>
			</p>
		</>
	);
}
