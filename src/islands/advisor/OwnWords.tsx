import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { OwnWordsProps } from './OwnWordsForm';

/** The door to telling the conflict in one's own words; what is behind it is fetched when it is opened. */
export function OwnWords(props: OwnWordsProps) {
	const { messages } = props;
	const [Form, setForm] = useState<ComponentType<OwnWordsProps>>();
	const [failed, setFailed] = useState(false);
	const open = () =>
		import('./OwnWordsForm').then(
			({ OwnWordsForm }) => setForm(() => OwnWordsForm),
			() => setFailed(true),
		);
	return (
		<details class="own-words" onToggle={open}>
			<summary>{messages.ownWords}</summary>
			{Form ? <Form {...props} /> : failed && <p role="status">{messages.wordsFailed}</p>}
		</details>
	);
}
