import type { Turn as Turning } from '~/core/scenario/debrief';
import { choose, placeOf, type State, type Step } from '~/core/scenario/play';
import type { PlayerWords } from '~/enhance/play-bar';
import { sayOf, wordsOf } from '~/enhance/printed';
import { markupOf, principleOf, reactionTo, titleOf, whyOf } from '~/enhance/quoted';
import { turnWords } from '~/enhance/turn-words';
import { spoken } from '~/i18n/format';
import type { Play } from '~/stores/play';

interface Props {
	play: Play;
	steps: readonly Step[];
	turn: Turning;
	messages: PlayerWords;
}

/** The choice that cost most, beside the one that would have helped; or the choice that saved most. */
export function Turn({ play, steps, turn: { index, better }, messages }: Props) {
	const turned = steps[index];
	const last = steps.at(-1);
	if (!turned || !last) return null;
	const { nodeId, choice, before, after } = turned;
	const sentence = turnWords(
		{
			title: titleOf(nodeId),
			step: index + 1,
			steps: steps.length,
			costs: better !== undefined,
			durable: document.getElementById(placeOf(last.after))?.dataset.outcome === 'durable',
		},
		messages.turn,
	);
	/** The ending above has just told what came of the last answer. */
	const isSaid = turned === last;
	return (
		<>
			<h3>{messages.turningPoint}</h3>
			<p class="own-line">
				<strong>{spoken(messages.quoted, sayOf(choice.id))}</strong>
			</p>
			<p>{sentence}</p>
			{isSaid && (
				<details class="said">
					<summary>{wordsOf('.why > summary')}</summary>
					<Why id={choice.id} after={after} />
				</details>
			)}
			<div class="roads">
				{!isSaid && (
					<div>
						<h4>{messages.cameOfIt}</h4>
						<Outcome id={choice.id} after={after} />
					</div>
				)}
				{better && (
					<div>
						<h4>{messages.youCould}</h4>
						<p class="own-line">{sayOf(better.id)}</p>
						<Outcome id={better.id} after={choose(play.rules, before, better)} />
					</div>
				)}
			</div>
			{better && (
				<p>
					<button type="button" class="button quiet" onClick={() => play.backTo(index)}>
						{messages.playFromHere}
					</button>
				</p>
			)}
		</>
	);
}

interface Choice {
	id: string;
	/** How things stand after it. */
	after: State;
}

function Outcome({ id, after }: Choice) {
	return (
		<>
			<div dangerouslySetInnerHTML={{ __html: markupOf(reactionTo(id), after) }} />
			<Why id={id} after={after} />
		</>
	);
}

function Why({ id, after }: Choice) {
	const principle = principleOf(id);
	return (
		<>
			<p>{whyOf(id, after)}</p>
			{principle && <p dangerouslySetInnerHTML={{ __html: principle }} />}
		</>
	);
}
