import type { Parted } from '~/core/scenario/compare';
import { placeOf } from '~/core/scenario/play';
import type { PlayerWords } from '~/enhance/play-bar';
import { sayOf } from '~/enhance/printed';
import { titleOf } from '~/enhance/quoted';
import { fill, signed } from '~/i18n/format';
import { Chapter } from './Chapter';

interface Props {
	plays: readonly [now: Parted, earlier: Parted];
	/** How many facts the role-play has. */
	facts: number;
	messages: PlayerWords;
}

/** This play beside the last one, from the scene in which they part. */
export function Beside({ plays: [now, earlier], facts, messages }: Props) {
	return (
		<Chapter title={messages.beside}>
			<p>{fill(messages.partedAt, { title: titleOf(now.steps[0]?.nodeId ?? '') })}</p>
			<div class="roads">
				<One title={messages.thisTime} play={now} facts={facts} messages={messages} />
				<One title={messages.lastTime} play={earlier} facts={facts} messages={messages} />
			</div>
		</Chapter>
	);
}

function One({ title, play, facts, messages }: Omit<Props, 'plays'> & { title: string; play: Parted }) {
	const { steps, state } = play;
	return (
		<div>
			<h4>{title}</h4>
			<ol>
				{steps.map(({ choice }) => (
					<li key={choice.id}>{sayOf(choice.id)}</li>
				))}
			</ol>
			<p>
				<strong>{titleOf(placeOf(state))}</strong>
			</p>
			<p class="hint">
				{fill(messages.stepChange, { trust: signed(state.trust), tension: state.tension })}
				<br />
				{fill(messages.facts, { count: state.facts.length, total: facts })}
			</p>
		</div>
	);
}
