import type { PlayerWords } from './player-words';
import { markupOf, principleOf, reactionTo, sayOf, whyOf } from './printed';

interface Props {
	/** Id of the choice made at the turning point. */
	taken: string;
	/** Id of the one that was not. */
	other: string;
	messages: PlayerWords;
	/** Takes the player back to the fork. */
	onReturn: () => void;
}

/** What was said at the turning point, and beside it what could have been. */
export function RoadNotTaken({ taken, other, messages, onReturn }: Props) {
	const roads = [
		{ title: messages.youTook, id: taken },
		{ title: messages.youCould, id: other },
	];
	return (
		<>
			<h3>{messages.roadNotTaken}</h3>
			<p>{messages.roadLead}</p>
			<div class="roads">
				{roads.map(({ title, id }) => (
					<div key={id}>
						<h4>{title}</h4>
						<p class="own-line">{sayOf(id)}</p>
						<div dangerouslySetInnerHTML={{ __html: markupOf(reactionTo(id)) }} />
						<p>{whyOf(id)}</p>
						{principleOf(id) && <p dangerouslySetInnerHTML={{ __html: principleOf(id) }} />}
					</div>
				))}
			</div>
			<p>
				<button type="button" class="button quiet" onClick={onReturn}>
					{messages.playFromHere}
				</button>
			</p>
		</>
	);
}
