import { useStore } from '@nanostores/preact';
import type { progress } from '~/i18n/ru/progress';
import { $setAside, $unsaved, forgetSetAside } from '~/stores/progress';
import { downloadRecord } from '~/stores/record-file';
import { save } from '~/stores/save-file';

export type NoticeMessages = Pick<
	typeof progress,
	'unsaved' | 'downloadUnsaved' | 'setAside' | 'download' | 'forget' | 'forgetSure'
>;

/** What went wrong with saving, and what to do about it. */
export function Notices({ messages }: { messages: NoticeMessages }) {
	const setAside = useStore($setAside);
	const unsaved = useStore($unsaved);
	return (
		<div role="status">
			{unsaved && (
				<div class="feedback bad">
					<p>{messages.unsaved}</p>
					<p>
						<button type="button" class="button quiet" onClick={downloadRecord}>
							{messages.downloadUnsaved}
						</button>
					</p>
				</div>
			)}
			{setAside && (
				<div class="feedback bad">
					<p>{messages.setAside}</p>
					<p class="row">
						<button
							type="button"
							class="button quiet"
							onClick={() => save('common-ground-unreadable.json', 'application/json', setAside)}
						>
							{messages.download}
						</button>
						<button
							type="button"
							class="button quiet"
							onClick={() => confirm(messages.forgetSure) && forgetSetAside()}
						>
							{messages.forget}
						</button>
					</p>
				</div>
			)}
		</div>
	);
}
