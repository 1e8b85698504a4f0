import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { PlayerWords } from '~/enhance/play-bar';
import { recordPhrase } from '~/stores/plays';
import { $progress, $unsaved } from '~/stores/progress';

interface Props {
	scenarioId: string;
	phrases: readonly string[];
	messages: PlayerWords;
}

/** The one sentence to take away: picked or in the learner's own words, kept on the device. */
export function Phrase({ scenarioId, phrases, messages }: Props) {
	const kept = useStore($progress).plays[scenarioId]?.phrase ?? '';
	const unsaved = useStore($unsaved);
	/** A phrase that is being written stays in its field, even while it equals an offered one. */
	const [writing, setWriting] = useState(false);
	const own = writing || !phrases.includes(kept) ? kept : '';
	return (
		<fieldset class="phrase">
			<legend>
				<h3>{messages.phraseTitle}</h3>
			</legend>
			<p>{messages.phraseLead}</p>
			{phrases.map((phrase) => (
				<label key={phrase} class="answer">
					<input
						type="radio"
						name="phrase"
						checked={kept === phrase}
						onChange={() => {
							setWriting(false);
							recordPhrase(scenarioId, phrase);
						}}
					/>
					<span>{phrase}</span>
				</label>
			))}
			<label class="own-phrase">
				<span>{messages.phraseOwn}</span>
				<textarea
					rows={2}
					placeholder=" "
					value={own}
					onInput={(event) => {
						setWriting(true);
						recordPhrase(scenarioId, event.currentTarget.value);
					}}
				/>
			</label>
			<p role="status">{kept && (unsaved ? messages.phraseNotKept : messages.phraseKept)}</p>
		</fieldset>
	);
}
