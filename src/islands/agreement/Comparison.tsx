import { useEffect, useRef, useState } from 'preact/hooks';
import { placesOf, reviewDay } from '~/core/agreement/draft';
import { changedParts, type KeptVersion } from '~/core/agreement/versions';
import type { Stretch } from '~/core/agreement/words';
import type { Notes } from '~/core/progress/progress';
import { fill } from '~/i18n/format';
import { momentInWords, weekdayInWords } from './days';
import { type AgreementMessages, type Compared, now, type PartProps, titleOf } from './parts';

interface Props extends PartProps {
	versions: readonly KeptVersion[];
	compared: Compared;
	setCompared: (compared: Compared) => void;
}

/** Two versions to choose, and what changed from the one to the other. */
export function Comparison({ versions, compared, setCompared, ...parts }: Props) {
	const { locale, draft, messages } = parts;
	const result = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (compared.jump) result.current?.focus();
	}, [compared]);
	const isThere = (at = '') => at === now || versions.some((one) => one.at === at);
	const chosen = {
		older: isThere(compared.older) ? compared.older : versions[0]?.at,
		newer: isThere(compared.newer) ? compared.newer : now,
	};
	const textsOf = (at?: string) => (at === now ? draft : versions.find((one) => one.at === at)?.texts) ?? {};
	const select = (side: 'older' | 'newer', label: string) => (
		<p class="field">
			<label for={`compare-${side}`}>{label}</label>
			<select
				id={`compare-${side}`}
				value={chosen[side]}
				onChange={({ currentTarget: { value } }) => setCompared({ ...compared, [side]: value, jump: false })}
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
		<div>
			<div class="two-sides">
				{select('older', messages.older)}
				{select('newer', messages.newer)}
			</div>
			{compared.open ? (
				<div ref={result} tabIndex={-1}>
					<Changes {...parts} before={textsOf(chosen.older)} after={textsOf(chosen.newer)} />
				</div>
			) : (
				<p>
					<button
						type="button"
						class="button quiet"
						onClick={() => setCompared({ ...compared, open: true, jump: true })}
					>
						{messages.compare}
					</button>
				</p>
			)}
		</div>
	);
}

type Words = typeof import('~/core/agreement/words');

/** Part by part, the older text beside the newer one. */
function Changes({ before, after, ...parts }: PartProps & { before: Notes; after: Notes }) {
	const { locale, lines, messages } = parts;
	const [words, setWords] = useState<Words>();
	useEffect(() => {
		// Without it the texts stand side by side, too.
		import('~/core/agreement/words').then(setWords, () => {});
	}, []);
	const changed = changedParts(before, after);
	const inWords = (id: string, text?: string) =>
		text && id === reviewDay ? weekdayInWords(locale, text) : text;
	if (changed.length === 0) return <p>{messages.same}</p>;
	const all = placesOf(lines).map(({ id }) => ({ id, title: titleOf(id, parts) }));
	const same = all.filter(({ id }) => before[id] && !changed.includes(id)).map(({ title }) => title);
	return (
		<>
			{all
				.filter(({ id }) => changed.includes(id))
				.map(({ id, title }) => (
					<section key={id} class="changed-part">
						<h3>{title}</h3>
						<BothTexts
							before={inWords(id, before[id])}
							after={inWords(id, after[id])}
							words={words}
							messages={messages}
						/>
					</section>
				))}
			{same.length > 0 && <p class="small">{fill(messages.unchanged, { titles: same.join('; ') })}</p>}
		</>
	);
}

interface BothTextsProps {
	before: string | undefined;
	after: string | undefined;
	/** What finds the changed words, once it is there. */
	words: Words | undefined;
	messages: AgreementMessages;
}

function BothTexts({ before, after, words, messages }: BothTextsProps) {
	const stretches = words && before && after ? words.changedWords(before, after) : undefined;
	const text = (side: 'before' | 'after', title: string, whole: string | undefined) => (
		<div>
			<p class="kind">{title}</p>
			{whole ? (
				<p dir="auto">{stretches ? marked(stretches, side) : whole}</p>
			) : (
				<p class="quiet">{messages.nothing}</p>
			)}
		</div>
	);
	return (
		<div class="two-sides">
			{text('before', messages.older, before)}
			{text('after', messages.newer, after)}
		</div>
	);
}

/** One of the two texts, with the words marked that the other has not. */
function marked(stretches: readonly Stretch[], side: 'before' | 'after') {
	const Mark = side === 'before' ? 'del' : 'ins';
	return stretches
		.filter(({ only }) => !only || only === side)
		.map(({ text, only }) => (only ? <Mark>{text}</Mark> : text));
}
