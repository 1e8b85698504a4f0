import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answers } from '~/core/advisor/rules';
import { type Chip, type Cues, longestText, understand } from '~/core/advisor/understand';
import { fill } from '~/i18n/format';
import { $asked, answer, setFlag } from '~/stores/advisor';
import { OpenGate } from './Flags';
import { byId, type Model } from './model';
import type { AdviceMessages } from './payloads';

export interface OwnWordsProps {
	cues: Cues;
	model: Model;
	answers: Answers;
	flags: readonly string[];
	messages: AdviceMessages;
}

/** A conflict told in one's own words; what is clear becomes answers, shown here with the words that gave them. */
export function OwnWordsForm({ cues, model, answers, flags, messages }: OwnWordsProps) {
	const asked = useStore($asked);
	const [text, setText] = useState('');
	const area = useRef<HTMLTextAreaElement>(null);
	const list = useRef<HTMLUListElement>(null);
	const status = useRef<HTMLDivElement>(null);
	const [understood, setUnderstood] = useState<readonly Chip[]>();
	/** What the text read last has said and still stands. */
	const chips = understood?.filter(({ factor, level }) => answers[factor] === level) ?? [];
	const readText = () => {
		const found = understand(cues, text);
		// What only the text read before had said is taken back.
		for (const { factor } of chips) answer(factor, undefined);
		const open = (factor: string) => !answers[factor] || chips.some((chip) => chip.factor === factor);
		const said = found.chips.filter(({ factor }) => open(factor));
		for (const { factor, level } of said) answer(factor, level);
		setUnderstood(said);
		$asked.set(found.ask);
	};
	useEffect(() => {
		if (understood) status.current?.scrollIntoView({ block: 'center' });
	}, [understood]);
	const notThat = () => {
		$asked.set([]);
		area.current?.focus();
	};
	const takeBack = (factor: string) => {
		answer(factor, undefined);
		// The button is gone: the next one takes the focus, or the text after the last.
		requestAnimationFrame(() => (list.current?.querySelector('button') ?? area.current)?.focus());
	};
	return (
		<>
			<label>
				{messages.ownWordsLabel}
				<textarea
					ref={area}
					rows={4}
					maxLength={longestText}
					value={text}
					autocomplete="off"
					onInput={(event) => setText(event.currentTarget.value)}
				/>
			</label>
			<p class="hint">{messages.ownWordsHint}</p>
			<p>
				<button type="button" class="button quiet" onClick={readText} disabled={!text.trim()}>
					{messages.readWords}
				</button>
			</p>
			<div role="status" ref={status}>
				{asked.length > 0 && <p>{messages.flagsAsk}</p>}
				{understood?.length === 0 && asked.length === 0 && <p>{messages.nothingUnderstood}</p>}
			</div>
			{asked.map((flag) => (
				<label key={flag} class="answer">
					<input
						type="checkbox"
						checked={flags.includes(flag)}
						onChange={(event) => setFlag(flag, event.currentTarget.checked)}
					/>
					<span>{byId(model.flags, flag).question}</span>
				</label>
			))}
			{asked.length > 0 && asked.every((flag) => !flags.includes(flag)) && (
				<p>
					<button type="button" class="button quiet" onClick={notThat}>
						{messages.notThat}
					</button>
				</p>
			)}
			{understood && (
				<p>
					<OpenGate>{asked.length > 0 ? messages.otherFlag : messages.flagsTitle}</OpenGate>
				</p>
			)}
			{chips.length > 0 && <p>{messages.understood}</p>}
			<ul data-understood ref={list}>
				{chips.map(({ factor, level, quote }) => {
					const { name, levels } = byId(model.factors, factor);
					return (
						<li key={factor}>
							<a href={`#question-${factor}`}>{name}</a>: <strong>{byId(levels, level).label}</strong>{' '}
							{fill(messages.fromWords, { quote })}{' '}
							<button
								type="button"
								class="button quiet"
								aria-label={fill(messages.notSoNamed, { name })}
								onClick={() => takeBack(factor)}
							>
								{messages.notSo}
							</button>
						</li>
					);
				})}
			</ul>
		</>
	);
}
