import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import type { progress } from '~/i18n/ru/progress';
import { $setAside, $unsaved, forgetSetAside } from '~/stores/progress';

export type NoticeMessages = Pick<
	typeof progress,
	'unsaved' | 'downloadUnsaved' | 'setAside' | 'download' | 'forget' | 'forgetSure'
>;

/** What went wrong with saving, and what to do about it. */
export function Notices({ messages }: { messages: NoticeMessages }) {
	const setAside = useStore($setAside);
	const unsaved = useStore($unsaved);
	// As soon as it may be asked for: the network may be gone by then.
	useEffect(() => {
		if (unsaved || setAside) loadFiles();
	}, [unsaved, setAside]);
	return (
		<div role="status">
			{unsaved && (
				<div class="feedback bad">
					<p>{messages.unsaved}</p>
					<p>
						<button
							type="button"
							class="button quiet"
							onClick={async () => (await loadFiles()).downloadRecord()}
						>
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
							onClick={async () => (await loadFiles()).downloadSetAside(setAside)}
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

const loadFiles = () => import('~/stores/record-file');
