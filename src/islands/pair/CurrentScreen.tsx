import { closeBrief, type Pair, type Player } from '~/core/pair/pair';
import { fill } from '~/i18n/format';
import { changePair } from '~/stores/pair';
import { BriefText } from './BriefText';
import { Decide } from './Decide';
import { Ending } from './Ending';
import { Private } from './Private';
import { personOf, type ScreenProps } from './parts';
import { Reveal } from './Reveal';
import { Scene } from './Scene';
import { Screen } from './Screen';
import { Seats } from './Seats';

interface Props {
	screen: ScreenProps;
	pair: Pair;
	isFirst: boolean;
}

/** The screen that belongs to where the two are. */
export function CurrentScreen({ screen, pair, isFirst }: Props) {
	const { standing, swap, messages } = screen;
	const { step } = standing;
	switch (step.at) {
		case 'seats':
			return <Seats {...screen} kept={pair.names} drove={swap && pair.plays[swap.id]?.driver} />;
		case 'brief':
			return (
				<Private screen={screen} player={step.player} lead={messages.passBrief} isFirst={isFirst}>
					{() => <Brief screen={screen} player={step.player} />}
				</Private>
			);
		case 'scene':
			return <Scene screen={screen} isFirst={isFirst} />;
		case 'decide':
			return (
				<Private screen={screen} player={step.player} lead={messages.passDecide} isFirst={isFirst}>
					{() => <Decide screen={screen} player={step.player} />}
				</Private>
			);
		case 'reveal':
			return <Reveal screen={screen} picks={step.picks} isFirst={isFirst} />;
		case 'ending':
			return <Ending screen={screen} isFirst={isFirst} />;
		default:
			return step satisfies never;
	}
}

function Brief({ screen, player }: { screen: ScreenProps; player: Player }) {
	const { id, messages } = screen;
	const { chair, role } = personOf(screen, player);
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
}
