import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { holdsAnything } from '~/core/progress/summary';
import type { progress } from '~/i18n/ru/progress';
import { $progress, $setAside, eraseEverything } from '~/stores/progress';

/** Erases the record, after a question; nothing to press while there is none. */
export function Erase({ messages }: { messages: typeof progress }) {
	const record = useStore($progress);
	const setAside = useStore($setAside);
	const holds = holdsAnything(record) || setAside !== null;
	const dialog = useRef<HTMLDialogElement>(null);
	const [outcome, setOutcome] = useState('');
	return (
		<>
			{holds && (
				<p>
					<button type="button" class="button quiet" onClick={() => dialog.current?.showModal()}>
						{messages.erase}
					</button>
				</p>
			)}
			<p role="status">{outcome}</p>
			<dialog ref={dialog} aria-labelledby="erase-question">
				<h2 id="erase-question">{messages.eraseQuestion}</h2>
				<p>{messages.eraseText}</p>
				<form method="dialog" class="actions">
					<button type="submit" class="button">
						{messages.eraseNo}
					</button>
					<button
						type="submit"
						class="button quiet"
						onClick={() => setOutcome(eraseEverything() ? messages.erased : messages.notErased)}
					>
						{messages.eraseYes}
					</button>
				</form>
			</dialog>
		</>
	);
}
