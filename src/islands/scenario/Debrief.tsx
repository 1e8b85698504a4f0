import { debrief, impact } from '~/core/scenario/debrief';
import { choose } from '~/core/scenario/play';
import { fill, plural, signed } from '~/i18n/format';
import { goBackTo, type Play } from '~/stores/scenario';
import { Course } from './Course';
import { Phrase } from './Phrase';
import type { PlayerWords } from './player-words';
import { allWordsOf, factOf, markupOf, sayOf, titleOf } from './printed';
import { RoadNotTaken } from './RoadNotTaken';

interface Props {
	locale: string;
	play: Play;
	path: readonly string[];
	messages: PlayerWords;
}

/** After the ending: the path and its turn, the other chair, the road not taken, the phrase to keep. */
export function Debrief({ locale, play, path, messages }: Props) {
	const { steps, turningPoint, roadNotTaken, factsMissed } = debrief(play.rules, path);
	const turn = steps[turningPoint];
	return (
		<section class="debrief" aria-labelledby="debrief">
			<h2 id="debrief">{messages.debrief}</h2>
			<p class="lead">{messages.debriefLead}</p>

			<h3>{messages.pathTitle}</h3>
			<ol class="path">
				{steps.map(({ nodeId, choice, after }, index) => (
					<li key={nodeId} data-turning={index === turningPoint || undefined}>
						{index === turningPoint && <p class="turning">{messages.turningPoint}</p>}
						<p class="kind">{titleOf(nodeId)}</p>
						<p>{sayOf(choice.id)}</p>
						<p class="hint">
							{fill(messages.stepChange, { trust: signed(after.trust), tension: after.tension })}
						</p>
					</li>
				))}
			</ol>
			{turn && (
				<details>
					<summary>{messages.howTurning}</summary>
					<p>
						{fill(messages.howTurningText, {
							value: impact(turn).toLocaleString(locale, { maximumFractionDigits: 2 }),
						})}
					</p>
				</details>
			)}

			<Course steps={steps} turningPoint={turningPoint} messages={messages} />

			<h3>{messages.otherChair}</h3>
			<p>{messages.otherChairLead}</p>
			<ul class="other-chair">
				{steps.map(({ nodeId, before }) => (
					<li
						key={nodeId}
						dangerouslySetInnerHTML={{ __html: markupOf(`[data-chair="${nodeId}"]`, before) }}
					/>
				))}
			</ul>

			{turn && roadNotTaken && (
				<RoadNotTaken
					taken={{ id: turn.choice.id, after: turn.after }}
					other={{
						id: roadNotTaken.choice.id,
						after: choose(play.rules, turn.before, roadNotTaken.choice),
					}}
					messages={messages}
					onReturn={() => goBackTo(play, turningPoint)}
				/>
			)}

			<h3>
				{factsMissed.length > 0 ? plural(locale, messages.missed, factsMissed.length) : messages.noneMissed}
			</h3>
			<ul>
				{factsMissed.map((id) => (
					<li key={id}>{factOf(id)}</li>
				))}
			</ul>

			<Phrase scenarioId={play.id} phrases={allWordsOf('[data-phrases] li')} messages={messages} />

			<h3>{messages.questionsTitle}</h3>
			<ul>
				{allWordsOf('[data-questions] li').map((question) => (
					<li key={question}>{question}</li>
				))}
			</ul>
			<p class="actions">
				<button type="button" class="button" onClick={() => goBackTo(play, 0)}>
					{messages.playAgain}
				</button>
				<button type="button" class="button quiet" onClick={() => print()}>
					{messages.print}
				</button>
			</p>
		</section>
	);
}
