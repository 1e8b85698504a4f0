import { openRound, stepBack } from '~/core/pair/pair';
import { placeOf } from '~/core/scenario/play';
import { changePair } from '~/stores/pair';
import { MomentsShown, useMoments } from './MomentsShown';
import type { ScreenProps } from './parts';
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
			<MomentsShown screen={screen} shown={shown}>
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
			</MomentsShown>
		</Screen>
	);
}
