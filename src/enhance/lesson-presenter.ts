import { moveTo } from '../core/room/room';
import { openRoom } from '../stores/room';
import { wakePanel } from './room-panel';
import { stopsIn } from './stops';

/** Brings the trainer's window of a lesson to life: the stop at which the room is, the next one, and what to ask. */
export function wakeLessonPresenter(root: HTMLElement): void {
	const panel = root.querySelector<HTMLElement>('[data-panel]');
	const printed = root.querySelector<HTMLElement>('[data-stops]');
	if (!panel || !printed) return;
	const room = openRoom();
	const stops = stopsIn(printed, false);
	const { drive } = wakePanel(panel, room, () => ({ stops: stops.moments.length, chapters: 0 }));
	room.$room.subscribe(({ page, moment, shown }) => {
		if (page !== panel.dataset.panel) return;
		const now = stops.show(moment, shown.labels);
		const stop = now?.closest<HTMLElement>('[data-stop]')?.dataset.stop;
		for (const note of panel.querySelectorAll<HTMLElement>('[data-note]'))
			note.hidden = note.dataset.note !== now?.dataset.moment;
		for (const jump of panel.querySelectorAll<HTMLElement>('[data-jump]'))
			jump.ariaCurrent = `${jump.dataset.jump === stop}`;
		now?.scrollIntoView({ block: 'nearest' });
	});
	panel.addEventListener('click', ({ target }) => {
		const { jump } = (target as Element).closest<HTMLElement>('[data-jump]')?.dataset ?? {};
		const first = stops.moments.findIndex((one) => one.closest(`[data-stop="${jump}"]`));
		if (jump) drive((now) => moveTo(now, first));
	});
	printed.addEventListener('click', ({ target }) => {
		const pressed = stops.moments.findIndex((one) => one.contains(target as Node));
		if (pressed >= 0) drive((now) => moveTo(now, pressed));
	});
	printed.dataset.alive = '';
}
