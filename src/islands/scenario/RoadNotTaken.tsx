import type { Standing } from '~/core/scenario/condition';
import type { PlayerWords } from './player-words';
import { markupOf, principleOf, reactionTo, sayOf, whyOf } from './printed';

interface Road {
	/** Id of a choice at the turning point. */
	id: string;
	/** How things stand after it. */
	after: Standing;
}

interface Props {
	taken: Road;
	other: Road;
	messages: PlayerWords;
	/** Takes the player back to the fork. */
	onReturn: () => void;
}

/** What was said at the turning point, and beside it what could have been. */
export function RoadNotTaken({ taken, other, messages, onReturn }: Props) {
	const roads = [
		{ title: messages.youTook, ...taken },
		{ title: messages.youCould, ...other },
	];
	return (
		<>
			<h3>{messages.roadNotTaken}</h3>
			<p>{messages.roadLead}</p>
			<div class="roads">
				{roads.map(({ title, id, after }) => (
					<div key={id}>
						<h4>{title}</h4>
						<p class="own-line">{sayOf(id)}</p>
						<div dangerouslySetInnerHTML={{ __html: markupOf(reactionTo(id), after) }} />
						<p>{whyOf(id, after)}</p>
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
