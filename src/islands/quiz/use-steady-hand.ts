import { useRef } from 'preact/hooks';

const echoTime = 400;
const echoDistance = 24;

/**
 * For an element whose controls replace one another: the second click of a double click, and what a held key
 * repeats, would press the control that has come in the place of the first.
 */
export function useSteadyHand() {
	const last = useRef({ time: Number.NEGATIVE_INFINITY, x: 0, y: 0 });
	return {
		onClickCapture(event: MouseEvent) {
			// Clicks made by a key have no place.
			if (event.detail === 0) return;
			const { timeStamp: time, clientX: x, clientY: y } = event;
			const { current: before } = last;
			const near = Math.hypot(x - before.x, y - before.y) < echoDistance;
			if (near && time - before.time < echoTime) {
				event.preventDefault();
				event.stopPropagation();
			} else if ((event.target as Element).closest('button, a')) {
				last.current = { time, x, y };
			}
		},
		onKeyDownCapture(event: KeyboardEvent) {
			if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
		},
	};
}
