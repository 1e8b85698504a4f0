import { useStore } from '@nanostores/preact';
import type { progress } from '~/i18n/ru/progress';
import { $setAside, $unsaved } from '~/stores/progress';

/** What went wrong with saving, and what to do about it. */
export function Notices({ messages }: { messages: typeof progress }) {
	const setAside = useStore($setAside);
	const unsaved = useStore($unsaved);
	return (
		<div role="status">
			{unsaved && <p class="feedback bad">{messages.unsaved}</p>}
			{setAside && (
				<p class="feedback bad">
					{messages.setAside}{' '}
					<a href={`data:application/json,${encodeURIComponent(setAside)}`} download="common-ground.json">
						{messages.download}
					</a>
				</p>
			)}
		</div>
	);
}
