import { useStore } from '@nanostores/preact';
import { render } from 'preact';
import type { PlayData } from '~/enhance/play';
import type { Play } from '~/stores/play';
import { Aftermath } from './Aftermath';
import { Debrief } from './Debrief';

/** Draws the debrief of an ended play; nothing once the play goes on. */
export function drawDebrief(parent: Element, play: Play, data: PlayData): void {
	render(<WhileEnded play={play} data={data} />, parent);
}

function WhileEnded({ play, data: { id, locale, messages } }: { play: Play; data: PlayData }) {
	const { state } = useStore(play.$play);
	if (state.position.at !== 'ending') return null;
	return play.rules.unscored ? (
		<Aftermath id={id} play={play} messages={messages} />
	) : (
		<Debrief id={id} locale={locale} play={play} messages={messages} />
	);
}
