import { useState } from 'preact/hooks';
import { openRound, stepBack } from '~/core/pair/pair';
import { placeOf } from '~/core/scenario/play';
import { changePair } from '~/stores/pair';
import { Beats } from './Beats';
import { momentsOf } from './moments';
import { type ScreenProps, textIn } from './parts';
import { Screen } from './Screen';

interface Props {
	screen: ScreenProps;
	isFirst: boolean;
}

/** A scene that both read together, moment by moment; then each decides apart. */
export function Scene({ screen, isFirst }: Props) {
	const { id, script, standing, messages } = screen;
	const title = script.nodes[placeOf(standing.state)]?.title ?? '';
	const { isAll, next, shown } = useMoments(screen);
	return (
		<Screen title={title} kind="scene" isFirst={isFirst}>
			<p class="quiet small">{messages.readTogether}</p>
			<MomentsShown screen={screen} shown={shown} />
			<p class="row">
				{isAll ? (
					<button type="button" class="button" onClick={() => changePair(openRound, id)}>
						{messages.decideApart}
					</button>
				) : (
					<button type="button" class="button" onClick={next}>
						{messages.next}
					</button>
				)}
				{standing.rounds.length > 0 && (
					<button type="button" class="button quiet" onClick={() => changePair(stepBack, id)}>
						{messages.backToTalk}
					</button>
				)}
			</p>
		</Screen>
	);
}

/** How many moments are shown. */
export function useMoments({ script, standing }: ScreenProps) {
	const { reaction, beats } = momentsOf(script, standing);
	const [shown, setShown] = useState(1);
	return { shown, isAll: shown >= reaction.length + beats.length, next: () => setShown(shown + 1) };
}

/** What came of the last choice, and what happens then, up to the moment that one has come to. */
export function MomentsShown({ screen, shown }: { screen: ScreenProps; shown: number }) {
	const { locale, script, standing, words, messages, names, moods } = screen;
	const cast = { locale, names, moods };
	const { choice, reaction, facts, beats } = momentsOf(script, standing);
	const isTold = shown >= reaction.length;
	return (
		<div class="sides" aria-live="polite">
			{choice && (
				<p class="pair-chosen">
					<strong>{messages.chosen}</strong> {choice.say}
				</p>
			)}
			<div class="reaction">
				<Beats beats={reaction.slice(0, shown)} {...cast} />
			</div>
			{isTold &&
				facts.map((fact) => (
					<p key={fact} class="card" data-found>
						<strong>{words.onTable}</strong> {fact}
					</p>
				))}
			{isTold && choice && (
				<details class="why">
					<summary>{words.why}</summary>
					<p>{textIn(choice.why, standing.state)}</p>
				</details>
			)}
			<div class="beats">
				<Beats beats={beats.slice(0, Math.max(0, shown - reaction.length))} {...cast} />
			</div>
		</div>
	);
}
