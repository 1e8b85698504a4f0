import { useStore } from '@nanostores/preact';
import type { PlayerWords } from '~/enhance/play-bar';
import { factOf, sayOf, wordsOf } from '~/enhance/printed';
import { allWordsOf, titleOf, whyOf } from '~/enhance/quoted';
import type { Play } from '~/stores/play';
import { Chapter } from './Chapter';
import { List } from './List';
import { OtherChair } from './OtherChair';
import { TakeAway } from './TakeAway';

interface Props {
	/** Of the role-play. */
	id: string;
	play: Play;
	messages: PlayerWords;
}

/** After the ending of a role-play that is never scored: what each step does, what came to be known, who helps. */
export function Aftermath({ id, play, messages }: Props) {
	const { steps, state } = useStore(play.$play);
	return (
		<section class="debrief" aria-labelledby="debrief">
			<h2 id="debrief">{messages.debrief}</h2>
			<h3>{messages.pathTitle}</h3>
			<ol class="path">
				{steps.map(({ nodeId, choice, after }) => (
					<li key={nodeId}>
						<p class="kind">{titleOf(nodeId)}</p>
						<p>
							<strong>{sayOf(choice.id)}</strong>
						</p>
						<p>{whyOf(choice.id, after)}</p>
					</li>
				))}
			</ol>
			<h3>{wordsOf('#help-title')}</h3>
			<List items={allWordsOf('[data-help] > li')} />
			{state.facts.length > 0 && (
				<Chapter title={messages.facts}>
					<List items={state.facts.map(factOf)} />
				</Chapter>
			)}
			<OtherChair steps={steps} messages={messages} />
			<TakeAway id={id} play={play} messages={messages} />
		</section>
	);
}
