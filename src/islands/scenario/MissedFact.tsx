import type { Missed } from '~/core/scenario/debrief';
import type { PlayerWords } from '~/enhance/play-bar';
import { factOf } from '~/enhance/printed';
import { titleOf } from '~/enhance/quoted';
import { fill } from '~/i18n/format';

interface Props {
	locale: string;
	fact: Missed;
	messages: PlayerWords;
}

/** The back of a card, and where it lies; a second play keeps its secret, unless one asks. */
export function MissedFact({ locale, fact: { id, scenes, visited }, messages }: Props) {
	const titles = [...new Set(scenes.map(titleOf))].map((title) => fill(messages.quoted, { text: title }));
	const where = new Intl.ListFormat(locale, { type: 'disjunction' }).format(titles);
	return (
		<li class="card">
			<strong>{messages.notFound}</strong>
			<p>{fill(visited ? messages.couldComeUp : messages.comesUpElsewhere, { scenes: where })}</p>
			<details>
				<summary>{messages.showFact}</summary>
				<p>{factOf(id)}</p>
			</details>
		</li>
	);
}
