import { keepWish } from '../stores/site-keys';
import { haveStyle } from './late-style';
import { told, type Unfold, unfold } from './unfold';

/**
 * Puts the play into large type for a room, or back. The look travels only when it is asked for.
 * @param button the switch; its `data-href` is the address of the style
 * @returns how moments come from now on
 */
export async function switchWall(root: Element, button: HTMLElement): Promise<Unfold> {
	if (!(await haveStyle(button.dataset.href ?? ''))) return unfold;
	const isOn = document.documentElement.toggleAttribute('data-wall');
	button.setAttribute('aria-pressed', `${isOn}`);
	keepWish('large-type', isOn ? 'on' : null);
	unfold(root, 'all');
	const place = root.querySelector('[data-shown]');
	place?.removeAttribute('data-unfolding');
	place?.scrollIntoView();
	if (!isOn) return unfold;
	showAlone(root, 'start');
	return showAlone;
}

/** One moment alone, then the choices alone; after an ending the debrief. */
const showAlone: Unfold = (root, how) => {
	const place = root.querySelector('[data-shown]');
	const stops = [...root.querySelectorAll<HTMLElement>(stop)].filter((one) => !one.hasAttribute('data-off'));
	const now = how === 'start' ? -1 : stops.findIndex((one) => one.hasAttribute('data-now'));
	const last = stops.length - 1;
	const then = how === 'all' ? last : Math.min(last, Math.max(0, now + (how === 'back' ? -1 : 1)));
	const shown = stops[then];
	if (!shown || then === now) return [];
	for (const one of root.querySelectorAll('[data-now]')) one.removeAttribute('data-now');
	shown.dataset.now = '';
	if (shown instanceof HTMLDetailsElement) shown.open = true;
	place?.toggleAttribute('data-unfolding', then < last);
	if (then === last) place?.querySelector<HTMLElement>('.choices-title')?.focus({ preventScroll: true });
	return [shown];
};

const stop = `
	[data-shown] :is(${told}, .verdict, .outcome > div),
	[data-shown] > .choices,
	[data-shown][data-ending] ~ [data-debrief]`;
