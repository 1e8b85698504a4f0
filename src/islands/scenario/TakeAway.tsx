import type { PlayerWords } from '~/enhance/play-bar';
import { allWordsOf } from '~/enhance/quoted';
import type { Play } from '~/stores/play';
import { List } from './List';
import { Phrase } from './Phrase';

interface Props {
	/** Of the role-play. */
	id: string;
	play: Play;
	messages: PlayerWords;
}

/** How every debrief ends: a phrase to keep, questions to talk over, and the ways on. */
export function TakeAway({ id, play, messages }: Props) {
	return (
		<>
			<Phrase scenarioId={id} phrases={allWordsOf('[data-phrases] li')} messages={messages} />
			<h3>{messages.questionsTitle}</h3>
			<List items={allWordsOf('[data-questions] li')} />
			<p class="actions">
				<button
					type="button"
					class={play.rules.unscored ? 'button quiet' : 'button'}
					onClick={() => play.backTo(0)}
				>
					{messages.playAgain}
				</button>
				<button type="button" class="button quiet" onClick={() => print()}>
					{messages.print}
				</button>
			</p>
		</>
	);
}
