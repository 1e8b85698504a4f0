import { useStore } from '@nanostores/preact';
import { otherThan, type PairPlay, takeSeats, withPlace, writeAgreement } from '~/core/pair/pair';
import { fill } from '~/i18n/format';
import { $pair, changePair } from '~/stores/pair';
import { fromRoot } from '../address';
import type { ScreenProps } from './parts';
import { Written } from './Written';

/** What two can do next: change places, agree, go back to the plan of the hour. */
export function Afterwards({ screen, play }: { screen: ScreenProps; play: PairPlay }) {
	const { id, locale, swap, messages, lineWords } = screen;
	const { agreement } = useStore($pair);
	const swapHere = () =>
		confirm(messages.againSure) && changePair(takeSeats, id, otherThan(play.driver), Date.now());
	return (
		<>
			<section>
				<h3>{messages.takeAway}</h3>
				<p>{messages.takeAwayText}</p>
				<Written
					title={messages.takeAwayLine}
					text={agreement.lines[0]}
					example={lineWords.exampleOne}
					messages={lineWords}
					write={(text) => changePair(writeAgreement, { lines: withPlace(agreement.lines, 0, text) })}
				/>
			</section>
			<section>
				<h3>{messages.afterwards}</h3>
				<p class="row">
					<a class="button" href={fromRoot(`${locale}/pair/agreement/`)}>
						{messages.toAgreement}
					</a>
					<a class="button quiet" href={fromRoot(`${locale}/pair/#hour`)}>
						{messages.toHour}
					</a>
					{swap ? (
						<a class="button quiet" href={fromRoot(`${locale}/pair/${swap.id}/`)}>
							{fill(messages.swapTo, { title: swap.title })}
						</a>
					) : (
						<button type="button" class="button quiet" onClick={swapHere}>
							{messages.swapPlay}
						</button>
					)}
				</p>
			</section>
		</>
	);
}
