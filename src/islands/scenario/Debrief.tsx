import { debrief, impact } from '~/core/scenario/debrief';
import type { Rules } from '~/core/scenario/play';
import { fill, plural } from '~/i18n/format';
import { goBackTo } from '~/stores/scenario';
import { Course } from './Course';
import { signed } from './Meters';
import { OtherChair } from './OtherChair';
import { Phrase } from './Phrase';
import { RoadNotTaken } from './RoadNotTaken';
import { choiceOf, type Script, type Words } from './scene-data';

interface Props {
	locale: string;
	play: { id: string; rules: Rules };
	script: Script;
	path: readonly string[];
	words: Words;
}

/** After the ending: the path and its turn, the other chair, the road not taken, the phrase to keep. */
export function Debrief({ locale, play, script, path, words }: Props) {
	const { scenario } = words;
	const { steps, turningPoint, roadNotTaken, factsMissed } = debrief(script, path);
	const turn = steps[turningPoint];
	const missed = script.facts.filter(({ id }) => factsMissed.includes(id));
	const nodeIds = [...new Set(steps.map(({ nodeId }) => nodeId))];
	return (
		<section class="debrief" aria-labelledby="debrief">
			<h2 id="debrief" tabIndex={-1}>
				{scenario.debrief}
			</h2>
			<p class="lead">{scenario.debriefLead}</p>

			<h3>{scenario.pathTitle}</h3>
			<ol class="path">
				{steps.map(({ nodeId, choice, after }, index) => (
					<li key={nodeId} data-turning={index === turningPoint || undefined}>
						{index === turningPoint && <p class="turning">{scenario.turningPoint}</p>}
						<p class="kind">{script.nodes[nodeId]?.title}</p>
						<p>{choiceOf(script, nodeId, choice.id)?.say}</p>
						<p class="hint">
							{fill(scenario.stepChange, { trust: signed(after.trust), tension: after.tension })}
						</p>
					</li>
				))}
			</ol>
			{turn && (
				<details>
					<summary>{scenario.howTurning}</summary>
					<p>
						{fill(scenario.howTurningText, {
							value: impact(turn).toLocaleString(locale, { maximumFractionDigits: 2 }),
						})}
					</p>
				</details>
			)}

			<Course steps={steps} turningPoint={turningPoint} words={scenario} />

			<h3>{scenario.otherChair}</h3>
			<p>{scenario.otherChairLead}</p>
			<OtherChair script={script} nodeIds={nodeIds} words={words} />

			{turn && roadNotTaken && (
				<RoadNotTaken
					taken={choiceOf(script, turn.nodeId, turn.choice.id)}
					other={choiceOf(script, roadNotTaken.nodeId, roadNotTaken.choice.id)}
					words={words}
					onReturn={() => goBackTo(play, turningPoint)}
				/>
			)}

			<h3>{missed.length > 0 ? plural(locale, scenario.missed, missed.length) : scenario.noneMissed}</h3>
			<ul>
				{missed.map(({ id, text }) => (
					<li key={id}>{text}</li>
				))}
			</ul>

			<Phrase scenarioId={play.id} phrases={script.phrases} words={scenario} />

			<h3>{scenario.questionsTitle}</h3>
			<ul>
				{script.questions.map((question) => (
					<li key={question}>{question}</li>
				))}
			</ul>
			<p class="actions">
				<button type="button" class="button" onClick={() => goBackTo(play, 0)}>
					{scenario.playAgain}
				</button>
				<button type="button" class="button quiet" onClick={() => print()}>
					{scenario.print}
				</button>
			</p>
		</section>
	);
}
