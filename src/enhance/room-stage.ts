import type { Room } from '../core/room/room';
import { placeOf } from '../core/scenario/play';
import type { Play } from '../stores/play';
import { showPlace } from './printed';

/** One after the other, in a room each of these is on the wall alone. The reason for an answer is revealed apart. */
const stop = `
	[data-shown] [data-copy] > :is(.own-line, .card),
	[data-shown] [data-copy] > .reaction > *,
	[data-shown] .beats > *,
	[data-shown] :is(.verdict, .outcome > div),
	[data-shown] > .choices`;

export interface Stage {
	/** What the room sees one by one in this scene or ending; of a scene, the choices last. */
	readonly stops: readonly HTMLElement[];
	/** The place of what it sees now. */
	readonly now: number;
}

/** Puts the scene or ending of a play on the stage of a page, and marks the stop at which the room is. */
export function setStage(root: Element, { $choices, $play }: Play, { moment }: Pick<Room, 'moment'>): Stage {
	const { state } = $play.get();
	const place = showPlace(root, placeOf(state), $choices.get().at(-1), state);
	const stops = [...root.querySelectorAll<HTMLElement>(stop)].filter(
		(one) => !one.hasAttribute('data-off') && one.textContent?.trim(),
	);
	const now = Math.min(moment, stops.length - 1);
	for (const one of root.querySelectorAll('[data-now]')) one.removeAttribute('data-now');
	stops[now]?.setAttribute('data-now', '');
	place?.toggleAttribute('data-unfolding', !stops[now]?.matches('.choices'));
	return { stops, now };
}
