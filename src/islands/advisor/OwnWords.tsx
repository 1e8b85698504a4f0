import { useState } from 'preact/hooks';
import type { advisor } from '~/i18n/ru/advisor';
import { useLater } from './later';
import type { OwnWordsProps } from './OwnWordsForm';

/** The door to telling the conflict in one's own words; what is behind it is fetched when it is opened. */
export function OwnWords(
	props: Omit<OwnWordsProps, 'words' | 'messages'> & { locale: string; messages: typeof advisor },
) {
	const { locale, messages } = props;
	const [open, setOpen] = useState(false);
	const form = useLater(() => import('./OwnWordsForm'), locale, open);
	return (
		<details class="own-words" onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{messages.ownWords}</summary>
			{form === 'failed' ? (
				<p role="status">{messages.notLoaded}</p>
			) : (
				form && (
					<form.OwnWordsForm
						{...props}
						words={form.words}
						messages={{ ...messages, ...form.words.messages }}
					/>
				)
			)}
		</details>
	);
}
