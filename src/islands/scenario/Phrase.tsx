import { useStore } from '@nanostores/preact';
import { $progress, recordPhrase } from '~/stores/progress';
import type { PlayerWords } from './player-words';

interface Props {
	scenarioId: string;
	phrases: readonly string[];
	messages: PlayerWords;
}

/** The one sentence to take away: picked or in one's own messages, kept on the device. */
export function Phrase({ scenarioId, phrases, messages }: Props) {
	const kept = useStore($progress).plays[scenarioId]?.phrase ?? '';
	const own = phrases.includes(kept) ? '' : kept;
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
						onChange={() => recordPhrase(scenarioId, phrase)}
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
					onChange={(event) => recordPhrase(scenarioId, event.currentTarget.value)}
				/>
			</label>
			<p role="status">{kept && messages.phraseKept}</p>
		</fieldset>
	);
}
