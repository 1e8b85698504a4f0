import { useStore } from '@nanostores/preact';
import type { progress } from '~/i18n/ru/progress';
import { $setAside, $unsaved, forgetSetAside } from '~/stores/progress';

export type NoticeMessages = Pick<typeof progress, 'unsaved' | 'setAside' | 'download' | 'forget'>;

/** What went wrong with saving, and what to do about it. */
export function Notices({ messages }: { messages: NoticeMessages }) {
	const setAside = useStore($setAside);
	const unsaved = useStore($unsaved);
	return (
		<div role="status">
			{unsaved && <p class="feedback bad">{messages.unsaved}</p>}
			{setAside && (
				<div class="feedback bad">
					<p>{messages.setAside}</p>
					<p class="row">
						<a
							class="button quiet"
							href={`data:application/json,${encodeURIComponent(setAside)}`}
							download="common-ground.json"
						>
							{messages.download}
						</a>
						<button type="button" class="button quiet" onClick={forgetSetAside}>
							{messages.forget}
						</button>
					</p>
				</div>
			)}
		</div>
	);
}
