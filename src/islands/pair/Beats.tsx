import { fromRoot } from '../address';
import { Bubble } from '../cast/Bubble';
import type { PairPlayProps } from './parts';
import type { PairBeat } from './payloads';

interface Props {
	beats: readonly PairBeat[];
	locale: string;
	names: PairPlayProps['names'];
	moods: PairPlayProps['moods'];
}

/** What is said and what happens, one after another. */
export function Beats({ beats, locale, names, moods }: Props) {
	return (
		<>
			{beats.map((beat, index) =>
				'narration' in beat ? (
					<p key={index} class="narration">
						{beat.narration}
					</p>
				) : (
					<Bubble
						key={index}
						who={beat.who}
						name={names[beat.who]}
						people={fromRoot(`${locale}/people/#${beat.who}`)}
						mood={beat.mood}
						moodLabel={moods[beat.mood]}
					>
						<p>{beat.say}</p>
					</Bubble>
				),
			)}
		</>
	);
}
