import type { Locale } from '../core/locale';
import { moveTo, type Room, setSecond } from '../core/room/room';
import { openRoom } from '../stores/room';
import { secondLanguage } from './lesson-second';
import { wakePanel } from './room-panel';
import { type Moment, stopsIn } from './stops';

/** Brings the trainer's window of a lesson to life: the stop at which the room is, the next one, and what to ask. */
export function wakeLessonPresenter(root: HTMLElement): void {
	const panel = root.querySelector<HTMLElement>('[data-panel]');
	const printed = root.querySelector<HTMLElement>('[data-stops]');
	if (!panel || !printed) return;
	const room = openRoom();
	const stops = stopsIn(printed, false);
	const { drive } = wakePanel(panel, room, () => ({ stops: stops.moments().length, chapters: 0 }));
	/** What is on the wall while a second language brings or takes moments. */
	let stay: Moment | undefined;
	let current: Moment | undefined;
	const failed = panel.querySelector<HTMLElement>('[data-second-failed]');
	const speak = secondLanguage(printed, panel.dataset.panel ?? '', (isThere) => {
		if (failed) failed.hidden = isThere;
		const moved = stay ? stops.moments().indexOf(stay) : -1;
		stay = undefined;
		if (moved >= 0) drive((now) => moveTo(now, moved));
		show(room.$room.get());
	});
	const show = ({ page, second }: Room) => {
		if (page !== panel.dataset.panel) return;
		speak(second);
		const { moment, shown } = room.$room.get();
		for (const button of panel.querySelectorAll<HTMLElement>('[data-second]'))
			button.ariaPressed = `${second === button.dataset.second}`;
		const now = stops.show(moment, shown.labels);
		current = now;
		const stop = now?.closest<HTMLElement>('[data-stop]')?.dataset.stop;
		for (const note of panel.querySelectorAll<HTMLElement>('[data-note]'))
			note.hidden = note.dataset.note !== now?.dataset.moment;
		for (const jump of panel.querySelectorAll<HTMLElement>('[data-jump]'))
			jump.ariaCurrent = `${jump.dataset.jump === stop}`;
		now?.scrollIntoView({ block: 'nearest' });
	};
	room.$room.subscribe(show);
	panel.addEventListener('click', ({ target }) => {
		const { jump, second } = (target as Element).closest('button')?.dataset ?? {};
		if (second) {
			stay = current;
			drive((now) => setSecond(now, now.second === second ? null : (second as Locale)));
		}
		const first = stops.moments().findIndex((one) => one.closest(`[data-stop="${jump}"]`));
		if (jump) drive((now) => moveTo(now, first));
	});
	printed.addEventListener('click', ({ target }) => {
		const pressed = stops.moments().findIndex((one) => one.contains(target as Node));
		if (pressed >= 0) drive((now) => moveTo(now, pressed));
	});
	printed.dataset.alive = '';
}
