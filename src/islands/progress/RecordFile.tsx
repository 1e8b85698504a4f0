import { useRef, useState } from 'preact/hooks';
import { parseProgress } from '~/core/progress/parse';
import type { Progress } from '~/core/progress/progress';
import { contentsOf } from '~/core/progress/summary';
import { plural } from '~/i18n/format';
import type { progress } from '~/i18n/ru/progress';
import { addRecord, replaceRecord } from '~/stores/other-record';
import { downloadRecord } from '~/stores/record-file';

/** Characters; what browsers let a site keep at most. */
const largest = 5_000_000;

interface Props {
	locale: string;
	/** Whether there is nothing on this device yet. */
	empty: boolean;
	messages: typeof progress;
}

type State =
	| { at: 'start' }
	| { at: 'failed' }
	| { at: 'preview'; found: Progress }
	| { at: 'done'; saved: boolean };

/** The record as a file: to take it to another device, or to have it when the browser forgets. */
export function RecordFile({ locale, empty, messages }: Props) {
	const [state, setState] = useState<State>({ at: 'start' });
	const input = useRef<HTMLInputElement>(null);
	const finish = (next: State) => {
		if (input.current) input.current.value = '';
		setState(next);
	};
	const read = async (file: File | undefined) => {
		if (!file) return;
		const text = file.size > largest ? '' : await file.text().catch(() => '');
		const found = parseProgress(text);
		if (found) setState({ at: 'preview', found });
		else finish({ at: 'failed' });
	};
	return (
		<section class="record-file" aria-labelledby="record-file">
			<h2 id="record-file">{messages.file}</h2>
			<p>{empty ? messages.fileNothing : messages.fileLead}</p>
			{!empty && (
				<p>
					<button type="button" class="button quiet" onClick={downloadRecord}>
						{messages.fileDownload}
					</button>
				</p>
			)}
			<label>
				<span>{messages.fileOpen}</span>
				<input
					ref={input}
					type="file"
					accept=".json,application/json"
					onChange={(event) => read(event.currentTarget.files?.[0])}
				/>
			</label>
			<div role="status">
				{state.at === 'failed' && <p class="feedback bad">{messages.fileForeign}</p>}
				{state.at === 'done' && (
					<p class={state.saved ? 'feedback good' : 'feedback bad'}>
						{state.saved ? messages.fileTaken : messages.fileNotSaved}
					</p>
				)}
				{state.at === 'preview' && (
					<div class="feedback">
						<p>{messages.fileHolds}</p>
						<Contents locale={locale} record={state.found} messages={messages} />
						{!empty && <p>{messages.fileChoice}</p>}
					</div>
				)}
			</div>
			{state.at === 'preview' && (
				<p class="row">
					<button
						type="button"
						class="button"
						onClick={() => finish({ at: 'done', saved: addRecord(state.found) })}
					>
						{empty ? messages.fileTake : messages.fileAdd}
					</button>
					{!empty && (
						<button
							type="button"
							class="button quiet"
							onClick={() => finish({ at: 'done', saved: replaceRecord(state.found) })}
						>
							{messages.fileReplace}
						</button>
					)}
					<button type="button" class="button quiet" onClick={() => finish({ at: 'start' })}>
						{messages.fileCancel}
					</button>
				</p>
			)}
		</section>
	);
}

function Contents({ locale, record, messages }: { record: Progress } & Omit<Props, 'empty'>) {
	const parts = contentsOf(record).filter(({ count }) => count > 0);
	if (parts.length === 0) return <p>{messages.fileEmpty}</p>;
	return (
		<ul>
			{parts.map(({ part, count }) => (
				<li key={part}>{plural(locale, messages.fileParts[part], count)}</li>
			))}
		</ul>
	);
}
