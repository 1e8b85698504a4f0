import type { Step } from '~/core/scenario/play';
import type { PlayerWords } from '~/enhance/play-bar';
import { markupOf } from '~/enhance/quoted';
import { Chapter } from './Chapter';

interface Props {
	steps: readonly Step[];
	messages: PlayerWords;
}

/** What the others thought at each step, where the role-play tells it. */
export function OtherChair({ steps, messages }: Props) {
	const chairs = steps
		.map(({ nodeId, before }) => markupOf(`[data-chair="${nodeId}"]`, before))
		.filter(Boolean);
	if (chairs.length === 0) return null;
	return (
		<Chapter title={messages.otherChair}>
			<p>{messages.otherChairLead}</p>
			<ul class="other-chair">
				{chairs.map((html) => (
					<li key={html} dangerouslySetInnerHTML={{ __html: html }} />
				))}
			</ul>
		</Chapter>
	);
}
