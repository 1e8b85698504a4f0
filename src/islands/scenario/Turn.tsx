import type { Standing } from '~/core/scenario/condition';
import type { PlayerWords } from '~/enhance/play-bar';
import { markupOf, principleOf, reactionTo, sayOf, whyOf } from '~/enhance/printed';

interface Way {
	/** Id of a choice at the turning point. */
	id: string;
	/** How things stand after it. */
	after: Standing;
}

interface Props {
	/** The choice on which the play turned. */
	taken: Way;
	/** The one that would have worked better; undefined where there was none. */
	better: Way | undefined;
	messages: PlayerWords;
	/** Takes the player back to the fork. */
	onReturn: () => void;
}

/** The choice that cost most, beside the one that would have helped; or the choice that saved most. */
export function Turn({ taken, better, messages, onReturn }: Props) {
	return (
		<>
			<h3>{better ? messages.turnCost : messages.turnSaved}</h3>
			<div class="roads">
				<Road title={messages.youTook} {...taken} />
				{better && <Road title={messages.youCould} {...better} />}
			</div>
			{better && (
				<p>
					<button type="button" class="button quiet" onClick={onReturn}>
						{messages.playFromHere}
					</button>
				</p>
			)}
		</>
	);
}

function Road({ title, id, after }: Way & { title: string }) {
	const principle = principleOf(id);
	return (
		<div>
			<h4>{title}</h4>
			<p class="own-line">{sayOf(id)}</p>
			<div dangerouslySetInnerHTML={{ __html: markupOf(reactionTo(id), after) }} />
			<p>{whyOf(id, after)}</p>
			{principle && <p dangerouslySetInnerHTML={{ __html: principle }} />}
		</div>
	);
}
