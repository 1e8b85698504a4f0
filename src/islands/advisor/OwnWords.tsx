import { useState } from 'preact/hooks';
import type { advisor } from '~/i18n/ru/advisor';
import { useLater } from './later';
import type { OwnWordsProps } from './OwnWordsForm';
import { fetchAdvice, fetchCues, type PayloadFiles } from './payloads';

/** The door to telling the conflict in one's own words; what is behind it is fetched when it is opened. */
export function OwnWords(
	props: Omit<OwnWordsProps, 'cues' | 'messages'> & { files: PayloadFiles; messages: typeof advisor },
) {
	const { files, messages } = props;
	const [open, setOpen] = useState(false);
	const form = useLater(async () => {
		const [part, words, cues] = await Promise.all([
			import('./OwnWordsForm'),
			fetchAdvice(files),
			fetchCues(files),
		]);
		return { ...part, words, cues };
	}, open);
	return (
		<details class="own-words" onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{messages.ownWords}</summary>
			{form === 'failed' ? (
				<p role="status">{messages.notLoaded}</p>
			) : (
				form && (
					<form.OwnWordsForm {...props} cues={form.cues} messages={{ ...messages, ...form.words.messages }} />
				)
			)}
		</details>
	);
}
