import { useState } from 'preact/hooks';
import { useLater } from './later';
import type { OwnWordsProps } from './OwnWordsForm';

/** The door to telling the conflict in one's own words; what is behind it is fetched when it is opened. */
export function OwnWords(props: OwnWordsProps) {
	const { messages } = props;
	const [open, setOpen] = useState(false);
	const Form = useLater(() => import('./OwnWordsForm').then(({ OwnWordsForm }) => OwnWordsForm), open);
	return (
		<details class="own-words" onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{messages.ownWords}</summary>
			{Form === 'failed' ? <p role="status">{messages.notLoaded}</p> : Form && <Form {...props} />}
		</details>
	);
}
