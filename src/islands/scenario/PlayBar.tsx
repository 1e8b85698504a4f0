import { useStore } from '@nanostores/preact';
import { replay } from '~/core/scenario/play';
import { $notice, $path, goBackTo, type Play, undo } from '~/stores/scenario';
import { Meters } from './Meters';
import type { PlayerWords } from './player-words';

interface Props {
	play: Play;
	messages: PlayerWords;
	/** Opens and closes the brief. */
	onBrief: () => void;
}

/** Above the scene: how things stand, and the ways back. */
export function PlayBar({ play, messages, onBrief }: Props) {
	const path = useStore($path);
	const notice = useStore($notice);
	const { state } = replay(play.rules, path);
	return (
		<div class="play-bar">
			<Meters state={state} total={play.rules.facts.length} messages={messages} />
			<p class="actions">
				<button type="button" class="button quiet" onClick={onBrief}>
					{messages.brief}
				</button>
				<button type="button" class="button quiet" disabled={path.length === 0} onClick={() => undo(play)}>
					{messages.undo}
				</button>
				<button
					type="button"
					class="button quiet"
					disabled={path.length === 0}
					onClick={() => goBackTo(play, 0)}
				>
					{messages.restart}
				</button>
			</p>
			<div role="status">{notice !== 'none' && <p class="feedback">{messages[notice]}</p>}</div>
		</div>
	);
}
