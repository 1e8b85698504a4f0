import { useState } from 'preact/hooks';
import { stepBack } from '~/core/pair/pair';
import { placeOf } from '~/core/scenario/play';
import { changePair } from '~/stores/pair';
import { Loaded } from './Loaded';
import { MomentsShown, useMoments } from './MomentsShown';
import { type ScreenProps, textIn } from './parts';
import { Screen } from './Screen';

interface Props {
	screen: ScreenProps;
	isFirst: boolean;
}

/** How the play ends, moment by moment; then the debrief. */
export function Ending({ screen, isFirst }: Props) {
	const { id, script, standing, words, messages } = screen;
	const ending = script.endings[placeOf(standing.state)];
	const { all, isAll, next, shown } = useMoments(screen);
	const [isDebriefed, setDebriefed] = useState(isFirst);
	if (!ending) return null;
	return (
		<>
			<Screen title={ending.title} kind="ending" isFirst={isFirst}>
				<p class="kind">
					{[messages.ending, ...(ending.outcome ? [words.outcomes[ending.outcome]] : [])].join(' · ')}
				</p>
				<MomentsShown screen={screen} shown={isDebriefed ? all : shown}>
					{(isAll || isDebriefed) && (
						<>
							{ending.verdict && <p class="verdict">{textIn(ending.verdict, standing.state)}</p>}
							<dl class="outcome">
								{(['deal', 'relationship', 'learnt'] as const).map((part) => (
									<div key={part}>
										<dt>{words[part]}</dt>
										<dd>{textIn(ending[part], standing.state)}</dd>
									</div>
								))}
							</dl>
						</>
					)}
					{!isDebriefed && (
						<p class="row">
							<button type="button" class="button" onClick={isAll ? () => setDebriefed(true) : next}>
								{isAll ? messages.debrief : messages.next}
							</button>
							<button type="button" class="button quiet" onClick={() => changePair(stepBack, id)}>
								{messages.backToTalk}
							</button>
						</p>
					)}
				</MomentsShown>
			</Screen>
			{isDebriefed && (
				<Loaded load={() => import('./Debrief')} messages={messages}>
					{({ Debrief }) => <Debrief screen={screen} isFirst={isFirst} />}
				</Loaded>
			)}
		</>
	);
}
