import { useStore } from '@nanostores/preact';
import { compare } from '~/core/scenario/compare';
import { debrief } from '~/core/scenario/debrief';
import { choose } from '~/core/scenario/play';
import type { PlayerWords } from '~/enhance/play-bar';
import { allWordsOf, factOf, markupOf, sayOf, titleOf } from '~/enhance/printed';
import { fill, plural, signed } from '~/i18n/format';
import type { Play } from '~/stores/play';
import { $progress } from '~/stores/progress';
import { Beside } from './Beside';
import { Course } from './Course';
import { Phrase } from './Phrase';
import { Turn } from './Turn';

interface Props {
	/** Of the role-play. */
	id: string;
	locale: string;
	play: Play;
	messages: PlayerWords;
}

/** After the ending, in chapters: the turn, then folded what the others thought, what lay on the table, the path. */
export function Debrief({ id, locale, play, messages }: Props) {
	const choices = useStore(play.$choices);
	const { steps, turn, factsOpened, factsMissed } = debrief(play.rules, choices);
	const turned = turn && steps[turn.index];
	const { notes, plays } = useStore($progress);
	const own = notes?.[id] ?? {};
	const earlier = plays[id]?.finished?.find((path) => path !== choices.join('.'));
	const beside = earlier && compare(play.rules, choices, earlier.split('.'));
	return (
		<section class="debrief" aria-labelledby="debrief">
			<h2 id="debrief">{messages.debrief}</h2>
			{turn && turned && (
				<Turn
					taken={{ id: turned.choice.id, after: turned.after }}
					better={
						turn.better && { id: turn.better.id, after: choose(play.rules, turned.before, turn.better) }
					}
					messages={messages}
					onReturn={() => play.backTo(turn.index)}
				/>
			)}

			<details class="chapter">
				<summary>
					<h3>{messages.otherChair}</h3>
				</summary>
				<p>{messages.otherChairLead}</p>
				<ul class="other-chair">
					{steps.map(({ nodeId, before }) => (
						<li
							key={nodeId}
							dangerouslySetInnerHTML={{ __html: markupOf(`[data-chair="${nodeId}"]`, before) }}
						/>
					))}
				</ul>
			</details>

			<details class="chapter">
				<summary>
					<h3>{fill(messages.facts, { count: factsOpened.length, total: play.rules.facts.length })}</h3>
				</summary>
				<ul class="cards">
					{factsOpened.map((fact) => (
						<li key={fact} class="card" data-found>
							{factOf(fact)}
						</li>
					))}
				</ul>
				<p>
					<strong>
						{factsMissed.length > 0
							? plural(locale, messages.missed, factsMissed.length)
							: messages.noneMissed}
					</strong>
				</p>
				<ul class="cards">
					{factsMissed.map((fact) => (
						<li key={fact}>
							<details class="card">
								<summary>{messages.notFound}</summary>
								<p>{factOf(fact)}</p>
							</details>
						</li>
					))}
				</ul>
			</details>

			<details class="chapter">
				<summary>
					<h3>{messages.pathTitle}</h3>
				</summary>
				<ol class="path">
					{steps.map(({ nodeId, choice, after }, index) => (
						<li key={nodeId} data-turning={index === turn?.index || undefined}>
							{index === turn?.index && <p class="turning">{messages.turningPoint}</p>}
							<p class="kind">{titleOf(nodeId)}</p>
							<p>{sayOf(choice.id)}</p>
							{own[nodeId] && (
								<p>
									{messages.ownWordsWere} <q dir="auto">{own[nodeId]}</q>
								</p>
							)}
							<p class="hint">
								{fill(messages.stepChange, { trust: signed(after.trust), tension: after.tension })}
							</p>
						</li>
					))}
				</ol>
				<p>{messages.howTurningText}</p>
				<Course steps={steps} turningPoint={turn?.index ?? -1} messages={messages} />
			</details>

			{beside && <Beside plays={beside} facts={play.rules.facts.length} messages={messages} />}

			<Phrase scenarioId={id} phrases={allWordsOf('[data-phrases] li')} messages={messages} />

			<h3>{messages.questionsTitle}</h3>
			<ul>
				{allWordsOf('[data-questions] li').map((question) => (
					<li key={question}>{question}</li>
				))}
			</ul>
			<p class="actions">
				<button type="button" class="button" onClick={() => play.backTo(0)}>
					{messages.playAgain}
				</button>
				<button type="button" class="button quiet" onClick={() => print()}>
					{messages.print}
				</button>
			</p>
		</section>
	);
}
