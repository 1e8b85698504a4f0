import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { advise, leaderOf } from '~/core/advisor/advise';
import { meantFor } from '~/core/advisor/refer';
import { parseSituation } from '~/core/advisor/situation';
import { fill } from '~/i18n/format';
import type { advisor } from '~/i18n/ru/advisor';
import { draftNote, forgetCase, keepCase, rewriteCase } from '~/stores/cases';
import { $progress, $unsaved } from '~/stores/progress';
import { byId, type Model } from './model';

interface Props {
	locale: string;
	model: Model;
	/** Parameters of the present situation; empty when there is nothing to keep yet. */
	situation: string;
	/** The flags that are raised: the note is then for something else. */
	flags: readonly string[];
	/** What stands above is all there. */
	settled: boolean;
	messages: typeof advisor;
}

/** A note for oneself and the cases kept on this device, each with what came of it. Nothing here gets into links. */
export function KeptCases({ locale, model, situation, flags, settled, messages }: Props) {
	const { cases = [], note = '' } = useStore($progress);
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
		if (!shown || !settled || location.hash !== `#${heading.current?.id}`) return;
		heading.current?.scrollIntoView();
		heading.current?.focus({ preventScroll: true });
	}, [shown, settled]);
	const keep = () => {
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
				{messages.cases}
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
					<p>
						<button type="button" class="button quiet" onClick={keep}>
							{messages.keep}
						</button>
					</p>
				</>
			)}
			<p role="status" ref={status}>
				{said || (unsaved && messages.notKept)}
			</p>
			<ul>
				{cases.map((one) => {
					const name = firstOf(model, one.situation, messages);
					const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(
						new Date(one.at),
					);
					return (
						<li key={one.at} id={`case-${one.at}`}>
							<p>
								<a href={`?${one.situation}`}>{name ? fill(messages.keptCase, { day, name }) : day}</a>
							</p>
							{(['note', 'outcome'] as const).map((part) => (
								<label key={part}>
									{messages[part]}
									<textarea
										rows={2}
										value={one[part] ?? ''}
										onInput={(event) => rewriteCase(one.at, part, event.currentTarget.value)}
									/>
								</label>
							))}
							<p class="hint">{messages.outcomeHint}</p>
							<p class="forget">
								<button type="button" class="button quiet" onClick={() => forget(one.at)}>
									{fill(messages.forget, { day })}
								</button>
							</p>
						</li>
					);
				})}
			</ul>
		</section>
	);
}

/** What a kept situation is advised first today; undefined when nothing speaks for any way. */
function firstOf(model: Model, kept: string, messages: typeof advisor): string | undefined {
	const advice = advise(model, parseSituation(model, new URLSearchParams(kept)).situation);
	if (advice.kind === 'refer') return messages.referTitle;
	const leader = leaderOf(advice);
	return leader && byId(model.strategies, leader).name;
}
