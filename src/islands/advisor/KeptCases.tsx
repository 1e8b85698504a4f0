import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { courseLink } from '~/core/advisor/address';
import { meantFor } from '~/core/advisor/refer';
import { parseSituation } from '~/core/advisor/situation';
import { fill } from '~/i18n/format';
import { $at, adoptSituation, arrive } from '~/stores/advisor';
import { draftNote, forgetCase, keepCase, rewriteCase } from '~/stores/cases';
import { $progress, $unsaved } from '~/stores/progress';
import { save } from '~/stores/save-file';
import { advisedIn, type Model } from './model';
import type { AdviceMessages } from './payloads';

/** Characters. */
const longestTitle = 60;

interface Props {
	locale: string;
	model: Model;
	/** Parameters of the present situation; empty when there is nothing to keep yet. */
	situation: string;
	/** The flags that are raised: the note is then for something else. */
	flags: readonly string[];
	/** What stands above is all there. */
	settled: boolean;
	messages: AdviceMessages;
}

/** A note for oneself and the cases kept on this device, each with what came of it. Nothing here gets into links. */
export function KeptCases({ locale, model, situation, flags, settled, messages }: Props) {
	const { cases = [], note = '' } = useStore($progress);
	const at = useStore($at);
	const unsaved = useStore($unsaved);
	const [said, setSaid] = useState('');
	/** The case as it stands lies in the list already. */
	const kept = cases.some((one) => one.situation === situation);
	const heading = useRef<HTMLHeadingElement>(null);
	const status = useRef<HTMLParagraphElement>(null);
	useEffect(() => {
		if (said) status.current?.scrollIntoView({ block: 'nearest' });
	}, [said, cases.length]);
	const shown = Boolean(situation) || cases.length > 0 || said !== '';
	// A link that leads here found nothing as long as the record was not open.
	useEffect(() => {
		if (!shown || !settled || at.id !== heading.current?.id) return;
		arrive();
		heading.current?.scrollIntoView();
		heading.current?.focus({ preventScroll: true });
	}, [shown, settled, at]);
	const keep = () => {
		adoptSituation();
		keepCase({ at: new Date().toISOString(), situation, note });
		setSaid($unsaved.get() ? messages.notKept : messages.kept);
		heading.current?.focus({ preventScroll: true });
	};
	const forget = (at: string) => {
		if (!confirm(messages.forgetSure)) return;
		forgetCase(at);
		setSaid(messages.forgotten);
		heading.current?.focus();
	};
	if (!shown) return null;
	return (
		<section class="kept-cases" aria-labelledby="kept-cases">
			<h3 id="kept-cases" ref={heading} tabIndex={-1}>
				{flags.length === 0 ? messages.cases : messages.casesInTrouble}
			</h3>
			<p class="hint">
				{flags.length === 0
					? messages.casesHint
					: meantFor(model.refer.notes, flags)
							.map(({ text }) => text)
							.join(' ')}
			</p>
			{situation && !(kept && !note) && (
				<>
					<label>
						{messages.note}
						<textarea rows={3} value={note} onInput={(event) => draftNote(event.currentTarget.value)} />
					</label>
					<p class="actions">
						<button type="button" class="button quiet" onClick={keep}>
							{messages.keep}
						</button>
						{flags.length > 0 && note && (
							<button
								type="button"
								class="button quiet"
								onClick={() => save(messages.noteFile, 'text/plain', note)}
							>
								{messages.downloadNote}
							</button>
						)}
					</p>
				</>
			)}
			<p role="status" ref={status}>
				{said || (unsaved && messages.notKept)}
			</p>
			<ul>
				{cases.map((one) => {
					const { situation: about } = parseSituation(model, one.situation);
					const name = firstLine(one.note) || advisedIn(model, about);
					const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(one.at));
					const title = name ? fill(messages.keptCase, { day, name }) : day;
					const labels = {
						note: messages.note,
						outcome: about.flags.length > 0 ? messages.turnedTo : messages.outcome,
					};
					return (
						<li key={one.at} id={`case-${one.at}`}>
							<p>
								<a href={courseLink('own', one.situation)}>{title}</a>
							</p>
							{(['note', 'outcome'] as const).map((part) => (
								<label key={part}>
									{labels[part]}
									<textarea
										rows={2}
										value={one[part] ?? ''}
										onInput={(event) => rewriteCase(one.at, part, event.currentTarget.value)}
									/>
								</label>
							))}
							<p class="hint">{messages.outcomeHint}</p>
							<p class="forget">
								<button
									type="button"
									class="button quiet"
									aria-label={fill(messages.forgetNamed, { name: title })}
									onClick={() => forget(one.at)}
								>
									{messages.forget}
								</button>
							</p>
						</li>
					);
				})}
			</ul>
		</section>
	);
}

/** The first line of a note, cut to what fits into a title. */
function firstLine(note = ''): string {
	const [line = ''] = note.trim().split('\n');
	return line.length > longestTitle ? `${line.slice(0, longestTitle - 1).trimEnd()}…` : line;
}
