import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { replay } from '~/core/scenario/play';
import { $path, type Play } from '~/stores/scenario';
import type { PlayerWords } from './player-words';

interface Props {
	play: Play;
	locale: string;
	messages: PlayerWords;
}

type Loaded = typeof import('./Debrief');

/** Nothing until an ending is reached; only then the debrief is fetched. */
export function DebriefDoor(props: Props) {
	const path = useStore($path);
	const [loaded, setLoaded] = useState<Loaded | 'failed'>();
	const ended = replay(props.play.rules, path).state.position.at === 'ending';
	useEffect(() => {
		if (ended) import('./Debrief').then(setLoaded, () => setLoaded('failed'));
	}, [ended]);
	return (
		<>
			{!ended && <p class="keys">{props.messages.keys}</p>}
			{ended && loaded === 'failed' && (
				<div class="feedback bad" role="alert">
					<p>{props.messages.debriefFailed}</p>
					<p>
						<button type="button" class="button quiet" onClick={() => location.reload()}>
							{props.messages.reload}
						</button>
					</p>
				</div>
			)}
			{ended && loaded && loaded !== 'failed' && <loaded.Debrief {...props} path={path} />}
		</>
	);
}
