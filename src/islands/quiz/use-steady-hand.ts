import { useRef } from 'preact/hooks';

const echoTime = 400;
const echoDistance = 24;
const never = { time: Number.NEGATIVE_INFINITY, x: 0, y: 0 };

/**
 * For an element whose controls replace one another: the second click of a double click, and what a held key
 * repeats, would press the control that has come in the place of the first.
 */
export function useSteadyHand() {
	const last = useRef(never);
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
			} else {
				// A click on anything else in between, such as an answer, ends the wait for an echo.
				last.current = (event.target as Element).closest('button, a') ? { time, x, y } : never;
			}
		},
		onKeyDownCapture(event: KeyboardEvent) {
			if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
		},
	};
}
