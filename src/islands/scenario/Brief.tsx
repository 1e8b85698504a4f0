import type { RefObject } from 'preact';
import { fill } from '~/i18n/format';
import type { Script, Words } from './scene-data';

interface Props {
	script: Script;
	words: Words;
	dialog: RefObject<HTMLDialogElement>;
}

/** Who one is, what one wants and fears: one key away in every scene. */
export function Brief({ script, words, dialog }: Props) {
	return (
		<dialog ref={dialog} aria-labelledby="brief-title">
			<h2 id="brief-title">{fill(words.scenario.you, { name: words.cast.names[script.you] })}</h2>
			<BriefText brief={script.brief} words={words.scenario} />
			<form method="dialog">
				<button type="submit" class="button">
					{words.scenario.close}
				</button>
			</form>
		</dialog>
	);
}

/** The private brief in words; the page prints it too. */
export function BriefText({ brief, words }: { brief: Script['brief']; words: Words['scenario'] }) {
	return (
		<>
			<p>{brief.role}</p>
			<dl class="brief">
				<dt>{words.want}</dt>
				<dd>{brief.want}</dd>
				<dt>{words.worry}</dt>
				<dd>{brief.worry}</dd>
				<dt>{words.limit}</dt>
				<dd>{brief.limit}</dd>
			</dl>
		</>
	);
}
