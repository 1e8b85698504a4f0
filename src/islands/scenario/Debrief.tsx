import { useStore } from '@nanostores/preact';
import { compare } from '~/core/scenario/compare';
import { debrief } from '~/core/scenario/debrief';
import type { PlayerWords } from '~/enhance/play-bar';
import { factOf, sayOf } from '~/enhance/printed';
import { titleOf } from '~/enhance/quoted';
import { fill, plural, signed } from '~/i18n/format';
import type { Play } from '~/stores/play';
import { $progress } from '~/stores/progress';
import { Beside } from './Beside';
import { Chapter } from './Chapter';
import { Course } from './Course';
import { MissedFact } from './MissedFact';
import { OtherChair } from './OtherChair';
import { TakeAway } from './TakeAway';
import { Turn } from './Turn';

interface Props {
	/** Of the role-play. */
	id: string;
	locale: string;
	play: Play;
	messages: PlayerWords;
}

/** After the ending, in chapters: the turn, then folded what the others thought, what came to light, the path. */
export function Debrief({ id, locale, play, messages }: Props) {
	const choices = useStore(play.$choices);
	const { steps, turn, factsOpened, factsMissed } = debrief(play.rules, choices);
	const { notes, plays } = useStore($progress);
	const own = notes?.[id] ?? {};
	const earlier = plays[id]?.finished?.find((path) => path !== choices.join('.'));
	const beside = earlier && compare(play.rules, choices, earlier.split('.'));
	return (
		<section class="debrief" aria-labelledby="debrief">
			<h2 id="debrief">{messages.debrief}</h2>
			{turn && <Turn play={play} steps={steps} turn={turn} messages={messages} />}

			<OtherChair steps={steps} messages={messages} />

			<Chapter title={fill(messages.facts, { count: factsOpened.length, total: play.rules.facts.length })}>
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
						<MissedFact key={fact.id} locale={locale} fact={fact} messages={messages} />
					))}
				</ul>
			</Chapter>

			<Chapter title={messages.pathTitle}>
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
			</Chapter>

			{beside && <Beside plays={beside} facts={play.rules.facts.length} messages={messages} />}

			<TakeAway id={id} play={play} messages={messages} />
		</section>
	);
}
