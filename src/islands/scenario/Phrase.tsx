import { useStore } from '@nanostores/preact';
import { $progress, recordPhrase } from '~/stores/progress';
import type { Words } from './scene-data';

interface Props {
	scenarioId: string;
	phrases: readonly string[];
	words: Words['scenario'];
}

/** The one sentence to take away: picked or in one's own words, kept on the device. */
export function Phrase({ scenarioId, phrases, words }: Props) {
	const kept = useStore($progress).plays[scenarioId]?.phrase ?? '';
	const own = phrases.includes(kept) ? '' : kept;
	return (
		<fieldset class="phrase">
			<legend>
				<h3>{words.phraseTitle}</h3>
			</legend>
			<p>{words.phraseLead}</p>
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
				<span>{words.phraseOwn}</span>
				<textarea
					rows={2}
					value={own}
					onChange={(event) => recordPhrase(scenarioId, event.currentTarget.value)}
				/>
			</label>
			<p role="status">{kept && words.phraseKept}</p>
		</fieldset>
	);
}
