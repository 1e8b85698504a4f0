import { Loaded } from './Loaded';
import type { ScreenProps } from './parts';
import { fetchBrief } from './payloads';

interface Props {
	screen: ScreenProps;
	chair: 0 | 1;
}

/** A private brief. It is fetched when it is shown, and is in no page before. */
export function BriefText({ screen: { files, words, messages }, chair }: Props) {
	return (
		<Loaded load={() => fetchBrief(files, chair)} messages={messages}>
			{(brief) => (
				<div class="pair-brief">
					<p>{brief.role}</p>
					<dl>
						<dt>{words.want}</dt>
						<dd>{brief.want}</dd>
						<dt>{words.worry}</dt>
						<dd>{brief.worry}</dd>
						<dt>{words.limit}</dt>
						<dd>{brief.limit}</dd>
					</dl>
				</div>
			)}
		</Loaded>
	);
}
