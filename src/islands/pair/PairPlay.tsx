import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Player, takeSeats } from '~/core/pair/pair';
import { standingOf } from '~/core/pair/step';
import { $pair, $pairSaved, changePair, openPair } from '~/stores/pair';
import { Clock } from './Clock';
import { CurrentScreen } from './CurrentScreen';
import { Loaded } from './Loaded';
import type { PairPlayProps, ScreenProps } from './parts';
import { fetchScript, type PairScript } from './payloads';

/** A role-play for two at one device. Which screen is shown follows from what was decided; nothing private is in it. */
export function PairPlay(props: PairPlayProps) {
	useEffect(openPair, []);
	return (
		<Loaded load={() => fetchScript(props.files)} messages={props.messages}>
			{(script) => <Play {...props} script={script} />}
		</Loaded>
	);
}

function Play({ script, ...props }: PairPlayProps & { script: PairScript }) {
	const { id, chairs, names, messages } = props;
	const pair = useStore($pair);
	const isSaved = useStore($pairSaved);
	/** What a reload shows first takes no focus. */
	const firstKey = useRef<string>();
	const play = pair.plays[id];
	const standing = standingOf(script, play);
	const seats = play?.driver === 1 ? ([1, 0] as const) : ([0, 1] as const);
	const called = (player: Player) => pair.names[player].trim() || names[chairs[seats[player]]];
	const people = [called(0), called(1)] as const;
	const screen: ScreenProps = { ...props, script, standing, people, seats };
	const { step, steps, rounds } = standing;
	const key = [step.at, rounds.length, steps.length, 'player' in step ? step.player : ''].join(' ');
	firstKey.current ??= key;
	const again = () =>
		play && confirm(messages.againSure) && changePair(takeSeats, id, play.driver, Date.now());
	return (
		<div class="pair" data-at={step.at}>
			{!isSaved && <p class="feedback">{messages.notSaved}</p>}
			{play && <Clock pair={pair} messages={messages} />}
			<CurrentScreen key={key} screen={screen} pair={pair} isFirst={firstKey.current === key} />
			{play && (
				<p class="pair-again">
					<button type="button" class="link" onClick={again}>
						{messages.again}
					</button>
				</p>
			)}
		</div>
	);
}
