import { useEffect, useRef, useState } from 'preact/hooks';
import { type AgreementLine, placesOf } from '~/core/agreement/draft';
import { changedParts } from '~/core/agreement/versions';
import type { Stretch } from '~/core/agreement/words';
import type { AgreementVersion, Notes } from '~/core/progress/progress';
import { fill } from '~/i18n/format';
import type { AgreementMessages } from './Agreement';
import { momentInWords } from './days';
import { titleOf } from './Signing';
import { now } from './Versions';

interface Pair {
	older: string;
	newer: string;
}

interface Props {
	locale: string;
	lines: readonly AgreementLine[];
	draft: Notes;
	versions: readonly AgreementVersion[];
	pair: Pair | undefined;
	setPair: (pair: Pair) => void;
	messages: AgreementMessages;
}

type Words = typeof import('~/core/agreement/words');

/** Two versions side by side, part by part, with the words that changed. */
export function Comparison({ locale, lines, draft, versions, pair, setPair, messages }: Props) {
	const [words, setWords] = useState<Words>();
	const [chosen, setChosen] = useState<Pair>({ older: versions[0]?.at ?? now, newer: now });
	const result = useRef<HTMLDivElement>(null);
	const shown = pair ?? chosen;
	const asked = pair !== undefined;
	// Without it the texts stand side by side, too.
	useEffect(() => {
		if (!asked) return;
		import('~/core/agreement/words').then(setWords, () => {});
		result.current?.focus();
	}, [asked]);
	const choose = (next: Pair) => {
		setChosen(next);
		if (pair) setPair(next);
	};
	const textsOf = (at: string) => (at === now ? draft : versions.find((one) => one.at === at)?.texts) ?? {};
	const [before, after] = [textsOf(shown.older), textsOf(shown.newer)];
	const changed = changedParts(before, after);
	const parts = placesOf(lines).map(({ id }) => ({ id, title: titleOf(id, lines, messages) }));
	const same = parts.filter(({ id }) => !changed.includes(id) && before[id]).map(({ title }) => title);
	const select = (side: keyof Pair, label: string) => (
		<p class="field">
			<label for={`compare-${side}`}>{label}</label>
			<select
				id={`compare-${side}`}
				value={shown[side]}
				onChange={(event) => choose({ ...shown, [side]: event.currentTarget.value })}
			>
				<option value={now}>{messages.now}</option>
				{versions.map(({ at, signed }) => (
					<option key={at} value={at}>
						{momentInWords(locale, at)}
						{signed && `, ${fill(messages.signedBy, signed)}`}
					</option>
				))}
			</select>
		</p>
	);
	return (
		<div class="comparison">
			<div class="departments">
				{select('older', messages.older)}
				{select('newer', messages.newer)}
			</div>
			{!pair && (
				<p>
					<button type="button" class="button quiet" onClick={() => setPair(shown)}>
						{messages.compare}
					</button>
				</p>
			)}
			{pair && (
				<div ref={result} tabIndex={-1} role="status">
					{changed.length === 0 && <p>{messages.same}</p>}
					{parts
						.filter(({ id }) => changed.includes(id))
						.map(({ id, title }) => (
							<section key={id} class="changed-part">
								<h3>{title}</h3>
								<Texts before={before[id]} after={after[id]} words={words} messages={messages} />
							</section>
						))}
					{changed.length > 0 && same.length > 0 && (
						<p class="small">{fill(messages.unchanged, { titles: same.join('; ') })}</p>
					)}
				</div>
			)}
		</div>
	);
}

interface TextsProps {
	before: string | undefined;
	after: string | undefined;
	words: Words | undefined;
	messages: AgreementMessages;
}

function Texts({ before, after, words, messages }: TextsProps) {
	const stretches = words && before && after ? words.changedWords(before, after) : undefined;
	return (
		<div class="departments">
			<div>
				<p class="kind">{messages.older}</p>
				<p dir="auto">
					{before ? (marked(stretches, 'before') ?? before) : <span class="quiet">{messages.nothing}</span>}
				</p>
			</div>
			<div>
				<p class="kind">{messages.newer}</p>
				<p dir="auto">
					{after ? (marked(stretches, 'after') ?? after) : <span class="quiet">{messages.nothing}</span>}
				</p>
			</div>
		</div>
	);
}

/** One of the two texts, with the words marked that the other has not. */
function marked(stretches: readonly Stretch[] | undefined, side: 'before' | 'after') {
	const Mark = side === 'before' ? 'del' : 'ins';
	return stretches
		?.filter(({ only }) => !only || only === side)
		.map(({ text, only }, index) => (only ? <Mark key={index}>{text}</Mark> : text));
}
