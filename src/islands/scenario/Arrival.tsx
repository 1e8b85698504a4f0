import { fill } from '~/i18n/format';
import { Beats } from './Beats';
import type { ScriptChoice, Words } from './scene-data';

interface Props {
	/** The choice that was made; before the page is alive, every choice that may have been. */
	choices: readonly ScriptChoice[];
	words: Words;
}

/** The others' reaction to what was said, and behind a fold, why. */
export function Arrival({ choices, words }: Props) {
	const { scenario } = words;
	return (
		<>
			{choices.map((choice) => (
				<div key={choice.id} class="arrival" data-after={choice.id}>
					<p class="own-line">
						{choices.length > 1
							? fill(scenario.ifYouSaid, { say: choice.say })
							: `${scenario.youSaid}: ${choice.say}`}
					</p>
					<Beats beats={choice.reaction} words={words} />
					<details class="why">
						<summary>{scenario.why}</summary>
						<p>{choice.why}</p>
					</details>
				</div>
			))}
		</>
	);
}
