import { stopsIn } from './stops';

/**
 * Brings a wall page to life: one moment alone, moved by keys, a clicker or a touch. What is shown stands in the
 * address, so that a reload finds it again.
 */
export function wakeWallPage(root: HTMLElement): void {
	const stops = stopsIn(root, (moment) => {
		const { qr } = moment.dataset;
		if (qr) import('./qr-code').then(({ showToPhones }) => showToPhones(moment as HTMLElement, qr));
	});
	let now = stops.show(Number.parseInt(location.hash.slice(1), 10) || 0);
	root.dataset.alive = '';
	const move = (by: 1 | -1) => {
		now = stops.show(now + by);
		history.replaceState(null, '', `#${now}`);
	};
	followKeys(move);
}

/** Forwards and back by arrows, the keys of a clicker, or a touch: on the left third of the screen it goes back. */
function followKeys(move: (by: 1 | -1) => void): void {
	addEventListener('keydown', ({ code, ctrlKey, metaKey, altKey }) => {
		if (ctrlKey || metaKey || altKey) return;
		if (/^(?:ArrowRight|PageDown|Space)$/.test(code)) move(1);
		if (/^(?:ArrowLeft|PageUp)$/.test(code)) move(-1);
	});
	addEventListener('click', ({ clientX, target }) => {
		if (target instanceof Element && !target.closest('a, button')) move(clientX < innerWidth / 3 ? -1 : 1);
	});
}
