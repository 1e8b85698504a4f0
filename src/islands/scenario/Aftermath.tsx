import { useStore } from '@nanostores/preact';
import type { PlayerWords } from '~/enhance/play-bar';
import { allWordsOf, factOf, markupOf, sayOf, titleOf, whyOf, wordsOf } from '~/enhance/printed';
import type { Play } from '~/stores/play';
import { Phrase } from './Phrase';

interface Props {
	/** Of the role-play. */
	id: string;
	play: Play;
	messages: PlayerWords;
}

/** After the ending of a role-play that is never scored: what each step does, what came to be known, who helps. */
export function Aftermath({ id, play, messages }: Props) {
	const { steps, state } = useStore(play.$play);
	const chairs = steps
		.map(({ nodeId, before }) => markupOf(`[data-chair="${nodeId}"]`, before))
		.filter(Boolean);
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
				<details class="chapter">
					<summary>
						<h3>{messages.facts}</h3>
					</summary>
					<List items={state.facts.map(factOf)} />
				</details>
			)}
			{chairs.length > 0 && (
				<details class="chapter">
					<summary>
						<h3>{messages.otherChair}</h3>
					</summary>
					<p>{messages.otherChairLead}</p>
					<ul class="other-chair">
						{chairs.map((html) => (
							<li key={html} dangerouslySetInnerHTML={{ __html: html }} />
						))}
					</ul>
				</details>
			)}
			<Phrase scenarioId={id} phrases={allWordsOf('[data-phrases] li')} messages={messages} />
			<h3>{messages.questionsTitle}</h3>
			<List items={allWordsOf('[data-questions] li')} />
			<p class="actions">
				<button type="button" class="button quiet" onClick={() => play.backTo(0)}>
					{messages.playAgain}
				</button>
				<button type="button" class="button quiet" onClick={() => print()}>
					{messages.print}
				</button>
			</p>
		</section>
	);
}

function List({ items }: { items: readonly string[] }) {
	return (
		<ul>
			{items.map((item) => (
				<li key={item}>{item}</li>
			))}
		</ul>
	);
}
