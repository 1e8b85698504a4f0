import { Bubble } from '../cast/Bubble';
import type { ScriptBeat, Words } from './scene-data';

/** What happens and who says what, in order. */
export function Beats({ beats, words }: { beats: readonly ScriptBeat[]; words: Words }) {
	const { names, moods } = words.cast;
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
						mood={beat.mood}
						moodLabel={moods[beat.mood]}
					>
						{beat.say}
					</Bubble>
				),
			)}
		</>
	);
}
