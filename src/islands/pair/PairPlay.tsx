import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { closeBrief, type Player, takeSeats } from '~/core/pair/pair';
import { standingOf } from '~/core/pair/step';
import { fill } from '~/i18n/format';
import { $pair, $pairSaved, changePair, openPair } from '~/stores/pair';
import { BriefText } from './BriefText';
import { Clock } from './Clock';
import { Decide } from './Decide';
import { Ending } from './Ending';
import { Private } from './Private';
import { type PairPlayProps, personOf, type ScreenProps } from './parts';
import { fetchScript, type PairScript } from './payloads';
import { Reveal } from './Reveal';
import { Scene } from './Scene';
import { Screen } from './Screen';
import { Seats } from './Seats';

/** A role-play for two at one device. Which screen is shown follows from what was decided; nothing private is in it. */
export function PairPlay(props: PairPlayProps) {
	const { id, files, chairs, names, messages, swap } = props;
	const [script, setScript] = useState<PairScript | 'failed'>();
	const [tries, setTries] = useState(0);
	const pair = useStore($pair);
	const isSaved = useStore($pairSaved);
	useEffect(openPair, []);
	useEffect(() => {
		setScript(undefined);
		fetchScript(files).then(setScript, () => setScript('failed'));
	}, [tries]);
	/** What a reload shows first takes no focus. */
	const firstKey = useRef<string>();
	if (script === undefined) return <p role="status">{messages.loading}</p>;
	if (script === 'failed')
		return (
			<div class="feedback bad" role="alert">
				<p>{messages.failed}</p>
				<p>
					<button type="button" class="button quiet" onClick={() => setTries(tries + 1)}>
						{messages.retry}
					</button>
				</p>
			</div>
		);
	const play = pair.plays[id];
	const standing = standingOf(script, play);
	const seats = play?.driver === 1 ? ([1, 0] as const) : ([0, 1] as const);
	const called = (player: Player) => pair.names[player].trim() || names[chairs[seats[player]]];
	const people = [called(0), called(1)] as const;
	const screen: ScreenProps = { ...props, script, standing, people, seats };
	const { step } = standing;
	const player = 'player' in step ? step.player : '';
	const key = [step.at, standing.rounds.length, standing.steps.length, player].join(' ');
	firstKey.current ??= key;
	const isFirst = firstKey.current === key;
	return (
		<div class="pair" data-at={step.at}>
			{!isSaved && <p class="feedback">{messages.notSaved}</p>}
			{play && <Clock pair={pair} messages={messages} />}
			<div key={key}>
				{step.at === 'seats' && (
					<Seats {...props} kept={pair.names} drove={swap && pair.plays[swap.id]?.driver} />
				)}
				{step.at === 'brief' && (
					<Private screen={screen} player={step.player} lead={messages.passBrief} isFirst={isFirst}>
						{() => {
							const { chair, role } = personOf(screen, step.player);
							return (
								<Screen title={fill(messages.you, { name: role })} kind="brief">
									<BriefText screen={screen} chair={chair} />
									<p class="quiet">{messages.briefHint}</p>
									<p>
										<button type="button" class="button" onClick={() => changePair(closeBrief, id)}>
											{messages.hideBrief}
										</button>
									</p>
								</Screen>
							);
						}}
					</Private>
				)}
				{step.at === 'scene' && <Scene screen={screen} isFirst={isFirst} />}
				{step.at === 'decide' && (
					<Private screen={screen} player={step.player} lead={messages.passDecide} isFirst={isFirst}>
						{() => <Decide screen={screen} player={step.player} />}
					</Private>
				)}
				{step.at === 'reveal' && <Reveal screen={screen} picks={step.picks} isFirst={isFirst} />}
				{step.at === 'ending' && <Ending screen={screen} isFirst={isFirst} />}
			</div>
			{play && step.at !== 'seats' && (
				<p class="pair-again">
					<button
						type="button"
						class="link"
						onClick={() => confirm(messages.againSure) && changePair(takeSeats, id, play.driver, Date.now())}
					>
						{messages.again}
					</button>
				</p>
			)}
		</div>
	);
}
