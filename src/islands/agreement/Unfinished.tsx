import { type AgreementLine, type Fullness, fullnessOf } from '~/core/agreement/draft';
import type { PartProps } from './parts';

interface Props extends Pick<PartProps, 'lines' | 'draft' | 'messages'> {
	/** For the button that signs: it is described by the sentence. */
	id: string;
}

/** Which lines are still blank or have a gap, said before somebody signs. Of a page without a word it says nothing. */
export function Unfinished({ id, lines, draft, messages }: Props) {
	const linesThatAre = (fullness: Fullness) =>
		lines.filter((line) => fullnessOf(draft[line.id]) === fullness);
	const [blank, gaps, full] = [linesThatAre('blank'), linesThatAre('gap'), linesThatAre('full')];
	if (blank.length === lines.length || full.length === lines.length) return null;
	return (
		<div class="feedback">
			<p id={id}>{messages.unfinished}</p>
			<Linked label={messages.unfinishedBlank} lines={blank} />
			<Linked label={messages.unfinishedGaps} lines={gaps} />
		</div>
	);
}

function Linked({ label, lines }: { label: string; lines: readonly AgreementLine[] }) {
	if (lines.length === 0) return null;
	return (
		<>
			<p>{label}</p>
			<ul>
				{lines.map(({ id, title }) => (
					<li key={id}>
						<a href={`#line-${id}`}>{title}</a>
					</li>
				))}
			</ul>
		</>
	);
}
