import { useRef } from 'preact/hooks';
import { type AgreementLine, fullnessOf, plain } from '~/core/agreement/draft';
import { fill } from '~/i18n/format';
import { fillBlank, writePart } from '~/stores/agreement';
import { fromRoot } from '../address';
import type { AgreementMessages } from './parts';

interface Props {
	locale: string;
	line: AgreementLine;
	text: string | undefined;
	/** False as long as nothing can be written here. */
	alive: boolean;
	messages: AgreementMessages;
}

/** One line of the agreement, and beside it a text to start from with the reason for it. */
export function Line({ locale, line, text = '', alive, messages }: Props) {
	const field = useRef<HTMLTextAreaElement>(null);
	const title = `${line.id}-title`;
	const gap = `${line.id}-gap`;
	const fullness = fullnessOf(text);
	const taken = text.trim() === plain(line.typical).trim();
	const start = () => {
		fillBlank([line]);
		field.current?.focus();
	};
	return (
		<li id={`line-${line.id}`}>
			<div>
				<h2 id={title}>{line.title}</h2>
				{alive ? (
					<textarea
						ref={field}
						aria-labelledby={title}
						aria-describedby={fullness === 'gap' ? gap : undefined}
						rows={3}
						dir="auto"
						value={text}
						onInput={(event) => writePart(line, event.currentTarget.value)}
					/>
				) : (
					<div class="no-field" />
				)}
				{fullness === 'gap' && (
					<p id={gap} class="small">
						{messages.gap}
					</p>
				)}
				{line.lesson && (
					<p class="small">
						<a
							href={fromRoot(`${locale}/lessons/${line.lesson}/${line.row ? `#own-${line.row}-label` : ''}`)}
						>
							{fill(line.row ? messages.fromSheet : messages.aboutIt, { title: line.lessonTitle ?? '' })}
						</a>
					</p>
				)}
			</div>
			<div class="agreement-start">
				{!taken && (
					<>
						<p class="kind">{messages.typical}</p>
						<p>{line.typical}</p>
					</>
				)}
				{alive && fullness === 'blank' && (
					<p>
						<button
							type="button"
							class="button quiet"
							aria-label={fill(messages.takeNamed, { title: line.title })}
							onClick={start}
						>
							{messages.take}
						</button>
					</p>
				)}
				<details>
					<summary>{messages.why}</summary>
					<p>{line.reason}</p>
					{line.sources.map(({ cite, url, lang }) => (
						<p key={cite}>
							{messages.source}: <cite lang={lang}>{url ? <a href={url}>{cite}</a> : cite}</cite>
						</p>
					))}
				</details>
			</div>
		</li>
	);
}
