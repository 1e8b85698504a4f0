import { keepWish, wish } from '../stores/site-keys';
import { clearWall, haveWallStyle } from './room-draw';

/**
 * Where a projector mirrors the trainer's screen, the presenter itself becomes the wall, and notes show while they are
 * held. It stays so when the page is loaded again: a clicker's F5 must not show the notes to everyone.
 * @param changed draws what belongs on the screen now
 */
export async function wakeOneScreen(
	root: HTMLElement,
	scenes: HTMLElement,
	changed: () => void,
): Promise<void> {
	const { documentElement: page } = document;
	const button = root.querySelector<HTMLElement>('[data-one-screen]');
	const hold = (isHeld: boolean) => page.toggleAttribute('data-notes', isHeld && isOneScreen());
	const become = async (isWall: boolean) => {
		if (isWall) await haveWallStyle(scenes);
		page.toggleAttribute('data-wall', isWall);
		if (isWall) page.dataset.room = 'wall';
		else delete page.dataset.room;
		if (!isWall) clearWall(scenes);
		hold(false);
		keepWish('one-screen', isWall ? 'on' : null);
		changed();
	};
	button?.addEventListener('click', () => become(true));
	addEventListener('keydown', ({ code }) => {
		if (code === 'KeyN') hold(true);
		if (code === 'Escape' && isOneScreen()) become(false);
	});
	addEventListener('keyup', ({ code }) => code === 'KeyN' && hold(false));
	addEventListener('blur', () => hold(false));
	const corner = root.querySelector<HTMLElement>('[data-hold-notes]');
	corner?.addEventListener('pointerdown', (event) => {
		corner.setPointerCapture(event.pointerId);
		hold(true);
	});
	for (const end of ['pointerup', 'pointercancel']) corner?.addEventListener(end, () => hold(false));
	corner?.addEventListener('contextmenu', (event) => event.preventDefault());
	if (wish('one-screen')) await become(true);
}

export function isOneScreen(): boolean {
	return document.documentElement.hasAttribute('data-wall');
}
